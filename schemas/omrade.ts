import { uppraknat } from "./format.ts";
import type { Notis } from "./notis.ts";

/** Whom a notice concerns, in words: `Hela landet utom Stockholm`, `Skåne och Blekinge`, `9 regioner`. */
export function omrade({ nationell, utom, regioner }: Pick<Notis, "nationell" | "utom" | "regioner">): string {
  if (nationell) return utom ? `Hela landet utom ${uppraknat(utom)}` : "Hela landet";
  return regioner.length <= 5 ? uppraknat(regioner) : `${regioner.length} regioner`;
}
