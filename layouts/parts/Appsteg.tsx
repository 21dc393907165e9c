/** How something is done in one program: its name, and the steps in order. */
export type App = { namn: string; steg: readonly string[] };

/** The steps for each program, folded: a reader uses one of them. */
export function Appsteg({ appar }: { appar: readonly App[] }) {
  return (
    <div class="appsteg">
      {appar.map(({ namn, steg }) => (
        <details key={namn}>
          <summary>{namn}</summary>
          <ol>
            {steg.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </details>
      ))}
    </div>
  );
}
