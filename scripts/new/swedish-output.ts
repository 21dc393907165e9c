import type { Writable } from "node:stream";

/** Between the words of a phrase stand the codes of colours. */
const CODES = "((?:\\u001B\\[[\\d;]*m)*)";
const phrase = (...words: string[]) => new RegExp(words.join(CODES), "g");

/** What the prompts say in English and have no setting for. The Swedish is never longer, so that no line breaks anew. */
const PHRASES: readonly [RegExp, string][] = [
  [phrase("Search:"), "Sök:"],
  [phrase("\\((\\d+) match(?:es)?\\)"), "($1 st)"],
  [phrase("No matches found"), "Inget passar"],
  [phrase("↑/↓", " to (?:select|navigate)"), "↑/↓$1 flytta"],
  [phrase("Space/Tab:", " select"), "Blank/Tabb:$1 välj"],
  [phrase("Space:", " select"), "Blank:$1 välj"],
  [phrase("Tab:", " select"), "Tabb:$1 välj"],
  [phrase("Enter:", " confirm"), "Retur:$1 klart"],
  [phrase("Type:", " to search"), "Skriv:$1 sök"],
  [phrase("(\\d+) items selected"), "$1 valda"],
  [phrase("\\[ submit \\]"), "[ Klar ]"],
  [/(\u001B\[2m)none(\u001B\[)/g, "$1inget$2"],
];

/** A terminal on which the prompts for choices speak Swedish. Everything else goes through as it is. */
export function inSwedish<T extends Writable>(output: T): T {
  return new Proxy(output, {
    get(target, key) {
      if (key === "write") return (text: unknown) => target.write(typeof text === "string" ? swedish(text) : text);
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

const swedish = (text: string): string => PHRASES.reduce((said, [english, put]) => said.replace(english, put), text);
