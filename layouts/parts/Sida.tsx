import type { ComponentChildren } from "preact";
import type { Visning } from "../visning.ts";
import { DagBanner } from "./DagBanner.tsx";
import { Sidfot } from "./Sidfot.tsx";
import { Sidhuvud } from "./Sidhuvud.tsx";
import { Utvecklingsruta } from "./Utvecklingsruta.tsx";

type Props = {
  titel: string;
  beskrivning: string;
  /** The page's own address, to mark it in the menu. */
  adress: string;
  visning: Visning;
  /** Does the page search? Only there may WebAssembly run. */
  medSok?: boolean;
  /** Leave the page out of search engines. */
  dold?: boolean;
  children: ComponentChildren;
};

/** The frame of every page. */
export function Sida({ titel, beskrivning, adress, visning, medSok = false, dold = false, children }: Props) {
  const start = adress === "/";
  return (
    <html lang="sv" data-dag={visning.site.arOgonblicksbild ? undefined : visning.site.today}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {!visning.utveckling && <meta httpEquiv="Content-Security-Policy" content={policy(medSok)} />}
        <title>{start ? titel : `${titel} – Regionsidan`}</title>
        <meta name="description" content={beskrivning} />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        {dold && <meta name="robots" content="noindex" />}
        <link rel="icon" href="/assets/ikon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={`/assets/${visning.assets.css}`} />
        <script type="module" src={`/assets/${visning.assets.sida}`} />
        {medSok && <script type="module" src={`/assets/${visning.assets.sok}`} />}
      </head>
      <body>
        <a class="hoppa" href="#innehall">
          Hoppa till innehållet
        </a>
        <DagBanner site={visning.site} />
        <Sidhuvud adress={adress} />
        {visning.utveckling && <Utvecklingsruta {...visning.utveckling} />}
        <main id="innehall" tabIndex={-1}>
          {children}
        </main>
        <Sidfot site={visning.site} />
      </body>
    </html>
  );
}

/** Nothing but what the site itself serves; search alone needs its index and WebAssembly. */
function policy(medSok: boolean): string {
  const own =
    "default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";
  return medSok
    ? `${own}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'`
    : `${own}; script-src 'self'`;
}
