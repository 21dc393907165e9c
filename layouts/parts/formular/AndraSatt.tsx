import { type Typ, typer } from "../../../schemas/typer.ts";
import { SLAG } from "../../formular/slag.ts";
import type { Visning } from "../../visning.ts";

export const malladress = (typ: Typ): string => `/lamna-information/mallar/${typer[typ].mapp}.md`;

type Props = { typer: readonly Typ[]; visning: Pick<Visning, "mailbox" | "repository"> };

/** The ways that need no script: mail, an empty file to fill in, the forms of the repository where it is on the web. */
export function AndraSatt({ typer: valda, visning: { mailbox, repository } }: Props) {
  return (
    <section aria-labelledby="andra-satt">
      <h2 id="andra-satt">Andra sätt att lämna informationen</h2>
      <ul>
        <li>
          <strong>Mejla</strong> till <a href={`mailto:${mailbox}`}>{mailbox}</a>. Skriv med egna ord, eller fyll i en
          tom mall:{" "}
          {valda.map((typ, i) => (
            <>
              {i > 0 && ", "}
              <a href={malladress(typ)} download>
                mall för {SLAG[typ].om} (md)
              </a>
            </>
          ))}
          .
        </li>
        {repository && (
          <li>
            <strong>På GitHub:</strong> <a href={`${repository}/issues/new/choose`}>välj ett ärendeformulär</a>.
          </li>
        )}
      </ul>
      <p>
        Vad som kontrolleras, och varför, står i <a href="/redaktor/regler/">Regler för innehållet</a>. Skriv aldrig
        namn på privatpersoner, personnummer, direktnummer eller personliga e-postadresser; ange en funktion i stället.
      </p>
    </section>
  );
}
