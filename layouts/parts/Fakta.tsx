import { faktaOm } from "../../schemas/fakta.ts";
import type { Site, VisadNotis } from "../../schemas/site.ts";

/** The facts of a notice, line by line; sender and themes lead to their own pages. */
export function Fakta({ notis, site }: { notis: VisadNotis; site: Site }) {
  const { avsandare, teman } = site.register;
  return (
    <aside class="notis-sida" aria-labelledby="fakta">
      <h2 id="fakta">Fakta</h2>
      <dl class="fakta">
        <div>
          <dt>Avsändare</dt>
          <dd>
            <a href={`/avsandare/${slugOf(avsandare, notis.avsandare)}/`}>{notis.avsandare}</a>
          </dd>
        </div>
        {faktaOm(notis).map(({ ord, text, lank }) => (
          <div key={`${ord} ${text}`}>
            <dt>{ord}</dt>
            <dd>{lank ? <a href={lank}>{text}</a> : text}</dd>
          </div>
        ))}
        <div>
          <dt>Teman</dt>
          <dd>
            <ul class="inline">
              {notis.teman.map((namn) => (
                <li key={namn}>
                  <a href={`/teman/${slugOf(teman, namn)}/`}>{namn}</a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </aside>
  );
}

const slugOf = (poster: readonly { namn: string; slug: string }[], namn: string): string =>
  poster.find((post) => post.namn === namn)?.slug ?? "";
