/** Folds a name for comparison: case, diacritics, hyphens and doubled spaces do not count (`Jämtland-Härjedalen` = `jamtland harjedalen`). */
export function vik(text: string): string {
  const plain = SWEDISH.test(text)
    ? text.toLowerCase().replace(/[åäöé]/g, withoutMark)
    : text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[\s\-–]+/g, " ").trim();
}

/** What nearly all names consist of: taking other letters apart is slow. */
const SWEDISH = /^[\x20-\x7EåäöéÅÄÖÉ–]*$/;
const PLAIN: Readonly<Record<string, string>> = { å: "a", ä: "a", ö: "o", é: "e" };
const withoutMark = (letter: string): string => PLAIN[letter] ?? letter;
