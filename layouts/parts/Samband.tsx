import { datum } from "../../schemas/format.ts";
import { ANDRINGSORD } from "../../schemas/nyheter.ts";
import type { Site, VisadNotis } from "../../schemas/site.ts";
import { harHistorik, historik, historikadress } from "../historik.ts";
import { Notislankar } from "./Notislankar.tsx";

/** Changes that stand on the notice itself; the rest are in its history. */
const ANDRINGAR = 3;

/** What has changed in the notice, and which others it belongs with. */
export function Samband({ notis, site }: { notis: VisadNotis; site: Site }) {
  const ersatter = notis.ersatter ?? [];
  const relaterade = notis.relaterade ?? [];
  return (
    <>
      {harHistorik(notis, site.today) && <Andringar notis={notis} site={site} />}
      {ersatter.length > 0 && (
        <section aria-labelledby="ersatter">
          <h2 id="ersatter">Ersätter</h2>
          <Notislankar adresser={ersatter} site={site} />
        </section>
      )}
      {relaterade.length > 0 && (
        <section aria-labelledby="relaterade">
          <h2 id="relaterade">Hör ihop med</h2>
          <Notislankar adresser={relaterade} site={site} />
        </section>
      )}
    </>
  );
}

function Andringar({ notis, site }: { notis: VisadNotis; site: Site }) {
  const andringar = historik(notis, site.today).filter(({ slag }) => slag !== "ny");
  return (
    <section aria-labelledby="andringar">
      <h2 id="andringar">Ändringar</h2>
      <ol class="andringar" reversed>
        {andringar.slice(0, ANDRINGAR).map(({ id, dag, slag, text }) => (
          <li key={id}>
            <a href={`${historikadress(notis)}#${id}`}>
              <time dateTime={dag}>{datum(dag)}</time>
            </a>{" "}
            <span class="slag">{ANDRINGSORD[slag]}.</span> {text}
          </li>
        ))}
      </ol>
      <p>
        <a href={historikadress(notis)}>Notisens historik</a>
      </p>
    </section>
  );
}
