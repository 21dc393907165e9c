import { datum, versal } from "../../schemas/format.ts";
import type { Site, VisadNotis } from "../../schemas/site.ts";
import { Notislankar } from "./Notislankar.tsx";

/** What has changed in the notice, and which others it belongs with. */
export function Samband({ notis, site }: { notis: VisadNotis; site: Site }) {
  const andringar = notis.andringar?.filter((andring) => andring.datum <= site.today) ?? [];
  const ersatter = notis.ersatter ?? [];
  const relaterade = notis.relaterade ?? [];
  return (
    <>
      {andringar.length > 0 && (
        <section aria-labelledby="andringar">
          <h2 id="andringar">Ändringar</h2>
          <ol class="andringar">
            {andringar.map(({ datum: dag, slag, text }) => (
              <li key={`${dag} ${text}`}>
                <time dateTime={dag}>{datum(dag)}</time> <span class="slag">{versal(slag)}.</span> {text}
              </li>
            ))}
          </ol>
        </section>
      )}
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
