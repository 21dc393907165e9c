import { type Datum, dagAv } from "./datum.ts";
import { datum, datumspann, motetsTid, omDagar, versal } from "./format.ts";
import type { VisadNotis } from "./site.ts";

/**
 * The one date a reader must see in a list: `dag` for the machine, `text` for people. `relativ` is the same date told from the day
 * shown, `om 14 dagar`: kept apart, since it is true on that day alone.
 */
export type Nyckeldatum = { dag: Datum; text: string; relativ?: string };

export function nyckeldatum(n: VisadNotis, today: Datum): Nyckeldatum | undefined {
  if (n.typ === "informationstillfälle") return motesdatum(n, today);
  if (n.typ !== "insats" && n.typ !== "programförändring") return undefined;
  return ansokningsdatum(n, today) ?? giltighet(n) ?? stodperiod(n);
}

function motesdatum(n: Extract<VisadNotis, { typ: "informationstillfälle" }>, today: Datum): Nyckeldatum | undefined {
  if (!n.start) return undefined;
  const text = versal(motetsTid(n.start, n.slut, n.heldag));
  const framover = n.status === "kommande" || n.status === "flyttat";
  return { dag: n.start, text, ...(framover && { relativ: omDagar(today, dagAv(n.start)) }) };
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
