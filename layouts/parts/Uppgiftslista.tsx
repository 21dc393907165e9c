import { type Datum, dagAv } from "../../schemas/datum.ts";
import { datum, omDagar } from "../../schemas/format.ts";
import { anmalningsdag } from "../../schemas/nyckeldatum.ts";
import type { Uppgift } from "../att-gora.ts";
import { Relativt } from "./Relativt.tsx";

/** Things to do, each with its last day and the notices it comes from. A plain list: the script of the page lets a reader tick them off, paper has boxes. */
export function Uppgiftslista({ uppgifter, today }: { uppgifter: readonly Uppgift[]; today: Datum }) {
  return (
    <ul class="uppgifter">
      {uppgifter.map(({ vad, senast, notiser }) => (
        <li key={`${senast} ${vad}`}>
          <span class="uppgift">{vad}</span>
          <span class="uppgift-under">
            {senast && <Senast senast={senast} today={today} />}
            {senast && senast >= today && <Anmalan notiser={notiser} today={today} />}
            {notiser.map(({ adress, titel }) => (
              <a key={adress} href={`/${adress}/`}>
                {titel}
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Senast({ senast, today }: { senast: Datum; today: Datum }) {
  return (
    <b>
      {senast < today ? "Sista dag var" : "Senast"} <time dateTime={senast}>{datum(senast)}</time>
      <Relativt dag={senast} ord={omDagar(today, senast)} />
    </b>
  );
}

/** That one can no longer sign up for what one is to take part in: only those who have are expected. */
function Anmalan({ notiser, today }: Pick<Uppgift, "notiser"> & { today: Datum }) {
  const [notis] = notiser;
  if (notis?.typ !== "informationstillfälle" || !notis.anmalan?.senast) return null;
  return dagAv(notis.anmalan.senast) < today ? <span>{anmalningsdag(notis, today)}</span> : null;
}
