import { kalenderadress } from "../../schemas/adresser.ts";
import type { Datum } from "../../schemas/datum.ts";
import { datum, omDagar, versal } from "../../schemas/format.ts";
import { fristspar } from "../../schemas/fristspar.ts";
import { kommandeHandelser } from "../../schemas/handelseurval.ts";
import type { Post } from "../../schemas/register.ts";
import type { Site, VisadNotis } from "../../schemas/site.ts";
import { gallerAn } from "../../schemas/status.ts";
import { sistaDagar } from "../sista-dagar.ts";
import { Relativt } from "./Relativt.tsx";

/** What the notice means for the region that reads it: its role, its last days, and what it is expected to do. Of what no longer holds, what it meant. */
export function ForRegionen({ notis, site }: { notis: VisadNotis; site: Site }) {
  const galler = gallerAn(notis.status);
  return (
    <section class="for-regionen" aria-labelledby="for-regionen">
      <h2 id="for-regionen">För regionen</h2>
      <dl class="par">
        <div>
          <dt>{galler ? "Er roll" : "Er roll var"}</dt>
          {roller(notis, site).map(({ namn, beskrivning }) => (
            <dd key={namn}>
              <strong>{versal(namn)}.</strong> {galler && beskrivning}
            </dd>
          ))}
        </div>
        <Frister notis={notis} today={site.today} />
        {notis.gor_sa_har && (
          <div>
            <dt>{galler ? "Det här väntas ni göra" : "Det här väntades ni göra"}</dt>
            <dd>
              <Gor steg={notis.gor_sa_har} today={site.today} />
            </dd>
          </div>
        )}
      </dl>
      {kommandeHandelser([notis], site.today).length > 0 && (
        <p class="till-kalendern">
          <a href={kalenderadress(`/${notis.adress}/`)}>Lägg in i kalendern (ics)</a>
        </p>
      )}
    </section>
  );
}

/** To know of it says that there is nothing to do, and goes without saying where there is. */
function roller({ regionens_roll }: VisadNotis, { register }: Site): Post[] {
  const egna = register.roller.filter(({ namn }) => regionens_roll.includes(namn));
  return egna.length > 1 ? egna.filter(({ namn }) => namn !== "känna till") : egna;
}

function Frister({ notis, today }: { notis: VisadNotis; today: Datum }) {
  const spar = fristspar(notis);
  return (
    <>
      {sistaDagar(notis, today).map(({ ord, dag, text, relativ }, i) => (
        <div key={ord}>
          <dt>{ord}</dt>
          <dd>
            <strong>
              <time dateTime={dag}>{text}</time>
            </strong>
            <Relativt dag={dag} ord={relativ} />
            {spar && i === 0 && <span class="fristspar">{spar}</span>}
          </dd>
        </div>
      ))}
    </>
  );
}

function Gor({ steg, today }: { steg: NonNullable<VisadNotis["gor_sa_har"]>; today: Datum }) {
  return (
    <ul class="gor">
      {steg.map(({ vad, senast }) => (
        <li key={vad}>
          {vad}
          {senast && (
            <span class="gor-senast">
              {" "}
              {senast < today ? "Sista dag var" : "Senast"} <time dateTime={senast}>{datum(senast)}</time>
              {senast >= today && <Relativt dag={senast} ord={omDagar(today, senast)} />}.
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
