import { UTAN_AR } from "./ordning.ts";
import type { Register } from "./register.ts";
import { typer } from "./typer.ts";

/** The whole address of a path of the site. `address` is that of the site, with a slash at its end. */
export const absolute = (address: string, path: string): string => address + path.replace(/^\//, "");

/** Where a collection is followed, by the folder its files lie in (`adress` of a Samling): paths of the site, without a base path. */
export const foljadresser = (adress: string) => ({
  atom: `${adress}flode.atom`,
  json: `${adress}flode.json`,
  kalender: kalenderadress(adress),
});

/** The calendar in a folder: that of a collection, or of a notice. */
export const kalenderadress = (mapp: string): string => `${mapp}kalender.ics`;

/** The archive of a year, `2020`. */
export const arkivadress = (ar: string): string => `/arkiv/${ar === UTAN_AR ? "utan-datum" : ar}/`;

/** The page that a text of the content may stand on, and that there is without one. */
const LAMNA = "lamna-information";

/** Pages that there are on every day, whatever the content says. Without slashes at their ends, as all addresses here. */
function fastaSidor(): string[] {
  const mappar = Object.values(typer).map(({ mapp }) => mapp);
  return [
    ...["", "api", "arkiv", "avsandare", "inbaddning", "kalender", LAMNA, "nytt", "prenumerera"],
    ...["redaktor/regler", "redaktor/stilguide", "regioner", "sok", "teman"],
    ...mappar,
    ...mappar.map((mapp) => `${LAMNA}/${mapp}`),
  ];
}

/** The same, and those of what the registers hold: all pages that a site without any notice has. */
export const fastaAdresser = ({ regioner, teman, avsandare }: Register): string[] => [
  ...fastaSidor(),
  ...teman.map(({ slug }) => `teman/${slug}`),
  ...avsandare.map(({ slug }) => `avsandare/${slug}`),
  ...regioner.flatMap(({ slug }) => [
    ...[`regioner/${slug}`, `regioner/${slug}/att-gora`, `regioner/${slug}/veckoblad`],
    ...[`kalender/${slug}`, `inbaddning/${slug}`],
  ]),
];

/** Names that a page of the content cannot have: the pages and folders of the site itself. */
export const upptagnaNamn = (): Set<string> =>
  new Set(
    ["assets", "pagefind", "schema", ...fastaSidor().map((adress) => adress.split("/", 1)[0] ?? "")].filter(
      (namn) => namn !== LAMNA,
    ),
  );

const TILLFALLIG =
  /^(?:arkiv|kalender|nytt)\/(?:\d{4}(?:-v?\d\d)?|utan-datum)$|\/(?:sida-\d+|historik)$|\/veckoblad\/\d{4}-v\d\d$/;

/** Is this the address of a page that there is only on days when it has something to show, such as that of a year or a week? */
export const arTillfallig = (adress: string): boolean => TILLFALLIG.test(adress);
