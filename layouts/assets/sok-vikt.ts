import { STATUSORD, TYPORD } from "../../schemas/sokord.ts";
import { vik } from "../../schemas/vik.ts";
import type { Index, Traff } from "./sok-index.ts";
import type { Namnt } from "./sok-omraden.ts";

/** How well a hit fits a search: the higher, the earlier it stands. */
export type Varde = (traff: Traff) => number;

/** How much more a notice counts that is not over. Enough to stand first among those about as good, not before what is meant. */
const AKTUELLT = 1.15;
/** More than any words are worth: who asks for meetings means meetings before all that speaks of them. */
const AV_SLAGET = 1e6;

/**
 * What hits of some words count. What is of the type or status that a word names comes first; what concerns an area that was named counts the
 * more, the fewer other regions it concerns.
 */
export async function weights(index: Index, ord: string, namnda: readonly Namnt[]): Promise<Varde> {
  const [aktuellt, slag, eget] = await Promise.all([
    index.kolumn("aktuellt").then((kolumn) => kolumn.prov(() => true)),
    kinds(index, vik(ord).split(" ")),
    namnda.length > 0 ? ofTheArea(index, ord, namnda) : ({ varde }: Traff) => varde,
  ]);
  return (traff) => eget(traff) * (aktuellt(traff.nr) ? AKTUELLT : 1) + AV_SLAGET * slag(traff.nr);
}

/** Of how many of the types and statuses that are named among some words a notice is. */
async function kinds(index: Index, words: readonly string[]): Promise<(nr: number) => number> {
  const tests = await Promise.all(
    (
      [
        ["typ", TYPORD],
        ["status", STATUSORD],
      ] as const
    ).map(async ([namn, ordFor]) => {
      const named = Object.entries(ordFor).filter(([, ord]) =>
        vik(ord)
          .split(" ")
          .some((one) => words.includes(one)),
      );
      return named.length > 0
        ? (await index.kolumn(namn)).prov((varde) => named.some(([one]) => one === varde))
        : () => false;
    }),
  );
  return (nr) => tests.filter((is) => is(nr)).length;
}

/**
 * Where nothing but the area is asked for, what speaks of it by name comes first. So it does where the area is of several regions: what names a
 * programme area is about it, while a county may be named in passing.
 */
async function ofTheArea(index: Index, ord: string, namnda: readonly Namnt[]): Promise<Varde> {
  const kolumn = await index.kolumn("region");
  const names = namnda.filter(({ regioner }) => ord === "" || regioner.length > 1).map(({ skrivet }) => skrivet);
  const byName = names.length > 0 ? await index.sok(names.join(" ")) : [];
  const named = new Map(byName.map(({ nr, varde }) => [nr, varde]));
  return ({ nr, varde }) => (varde + (named.get(nr) ?? 0)) * (1 + 1 / Math.max(1, kolumn.platser(nr).length));
}
