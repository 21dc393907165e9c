import type { Fault } from "../check/problem.ts";

/** Front matter and body with their offsets in the file. */
export type Split = { frontMatter: string; frontMatterStart: number; body: string; bodyStart: number };

/** Lines of front matter. The longest honest one has some 90; YAML's check for doubled keys costs the square of its input. */
const MAX_LINES = 300;
const MAX_LENGTH = 16 * 1024;

/**
 * Splits a notice at its two fences, each a line of exactly `---`.
 * Front matter parsers are laxer than that: some run code after `---js`, end at any line that merely begins with `---`,
 * or take an unclosed file for text. So only what this function lets through ever reaches one.
 */
export function splitFences(text: string): Split | Fault {
  const opening = openingFault(text);
  if (opening) return opening;
  const closing = closingFence(text);
  // The text below, most of a file, is not taken apart.
  const lines = text.slice(0, closing < 0 ? text.length : closing - 1).split("\n");
  const dashed = lines.findIndex((line, i) => i > 0 && /^\s*---|^[-–—]{2,}\s*$/.test(line));
  if (dashed > 0) return dashedLineFault(lines, dashed);
  if (closing < 0) return { rule: "front-matter-stangs-inte", start: 0, end: 3, message: UNCLOSED };
  const frontMatter = text.slice(4, closing);
  const bodyStart = Math.min(closing + 4, text.length);
  if (lines.length > MAX_LINES || frontMatter.length > MAX_LENGTH)
    return {
      rule: "for-stor-fil",
      start: 0,
      end: 3,
      message: `Uppgifterna mellan strecken är för långa (högst ${MAX_LINES} rader). Flytta text till brödtexten under strecken.`,
    };
  return { frontMatter, frontMatterStart: 4, body: text.slice(bodyStart), bodyStart };
}

const UNCLOSED =
  "Uppgifterna överst avslutas aldrig. Skriv en rad med bara --- efter den sista uppgiften, före brödtexten.";

/** Where the first line after the opening that is exactly `---` begins, or -1. */
function closingFence(text: string): number {
  const within = text.indexOf("\n---\n") + 1;
  return within || (text.endsWith("\n---") ? text.length - 3 : -1);
}

const offsetOf = (lines: string[], index: number): number =>
  lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);

function openingFault(text: string): Fault | undefined {
  if (text.startsWith("---\n") || text === "---") return undefined;
  const first = text.split("\n", 1)[0] ?? "";
  const at = { start: 0, end: Math.max(first.length, 1) };
  if (/^---\s*\S/.test(first))
    return {
      ...at,
      rule: "front-matter-sprak",
      message: `Första raden är ”${first.slice(0, 40)}”. Den ska vara exakt --- utan något efter.`,
      // Another language would be read as what it is not.
      ...(/^---\s*ya?ml\s*$/i.test(first) && { fix: { text: "---" } }),
    };
  if (/^\s*[-–—]{2,}\s*$/.test(first))
    return {
      ...at,
      rule: "front-matter-saknas",
      message: "Första raden liknar --- men är det inte. Skriv exakt tre bindestreck, utan mellanslag.",
      // Without fields and their end it may be a line drawn in a text.
      ...(/^.*\n[a-z_]+:[\s\S]*\n---(?:\n|$)/.test(text) && { fix: { text: "---" } }),
    };
  return { start: 0, end: at.end, rule: "front-matter-saknas", message: blankOrMissing(text) };
}

function blankOrMissing(text: string): string {
  if (text.trim() === "") return "Filen är tom. Börja från en mall i CONTRIBUTING.md.";
  if (/^\s*\n\s*---/.test(text)) return "Det står en tom rad före ---. Ta bort den: första raden ska vara exakt ---.";
  return "Uppgifterna överst saknas. Första raden ska vara exakt ---, sedan uppgifterna, sedan en rad till med ---.";
}

function dashedLineFault(lines: string[], index: number): Fault {
  const line = lines[index] ?? "";
  const start = offsetOf(lines, index);
  const message = `Raden ”${line.slice(0, 40)}” liknar slutet på uppgifterna. Skriv exakt --- för att avsluta dem, eller sätt texten inom citattecken.`;
  return { rule: "streckrad", start, end: start + line.length, message };
}
