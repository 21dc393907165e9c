import { kommuner } from "../../schemas/kommuner.ts";
import { omradesnamn } from "../../schemas/regioner.ts";
import type { Register } from "../../schemas/register.ts";
import type { Wording } from "./vocabulary.ts";

/** An area as the search page knows it in what a reader writes: its names, the regions it stands for, and the municipalities that lie there. */
export type AreaNames = { namn: string[]; regioner: string[]; orter?: string[] };

/** So short a name may be the beginning of other words (`Mark`, `Berg`), and a search finds words by their beginnings. */
const KORT = 4;

/**
 * What regions, programme areas and municipalities are called. A municipality whose name is a word as well, so that some text has it in lower case
 * (`vara`), is only known with `kommun` after it, and so is one whose short name begins other words of the texts.
 */
export function areaNames(register: Register, texts: readonly Wording[]): AreaNames[] {
  const words = [...new Set(texts.flatMap(({ words: own }) => [...own]))];
  const alla = kommuner(register);
  const orter = (kod: string) =>
    alla
      .filter(({ region }) => region?.kod === kod)
      .map(({ namn }) => (isWord(namn.toLowerCase(), words, texts) ? `${namn} kommun` : namn));
  return omradesnamn(register).map((omrade) => {
    const region = register.regioner.find(({ namn }) => namn === omrade.namn[0]);
    return region ? { ...omrade, orter: orter(region.kod) } : omrade;
  });
}

function isWord(namn: string, words: readonly string[], texts: readonly Wording[]): boolean {
  if (namn.length <= KORT && words.some((ord) => ord.startsWith(namn) && ord !== namn && ord !== `${namn}s`))
    return true;
  const inLowerCase = new RegExp(`(?<!\\p{L})${namn}(?!\\p{L})`, "u");
  return texts.some(({ text, words: own }) => own.has(namn) && inLowerCase.test(text));
}
