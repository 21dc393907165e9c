import { antal, datum, publicerad } from "../../schemas/format.ts";
import { omrade } from "../../schemas/omrade.ts";
import type { Site, VisadNotis } from "../../schemas/site.ts";
import { type Typ, typer } from "../../schemas/typer.ts";
import { senastAndrade } from "../senast-andrade.ts";
import { Typmarke } from "./Typmarke.tsx";

/** The types whose dates do not tell of them already. */
const TYPER = ["programförändring", "insats", "erfarenhet", "behov"] as const satisfies Typ[];

/** Notices of each type that are shown before the link to them all. */
const PER_TYP = 3;

/** What is new on the site, by type. */
export function SenastAndrat({ site }: { site: Site }) {
  return (
    <section aria-labelledby="andrat">
      <h2 id="andrat">Senast ändrat</h2>
      <div class="spalter">
        {TYPER.map((typ) => (
          <div key={typ} class="spalt">
            <h3>
              <Typmarke typ={typ} text={typer[typ].flertal} />
            </h3>
            <ul class="lista">
              {senastAndrade(site.forTyp(typ), PER_TYP).map((notis) => (
                <Rad key={notis.adress} notis={notis} />
              ))}
            </ul>
            <p>
              <a href={`/${typer[typ].mapp}/`}>
                Alla {antal(site.forTyp(typ).length, typer[typ].namn.toLowerCase(), typer[typ].flertal.toLowerCase())}
              </a>
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}

function Rad({ notis }: { notis: VisadNotis }) {
  return (
    <li class="rad">
      <h4 class="rad-titel">
        <a href={`/${notis.adress}/`}>{notis.titel}</a>
      </h4>
      <p class="rad-under">
        <span class={notis.nationell ? "hela-landet" : undefined}>{omrade(notis)}</span>
        <span>{notis.uppdaterad ? `Ändrad ${datum(notis.uppdaterad)}` : publicerad(notis.publicerad)}</span>
      </p>
    </li>
  );
}
