/** An address that stands for all that are answered alike, as a path under the base path without its first slash, and what to expect of it. */
export type Probe = { what: string; path: string; status: number; type?: string; compressed?: boolean };

const HTML = "text/html";

/**
 * One of each kind that the server treats in its own way: pages, nested ones, what is framed, feeds, calendars, open data, hashed files, what is
 * missing and what leads on. `page` is the HTML of the start page, which names the hashed files.
 * @throws when the page names none.
 */
export const probesOf = (page: string): Probe[] => [
  { what: "startsidan", path: "", status: 200, type: HTML, compressed: true },
  { what: "en sida djupare in", path: "regioner/varmland/", status: 200, type: HTML, compressed: true },
  { what: "söket", path: "sok/", status: 200, type: HTML, compressed: true },
  { what: "en inbäddning", path: "inbaddning/", status: 200, type: HTML, compressed: true },
  { what: "en stilmall", path: hashedIn(page, "css"), status: 200, type: "text/css", compressed: true },
  { what: "ett skript", path: hashedIn(page, "js"), status: 200, type: "javascript", compressed: true },
  { what: "sökets arbetare", path: "pagefind/pagefind-worker.js", status: 200, type: "javascript", compressed: true },
  { what: "ett flöde", path: "flode.atom", status: 200, type: "application/atom+xml", compressed: true },
  { what: "ett flöde djupare in", path: "regioner/varmland/flode.atom", status: 200, type: "application/atom+xml" },
  { what: "ett flöde i JSON", path: "flode.json", status: 200, type: "application/feed+json", compressed: true },
  { what: "en kalender", path: "kalender.ics", status: 200, type: "text/calendar", compressed: true },
  { what: "öppna data", path: "api/v1/notiser.json", status: 200, type: "application/json", compressed: true },
  { what: "öppna data som tabell", path: "api/v1/notiser.csv", status: 200, type: "text/csv", compressed: true },
  { what: "katalogen över data", path: "dcat.rdf", status: 200, type: "application/rdf+xml", compressed: true },
  { what: "var fel anmäls", path: ".well-known/security.txt", status: 200, type: "text/plain" },
  { what: "en sida som inte finns", path: "finns/inte/", status: 404, type: HTML },
  { what: "en sida utan sitt snedstreck", path: "sok", status: 301 },
  { what: "det som hör till bygget", path: "_headers", status: 404, type: HTML },
  { what: "en komprimerad kopia för sig", path: "index.html.br", status: 404, type: HTML },
];

function hashedIn(page: string, ending: string): string {
  const path = new RegExp(`/(assets/[^/"]+\\.[0-9a-f]{10}\\.${ending})"`).exec(page)?.[1];
  if (!path) throw new Error(`The start page names no file of its own that ends with .${ending}`);
  return path;
}
