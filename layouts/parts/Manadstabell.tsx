import type { Agendapost } from "../../schemas/agenda.ts";
import { type Datum, dagarFore } from "../../schemas/datum.ts";
import { antal, manad as manadsnamn, versal } from "../../schemas/format.ts";
import { gruppera } from "../../schemas/gruppera.ts";
import { VECKODAGAR } from "../../schemas/kalender.ts";
import { type Manad, manadAv, manadensVeckor, sistaDagI } from "../../schemas/manad.ts";
import { veckonummer } from "../../schemas/vecka.ts";
import { kortord } from "../agendatext.ts";

type Props = {
  manad: Manad;
  /** What the month has. */
  poster: readonly Agendapost[];
  today: Datum;
  /** Where the agenda of a day is. */
  dagadress(dag: Datum): string;
};

const MANDAG_FORST = [...VECKODAGAR.slice(1), ...VECKODAGAR.slice(0, 1)];

/** A month as a table: a week to a row. Each day with something leads to the agenda, where all is told. */
export function Manadstabell({ manad, poster, ...cell }: Props) {
  const perDag = gruppera(poster, ({ dag, slut }) => dagarna(dag, slut < sistaDagI(manad) ? slut : sistaDagI(manad)));
  return (
    <table class="manad">
      <caption>{versal(manadsnamn(manad))}</caption>
      <thead>
        <tr>
          <th scope="col">
            <abbr title="Vecka">v.</abbr>
          </th>
          {MANDAG_FORST.map((namn) => (
            <th scope="col" key={namn}>
              {namn.slice(0, -3)}
              <span class="manad-brett">dag</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {manadensVeckor(manad).map(({ vecka, dagar }) => (
          <tr key={vecka}>
            <th scope="row">{veckonummer(vecka)}</th>
            {dagar.map((dag) =>
              manadAv(dag) === manad ? (
                <Cell key={dag} dag={dag} poster={perDag.get(dag)} {...cell} />
              ) : (
                <td key={dag} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** All days from one to another. */
function dagarna(fran: Datum, till: Datum): Datum[] {
  const dagar: Datum[] = [];
  for (let dag = fran; dag <= till; dag = dagarFore(dag, -1)) dagar.push(dag);
  return dagar;
}

type CellProps = { dag: Datum; poster: readonly Agendapost[] | undefined } & Pick<Props, "today" | "dagadress">;

function Cell({ dag, poster = [], today, dagadress }: CellProps) {
  const nummer = <time dateTime={dag}>{Number(dag.slice(8))}</time>;
  // What began on an earlier day stands in the agenda under that.
  const till = poster.find((post) => post.dag === dag)?.dag ?? poster[0]?.dag;
  return (
    <td class={till ? "manad-dag manad-har" : "manad-dag"}>
      {till ? (
        <a href={dagadress(till)}>
          {nummer} <span class="manad-antal">{antal(poster.length, "st", "st")}</span>
        </a>
      ) : (
        nummer
      )}
      {dag === today && <span class="manad-idag">i dag</span>}
      <Titlar poster={poster} />
    </td>
  );
}

/** Titles that have room in a day on a wide screen. */
const RYMS = 2;

function Titlar({ poster }: { poster: readonly Agendapost[] }) {
  if (poster.length === 0) return null;
  return (
    <ul class="manad-brett">
      {poster.slice(0, RYMS).map((post) => (
        <li key={post.notis.id}>
          <b>{kortord(post)}</b> {post.notis.titel}
        </li>
      ))}
      {poster.length > RYMS && <li>och {poster.length - RYMS} till</li>}
    </ul>
  );
}
