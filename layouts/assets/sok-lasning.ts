import type { Sokning } from "./sok-adress.ts";
import type { Namnt, Omraden } from "./sok-omraden.ts";
import { utanSmaord } from "./sok-ord.ts";

/** A search as it is read: the areas among its words are choices of their regions. */
export type Lasning = {
  /** The words that are left, and the choices with those of the areas among them. */
  sokning: Sokning;
  namnda: readonly Namnt[];
  /** The words with the areas within quotation marks, so that they are searched for as words. */
  ordagrant: string;
};

/** Reads the areas among the words of a search. The choices that are made stay: any of the regions will do. */
export function las(sokning: Sokning, omraden: Omraden): Lasning {
  const { namnda, kvar, ordagrant } = omraden.readIn(sokning.ord);
  const ord = utanCitat(namnda.length > 0 ? utanSmaord(kvar) : kvar);
  if (namnda.length === 0) return { sokning: { ...sokning, ord }, namnda, ordagrant };
  const region = [...new Set([...(sokning.val.region ?? []), ...namnda.flatMap(({ regioner }) => regioner)])];
  return { sokning: { ...sokning, ord, val: { ...sokning.val, region } }, namnda, ordagrant };
}

const utanCitat = (ord: string): string => ord.replace(/["”“]/g, " ").replace(/\s+/g, " ").trim();
