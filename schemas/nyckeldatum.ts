import { type Datum, dagAv } from "./datum.ts";
import { datum, datumspann, klocka, motetsTid, omDagar, versal } from "./format.ts";
import { minns, minnsOm } from "./minne.ts";
import type { VisadNotis } from "./site.ts";

/**
 * The one date a reader must see in a list: `dag` for the machine, `text` for people. `relativ` is the same date told from the day
 * shown, `om 14 dagar`: kept apart, since it is true on that day alone. `anmalan` is whether one can still sign up.
 */
export type Nyckeldatum = { dag: Datum; text: string; relativ?: string; anmalan?: string };

export const nyckeldatum = (n: VisadNotis, today: Datum): Nyckeldatum | undefined => paDagen(n)(today);

/** Lists are ordered by it, and the same notice stands in many. */
const paDagen = /* @__PURE__ */ minnsOm((n: VisadNotis) => minns((today) => nyckeldatumPa(n, today)));

function nyckeldatumPa(n: VisadNotis, today: Datum): Nyckeldatum | undefined {
  if (n.typ === "informationstillfälle") return motesdatum(n, today);
  if (n.typ !== "insats" && n.typ !== "programförändring") return undefined;
  return ansokningsdatum(n, today) ?? giltighet(n) ?? stodperiod(n);
}

function motesdatum(n: Extract<VisadNotis, { typ: "informationstillfälle" }>, today: Datum): Nyckeldatum | undefined {
  if (!n.start) return undefined;
  const text = versal(motetsTid(n.start, n.slut, n.heldag));
  if (!arFramover(n)) return { dag: n.start, text };
  const anmalan = anmalningsdag(n, today);
  return { dag: n.start, text, relativ: omDagar(today, dagAv(n.start)), ...(anmalan && { anmalan }) };
}

const arFramover = ({ status }: VisadNotis): boolean => status === "kommande" || status === "flyttat";

/** Until when one can sign up for a meeting to come: `Anmäl senast 16 oktober 2020`, `Anmälan stängde 16 oktober 2020`. */
export function anmalningsdag(n: VisadNotis, today: Datum): string | undefined {
  if (n.typ !== "informationstillfälle" || !n.anmalan?.senast || !arFramover(n)) return undefined;
  const { senast } = n.anmalan;
  const dag = [datum(dagAv(senast)), klocka(senast)].filter(Boolean).join(" ");
  return `${dagAv(senast) < today ? "Anmälan stängde" : "Anmäl senast"} ${dag}`;
}

type MedTid = Extract<VisadNotis, { typ: "insats" | "programförändring" }>;

function ansokningsdatum({ ansokan, status }: MedTid, today: Datum): Nyckeldatum | undefined {
  if (status === "kommande" && ansokan?.oppnar)
    return { dag: ansokan.oppnar, text: `Öppnar ${datum(dagAv(ansokan.oppnar))}` };
  if (!ansokan?.stanger)
    return ansokan?.oppnar ? { dag: ansokan.oppnar, text: `Öppen sedan ${datum(dagAv(ansokan.oppnar))}` } : undefined;
  const dag = dagAv(ansokan.stanger);
  return dag < today
    ? { dag: ansokan.stanger, text: `Stängde ${datum(dag)}` }
    : { dag: ansokan.stanger, text: `Sista dag att söka ${datum(dag)}`, relativ: omDagar(today, dag) };
}

function giltighet({ galler }: MedTid): Nyckeldatum | undefined {
  if (galler?.fran && galler.till) return { dag: galler.till, text: `Gäller ${datumspann(galler.fran, galler.till)}` };
  if (galler?.till) return { dag: galler.till, text: `Gäller till ${datum(galler.till)}` };
  return galler?.fran ? { dag: galler.fran, text: `Gäller från ${datum(galler.fran)}` } : undefined;
}

/** Only where nothing else says how long the notice holds. */
const stodperiod = ({ typ, ansokan, stodperiod: tid }: MedTid): Nyckeldatum | undefined =>
  typ === "programförändring" && !ansokan && tid
    ? { dag: tid.till, text: `Stödet avser ${datumspann(tid.fran, tid.till)}` }
    : undefined;
