import type { ComponentChildren } from "preact";
import { DagBanner } from "./DagBanner.tsx";
import { Huvud, type Huvuduppgifter } from "./Huvud.tsx";
import { Sidfot } from "./Sidfot.tsx";
import { Sidhuvud } from "./Sidhuvud.tsx";
import { Utvecklingsruta } from "./Utvecklingsruta.tsx";

/** The frame of every page. */
export function Sida({ children, ...sida }: Huvuduppgifter & { children: ComponentChildren }) {
  const { adress, visning } = sida;
  return (
    <html lang="sv" data-dag={visning.site.arOgonblicksbild ? undefined : visning.site.today}>
      <Huvud {...sida} />
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
