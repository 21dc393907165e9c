import type { Datagrupp } from "../datafiler.ts";

/** The kinds of files of the open data; each address leads to one of them. */
export function Datafiler({ grupper }: { grupper: readonly Datagrupp[] }) {
  return (
    <>
      {grupper.map(({ id, rubrik, filer }) => (
        <section key={id} aria-labelledby={id}>
          <h3 id={id}>{rubrik}</h3>
          <ul class="registerlista">
            {filer.map(({ mall, fil, text }) => (
              <li key={mall}>
                <a href={fil}>
                  <code>{mall}</code>
                </a>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
