import type { Site } from "../../schemas/site.ts";
import { harHistorik } from "../historik.ts";
import { pages } from "../page.ts";

/** Addresses are for ever: at each one that a notice or its history has had stands a page that leads on. */
export default pages({
  items: (site) => site.notiser.flatMap((notis) => flyttar(notis, site)),
  address: ({ fran }) => fran,
  view: ({ item: { till, titel } }) => (
    <html lang="sv">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta httpEquiv="refresh" content={`0; url=${till}`} />
        <link rel="canonical" href={till} />
        <title>{titel}</title>
      </head>
      <body>
        <p>
          Notisen har flyttat: <a href={till}>{titel}</a>
        </p>
      </body>
    </html>
  ),
});

type Flytt = { fran: string; till: string; titel: string };

function flyttar(notis: Site["notiser"][number], { today }: Site): Flytt[] {
  const sidor = harHistorik(notis, today) ? ["/", "/historik/"] : ["/"];
  return (notis.tidigare_adresser ?? []).flatMap((fran) =>
    sidor.map((sida) => ({ fran: `/${fran}${sida}`, till: `/${notis.adress}${sida}`, titel: notis.titel })),
  );
}
