import { type Datum, dagAv } from "../schemas/datum.ts";
import { datum, klocka, omDagar } from "../schemas/format.ts";
import { handelserI } from "../schemas/handelser.ts";
import { arSistaDag } from "../schemas/handelseurval.ts";
import type { VisadNotis } from "../schemas/site.ts";

/** A last day as a line: what for, when in words, and how far off it is. */
export type SistaDag = { ord: string; dag: Datum; text: string; relativ: string | undefined };

/** The last days that a notice sets, apart from those of single things to do. */
export const sistaDagar = (notis: VisadNotis, today: Datum): SistaDag[] =>
  handelserI(notis)
    .filter((handelse) => arSistaDag(handelse) && !handelse.installd)
    .map(({ vad = "Sista dag", start }) => {
      const dag = dagAv(start);
      const text = [datum(dag), klocka(start)].filter(Boolean).join(" ");
      return { ord: vad, dag, text, relativ: dag < today ? "har passerat" : omDagar(today, dag) };
    });
