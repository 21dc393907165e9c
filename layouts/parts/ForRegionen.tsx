import type { Datum } from "../../schemas/datum.ts";
import { datum, omDagar, uppraknat } from "../../schemas/format.ts";
import type { VisadNotis } from "../../schemas/site.ts";
import { Relativt } from "./Relativt.tsx";

/** What the notice means for the region that reads it: its role, and what it is expected to do by when. */
export function ForRegionen({ notis, today }: { notis: VisadNotis; today: Datum }) {
  return (
    <section class="for-regionen" aria-labelledby="for-regionen">
      <h2 id="for-regionen">För regionen</h2>
      <p>
        Regionens roll: <strong>{uppraknat(notis.regionens_roll)}</strong>.
      </p>
      {notis.gor_sa_har && (
        <>
          <h3>Det här väntas ni göra</h3>
          <ul class="gor">
            {notis.gor_sa_har.map(({ vad, senast }) => (
              <li key={vad}>
                {vad}
                {senast && (
                  <span class="gor-senast">
                    {" "}
                    Senast <time dateTime={senast}>{datum(senast)}</time>
                    {senast >= today && <Relativt dag={senast} ord={omDagar(today, senast)} />}.
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
