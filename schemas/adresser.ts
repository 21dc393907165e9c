import { UTAN_AR } from "./ordning.ts";

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
