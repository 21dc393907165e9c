import { type Datum, dagAv } from "../../schemas/datum.ts";
import { klockspann, okantKlockslag, omDagar, versal } from "../../schemas/format.ts";
import { type Handelse, sistaDagen } from "../../schemas/handelser.ts";
import { arMote } from "../../schemas/handelseurval.ts";
import { MANADER, veckodag } from "../../schemas/kalender.ts";
import { anmalningsdag } from "../../schemas/nyckeldatum.ts";
import { omrade } from "../../schemas/omrade.ts";
import { Relativt } from "./Relativt.tsx";

type Props = { handelse: Handelse; today: Datum };

/** Something with a day: the day as a leaf of a calendar, what it is, and where to read more. */
export function Dagrad({ handelse, today }: Props) {
  const { start, vad, notis } = handelse;
  const dag = dagAv(start);
  const anmalan = arMote(handelse) ? anmalningsdag(notis, today) : undefined;
  return (
    <li class="dagrad">
      <Dagblad dag={dag} />
      <div>
        <h3 class="rad-titel">
          <a href={`/${notis.adress}/`}>{notis.titel}</a>
        </h3>
        <p>
          {vad ?? paDagen(handelse)}
          {dag < today ? sistaDagen(handelse) >= today && " (pågår)" : <Relativt dag={dag} ord={omDagar(today, dag)} />}
        </p>
        {anmalan && <p class="rad-anmalan">{anmalan}</p>}
        <p>{notis.typ === "informationstillfälle" ? `${versal(notis.form)}, ${omrade(notis)}` : omrade(notis)}</p>
      </div>
    </li>
  );
}

/** `Fredag kl. 10.00`, `Tisdag, klockslag okänt`; the date stands on the leaf. */
function paDagen({ start, slut, notis }: Handelse): string {
  const heldag = notis.typ === "informationstillfälle" && notis.heldag;
  const dag = [versal(veckodag(start)), klockspann(start, slut)].filter(Boolean).join(" ");
  return dag + okantKlockslag(start, slut, heldag);
}

function Dagblad({ dag }: { dag: Datum }) {
  return (
    <time class="dagblad" dateTime={dag}>
      <b>{Number(dag.slice(8))}</b> {MANADER[Number(dag.slice(5, 7)) - 1]}
    </time>
  );
}
