import { arkivadress } from "../../schemas/adresser.ts";
import { arExaktDag, type Datum, dagAv } from "../../schemas/datum.ts";
import type { Sida } from "../../schemas/sida.ts";
import type { Site, VisadNotis } from "../../schemas/site.ts";
import { typer } from "../../schemas/typer.ts";

/** A page of a longer list, and a page that belongs to a notice, change with what they belong to. */
const PART = /(sida-\d+|historik)\/$/;

/**
 * The day on which what a page tells of last changed, by its path; undefined where no true day is known. A list changes with the latest of
 * its notices. The day of the build is never told: nothing changes by being built.
 */
export function lastModified(site: Site): (path: string) => Datum | undefined {
  const days = new Map<string, Datum>();
  const note = (path: string, day: Datum) => {
    if ((days.get(path) ?? "") < day) days.set(path, day);
  };
  const lists = listsOf(site);
  for (const notis of site.notiser) {
    const day = dayOf(notis);
    if (day) for (const path of [`/${notis.adress}/`, ...lists(notis)]) note(path, day);
  }
  for (const sida of site.sidor) note(`/${sida.slug}/`, dayOfSida(sida, site));
  return (path) => days.get(path) ?? days.get(path.replace(PART, ""));
}

const dayOf = ({ uppdaterad, publicerad }: VisadNotis): Datum | undefined =>
  uppdaterad ?? (arExaktDag(publicerad) ? dagAv(publicerad) : undefined);

/** A page that lists the notices of a sender changes with them too. */
function dayOfSida({ uppdaterad, lista_avsandare }: Sida, site: Site): Datum {
  const notiser = lista_avsandare ? site.forAvsandare(lista_avsandare) : [];
  return notiser.reduce((latest, notis) => {
    const day = dayOf(notis) ?? "";
    return day > latest ? day : latest;
  }, uppdaterad);
}

/** The lists a notice stands in. */
function listsOf({ register }: Site): (notis: VisadNotis) => string[] {
  const addresses = (folder: string, entries: readonly { namn: string; slug: string }[]) =>
    new Map(entries.map(({ namn, slug }) => [namn, `/${folder}/${slug}/`]));
  const regioner = addresses("regioner", register.regioner);
  const teman = addresses("teman", register.teman);
  const avsandare = addresses("avsandare", register.avsandare);
  return (notis) => [
    "/",
    `/${typer[notis.typ].mapp}/`,
    arkivadress(notis.visasFran.slice(0, 4)),
    ...notis.regioner.flatMap((namn) => regioner.get(namn) ?? []),
    ...notis.teman.flatMap((namn) => teman.get(namn) ?? []),
    avsandare.get(notis.avsandare) ?? "/avsandare/",
  ];
}
