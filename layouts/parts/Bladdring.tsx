type Lank = { adress: string; text: string };

/** The page before and the one after, where there are such. */
export function Bladdring({ namn, fore, efter }: { namn: string; fore?: Lank; efter?: Lank }) {
  if (!fore && !efter) return null;
  return (
    <nav class="bladdring" aria-label={namn}>
      {fore && (
        <a href={fore.adress} rel="prev">
          <span aria-hidden="true">← </span>
          {fore.text}
        </a>
      )}
      {efter && (
        <a href={efter.adress} rel="next">
          {efter.text}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
