import { datum } from "../../schemas/format.ts";
import type { Inbaddning, Inbaddningsdel, Inbaddningsrad } from "../../schemas/inbaddning.ts";
import type { Visning } from "../visning.ts";

/** A page made to stand inside pages of others: no menu, no script, and links that open the whole site in the reader's window. */
export function Inbaddningsram({ region, delar, visning }: Inbaddning & { visning: Visning }) {
  const { site, assets, policy, utveckling } = visning;
  const titel = `Aktuellt för ${region.region}`;
  return (
    <html lang="sv">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {!utveckling && <meta httpEquiv="Content-Security-Policy" content={policy(`/inbaddning/${region.slug}/`)} />}
        <title>{`${titel} – Regionsidan`}</title>
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/assets/ikon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={`/assets/${assets.css}`} />
      </head>
      <body class="inbaddning">
        <main>
          <h1>{titel}</h1>
          <p class="inbaddning-lage">
            Läget <time dateTime={site.today}>den {datum(site.today)}</time>
          </p>
          {delar.map((del) => (
            <Del key={del.rubrik} {...del} />
          ))}
          {delar.length === 0 && <p>Inget är publicerat.</p>}
          <p class="inbaddning-fot">
            <a href={`/regioner/${region.slug}/`} target="_top">
              Allt för {region.region} på Regionsidan
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}

const Del = ({ rubrik, rader }: Inbaddningsdel) => (
  <section>
    <h2>{rubrik}</h2>
    <ul>
      {rader.map((rad) => (
        <Rad key={rad.notis.id} {...rad} />
      ))}
    </ul>
  </section>
);

const Rad = ({ notis, vad, dag }: Inbaddningsrad) => (
  <li>
    <a href={`/${notis.adress}/`} target="_top">
      {notis.titel}
    </a>
    <p>
      <time dateTime={dag}>{vad}</time>
      {notis.nationell && (
        <>
          {" "}
          · <span class="hela-landet">Hela landet</span>
        </>
      )}
    </p>
  </li>
);
