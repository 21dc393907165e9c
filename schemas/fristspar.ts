import { arExaktDag, dagAv, dagarMellan } from "./datum.ts";
import { datum } from "./format.ts";
import type { VisadNotis } from "./site.ts";

const GANGER = ["", "en gång", "två gånger", "tre gånger", "fyra gånger", "fem gånger"];

/** How a last day has been moved: `Förlängd två gånger: 30 september 2020 → 30 november 2020 → 31 mars 2021`. */
export function fristspar(n: VisadNotis): string | undefined {
  const ansokan = "ansokan" in n ? n.ansokan : undefined;
  const tidigare = ansokan?.tidigare_stanger;
  if (!tidigare || !ansokan?.stanger) return undefined;
  const ganger = GANGER[tidigare.length] ?? `${tidigare.length} gånger`;
  return `Förlängd ${ganger}: ${[...tidigare, dagAv(ansokan.stanger)].map(datum).join(" → ")}`;
}

/** Days from publication to the last day to apply or sign up, when both are known. */
export function framforhallning(n: VisadNotis): number | undefined {
  const sista = n.typ === "informationstillfälle" ? n.anmalan?.senast : "ansokan" in n ? n.ansokan?.stanger : undefined;
  if (!sista || !arExaktDag(n.publicerad)) return undefined;
  const dagar = dagarMellan(n.publicerad, sista);
  return dagar >= 0 ? dagar : undefined;
}
