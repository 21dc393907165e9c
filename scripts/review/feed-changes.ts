import { samlingar } from "../../schemas/samlingar.ts";
import { datesOf } from "../outputs/feeds/entry-dates.ts";
import { tagUri } from "../outputs/output.ts";
import type { Flodesandring } from "./granskning.ts";
import { kort } from "./granskning.ts";
import type { Shown } from "./shown.ts";

/** What happens to a notice in the feeds: a reader is told of it when it comes, and again when its time of change moves on. */
export function feedChange(fore: Shown | undefined, efter: Shown | undefined, idDomain: string): Flodesandring {
  const shown = efter ?? fore;
  const id = kort(shown ? tagUri(idDomain, shown.notis.id) : "", 255);
  return { slag: kindOf(fore, efter), id, antal: shown ? feedsWith(shown) : 0 };
}

function kindOf(fore: Shown | undefined, efter: Shown | undefined): Flodesandring["slag"] {
  if (!efter) return "försvinner";
  if (!fore) return "ny";
  return datesOf(efter.notis).time > datesOf(fore.notis).time ? "lyfts" : "oförändrad";
}

/** How many of the feeds have a notice. */
const feedsWith = ({ notis, site }: Shown): number =>
  samlingar(site).filter(({ notiser }) => notiser.includes(notis)).length;
