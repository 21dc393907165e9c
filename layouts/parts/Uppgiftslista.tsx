import type { Datum } from "../../schemas/datum.ts";
import { datum, omDagar } from "../../schemas/format.ts";
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
