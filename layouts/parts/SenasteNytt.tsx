import type { Datum } from "../../schemas/datum.ts";
import { antal, datum, omDagar } from "../../schemas/format.ts";
import type { Nyhet } from "../../schemas/nyheter.ts";
import { omrade } from "../../schemas/omrade.ts";
import { HANDE } from "../nytt.ts";
import type { SenasteNytt as Nytt } from "../senaste-nytt.ts";
import { Relativt } from "./Relativt.tsx";
import { Typmarke } from "./Typmarke.tsx";

/** What has happened lately, day by day: first of all whether anything has since yesterday. */
export function SenasteNytt({ nytt: { dagar, igar, sedanIgar }, today }: { nytt: Nytt; today: Datum }) {
  return (
    <section class="sektion nytt" aria-labelledby="nytt">
      <h2 id="nytt">Nytt och ändrat</h2>
      <p class="nytt-sedan">
        {sedanIgar === 0 ? "Inget nytt" : antal(sedanIgar, "nyhet", "nyheter")} sedan den {datum(igar)}
        <Relativt dag={igar} ord={omDagar(today, igar)} />.
      </p>
      {dagar.map(({ dag, nyheter }) => (
        <div key={dag} class="nytt-dag">
          <h3>
            <time dateTime={dag}>{datum(dag)}</time>
            <Relativt dag={dag} ord={omDagar(today, dag)} />
          </h3>
          <ul class="nyheter">
            {nyheter.map((nyhet) => (
              <Rad key={`${nyhet.notis.adress} ${nyhet.text}`} nyhet={nyhet} />
            ))}
          </ul>
        </div>
      ))}
      <p class="alla-rader">
        <a href="/nytt/">Allt nytt, vecka för vecka</a>
      </p>
    </section>
  );
}

function Rad({ nyhet: { dag, slag, text, notis } }: { nyhet: Nyhet }) {
  return (
    <li data-dag={dag}>
      <p class="rad-over">
        <span class="slag">{HANDE[slag]}</span>
        <Typmarke typ={notis.typ} />
        <span class={notis.nationell ? "hela-landet" : undefined}>{omrade(notis)}</span>
      </p>
      <a href={`/${notis.adress}/`}>{notis.titel}</a>
      {text && <p class="nyhet-text">{text}</p>}
    </li>
  );
}
