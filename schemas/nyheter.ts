import { arExaktDag, type Datum, dagAv } from "./datum.ts";
import type { Site, VisadNotis } from "./site.ts";

/** Something that happened to a notice on a day: it came, or it was changed. */
export type Nyhet = {
  dag: Datum;
  slag: "ny" | "väsentlig" | "rättelse" | "redaktionell";
  /** What was changed, in the editor's words; nothing for a new notice. */
  text: string | undefined;
  notis: VisadNotis;
};

/** What happened, by name. */
export const ANDRINGSORD: Record<Nyhet["slag"], string> = {
  ny: "Publicerad",
  väsentlig: "Väsentlig ändring",
  rättelse: "Rättelse",
  redaktionell: "Redaktionell ändring",
};

/** What has happened to one notice up to a day, first things first. A notice whose day is not known never counts as new. */
export function nyheterOm(notis: VisadNotis, today: Datum): Nyhet[] {
  const ny: Nyhet[] = arExaktDag(notis.publicerad)
    ? [{ dag: dagAv(notis.publicerad), slag: "ny", text: undefined, notis }]
    : [];
  const andringar = (notis.andringar ?? []).map(({ datum, slag, text }): Nyhet => ({ dag: datum, slag, text, notis }));
  return [...ny, ...andringar].filter(({ dag }) => dag <= today);
}

/** What has happened on the whole site, latest first, without editorial changes. */
export const nyheter = ({ notiser, today }: Pick<Site, "notiser" | "today">): Nyhet[] =>
  notiser
    .flatMap((notis) => nyheterOm(notis, today))
    .filter(({ slag }) => slag !== "redaktionell")
    .sort((a, b) => b.dag.localeCompare(a.dag, "en") || a.notis.id.localeCompare(b.notis.id, "en"));
