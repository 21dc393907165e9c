import { arExaktDag, type Tidpunkt } from "../../../schemas/datum.ts";
import type { Site, VisadNotis } from "../../../schemas/site.ts";
import { utcTime } from "./times.ts";

/** From the data alone, so that the same content gives the same calendar whenever it is built. Times are `20201104T230000Z`. */
export type Revision = {
  /** When it was published, if the day is known. */
  created: string | undefined;
  /** When anything in it last changed: its text, or that it was replaced. */
  modified: string;
  sequence: number;
};

/** More than what is not logged can come to. */
const LOGGED = 20;
/** Above the five earlier times that a moved meeting can have, since these go when it is cancelled. */
const CALLED_OFF = 6;

export function revisionOf(notis: VisadNotis, site: Site): Revision {
  const changes = (notis.andringar ?? []).filter(({ datum }) => datum <= site.today);
  const published = arExaktDag(notis.publicerad) ? notis.publicerad : undefined;
  const days = [published ?? notis.visasFran, ...changes.map(({ datum }) => datum), ...replacedOn(notis, site)];
  const logged = changes.filter(({ slag }) => slag !== "redaktionell").length;
  return {
    created: published && utcTime(published),
    modified: utcTime(days.reduce((a, b) => (a > b ? a : b))),
    sequence: logged * LOGGED + unlogged(notis),
  };
}

/** Days on which notices came that take the place of one. */
export const replacedOn = ({ ersattAv }: VisadNotis, site: Site): Tidpunkt[] =>
  ersattAv.flatMap((adress) => site.notis(adress)?.visasFran ?? []);

/**
 * A reader must never see the number go down. Changes of dates and state are logged (rule andring-utan-logg), and each counts for more
 * than all of this; but an editor may forget one, and this then still makes it go up.
 */
function unlogged(notis: VisadNotis): number {
  const cancelled = notis.typ === "informationstillfälle" && notis.lage === "inställt";
  return earlierTimes(notis) + (cancelled ? CALLED_OFF : 0) + (notis.ersattAv.length > 0 ? CALLED_OFF : 0);
}

function earlierTimes(notis: VisadNotis): number {
  if (notis.typ === "informationstillfälle") return notis.flyttat_fran?.length ?? 0;
  return ("ansokan" in notis && notis.ansokan?.tidigare_stanger?.length) || 0;
}
