import { harKlockslag, isoTid, type Tidpunkt } from "../../../schemas/datum.ts";
import type { VisadNotis } from "../../../schemas/site.ts";
import type { HelNotis } from "./schemas/notis.ts";

type Iso = NonNullable<HelNotis["iso"]>;

/** `2020-05-07T13:00:00+02:00` for a Swedish time; nothing for a day alone, or less. */
export const isotid = (tid: Tidpunkt | undefined): string | undefined =>
  tid && harKlockslag(tid) ? isoTid(tid) : undefined;

/** The object without what is undefined; undefined when nothing is left. */
export function givet<T extends object>(object: T): T | undefined {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
}

/** The times of a notice with their offsets, under its own keys. */
export const isotiderI = (notis: VisadNotis): Iso | undefined =>
  givet({ publicerad: isotid(notis.publicerad), ...typensTider(notis) });

function typensTider(n: VisadNotis): Iso {
  if (n.typ === "informationstillfälle")
    return {
      start: isotid(n.start),
      slut: isotid(n.slut),
      flyttat_fran: n.flyttat_fran?.some(harKlockslag) ? n.flyttat_fran.map((tid) => isotid(tid) ?? tid) : undefined,
      anmalan: givet({ senast: isotid(n.anmalan?.senast) }),
    };
  if (n.typ === "behov") return { overlamnat: givet({ datum: isotid(n.overlamnat?.datum) }) };
  if (n.typ === "erfarenhet") return {};
  return { ansokan: givet({ oppnar: isotid(n.ansokan?.oppnar), stanger: isotid(n.ansokan?.stanger) }) };
}
