type Del = { id: string; text: string; antal: number };

/** The parts of a long page with how much is in each: what concerns the reader, at a glance. Empty parts are left out. */
export function PaSidan({ delar }: { delar: readonly Del[] }) {
  return (
    <nav aria-label="På sidan">
      <ul class="pa-sidan">
        {delar
          .filter(({ antal }) => antal > 0)
          .map(({ id, text, antal }) => (
            <li key={id}>
              <a href={`#${id}`}>
                {text} <b>{antal}</b>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
