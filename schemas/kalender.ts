import type { Datum } from "./datum.ts";

/** January first; Sunday first, as days of the week are counted by computers. Marked as pure, so that scripts of pages can do without them. */
export const MANADER =
  /* @__PURE__ */ "januari februari mars april maj juni juli augusti september oktober november december".split(" ");
export const VECKODAGAR = /* @__PURE__ */ "söndag måndag tisdag onsdag torsdag fredag lördag".split(" ");

export const veckodag = (dag: Datum): string => VECKODAGAR[new Date(`${dag.slice(0, 10)}T00:00Z`).getUTCDay()] ?? "";
