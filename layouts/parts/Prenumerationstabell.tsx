import { foljadresser } from "../../schemas/adresser.ts";
import type { Samling } from "../../schemas/samlingar.ts";
import { typer } from "../../schemas/typer.ts";

type Del = Pick<Samling, "adress" | "namn" | "typ" | "region">;

/** The calendar and the feeds of some parts of the site, a row each. `rubrik` is the caption. */
export function Prenumerationstabell({ rubrik, rader }: { rubrik: string; rader: readonly Del[] }) {
  return (
    <div class="tabellram">
      <table>
        <caption class="dold">{rubrik}</caption>
        <thead>
          <tr>
            <th scope="col">Vad</th>
            <th scope="col">Kalender</th>
            <th scope="col">Flöde</th>
            <th scope="col">JSON-flöde</th>
          </tr>
        </thead>
        <tbody>
          {rader.map((rad) => (
            <Rad key={rad.adress} {...rad} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rad({ adress, namn, typ, region }: Del) {
  const { kalender, atom, json } = foljadresser(adress);
  return (
    <tr>
      <th scope="row">{typ ? typer[typ].flertal : (region ?? "Allt")}</th>
      <Cell href={kalender} text="Kalender" namn={namn} />
      <Cell href={atom} text="Flöde" namn={namn} />
      <Cell href={json} text="JSON" namn={namn} />
    </tr>
  );
}

/** A screen reader that lists the links of the page hears what each is of. */
const Cell = ({ href, text, namn }: { href: string; text: string; namn: string }) => (
  <td>
    <a href={href}>
      {text}
      <span class="dold"> {namn}</span>
    </a>
  </td>
);
