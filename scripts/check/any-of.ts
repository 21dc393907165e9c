/**
 * A pattern that finds any of many phrases. Those that begin alike share their beginning, so that it is tried once; white space of any
 * kind may stand between words. Where one phrase begins another, the shorter one is found.
 */
export function anyOf(phrases: readonly string[]): string {
  if (phrases.includes("")) return "";
  const ends = new Map<string, string[]>();
  for (const phrase of phrases) ends.set(phrase.charAt(0), [...(ends.get(phrase.charAt(0)) ?? []), phrase.slice(1)]);
  const ways = [...ends].map(([first, rest]) => literal(first) + anyOf(rest));
  return ways.length === 1 ? ways.join("") : `(?:${ways.join("|")})`;
}

const literal = (char: string): string => (char === " " ? "\\s+" : char.replace(/[$()*+./?[\\\]^{|}-]/, "\\$&"));
