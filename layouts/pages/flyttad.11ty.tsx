import { pages } from "../page.ts";

/** Addresses are for ever: at each one that a notice has had stands a page that leads on. */
export default pages({
  items: (site) => site.notiser.flatMap((notis) => (notis.tidigare_adresser ?? []).map((fran) => ({ fran, notis }))),
  address: ({ fran }) => `/${fran}/`,
  view: ({ item: { notis } }) => (
    <html lang="sv">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta httpEquiv="refresh" content={`0; url=/${notis.adress}/`} />
        <link rel="canonical" href={`/${notis.adress}/`} />
        <title>{notis.titel}</title>
      </head>
      <body>
        <p>
          Notisen har flyttat: <a href={`/${notis.adress}/`}>{notis.titel}</a>
        </p>
      </body>
    </html>
  ),
});
