import type { Fraga } from "../../schemas/fragor.ts";

/** Groups of two parts in lists, one on each line of a box: `Almi: brygglånet lanseras | https://www.almi.se/`. */
const BAR = " | ";

/** A longer line is no line of a list, and is not searched for a link or a day. */
const MAX_LINE = 1000;

/** A group as its line. The bar at the end tells that a bar before it belongs to the text. */
export function toLine(group: unknown, [first, second]: readonly Fraga[]): string {
  const parts = typeof group === "object" && group !== null ? (group as Record<string, unknown>) : {};
  const [one, other] = [first, second].map((del) => String(parts[del?.nyckel ?? ""] ?? ""));
  if (other) return `${one}${BAR}${other}`;
  return one?.includes("|") ? `${one}${BAR.trimEnd()}` : (one ?? "");
}

/** The groups that lines stand for. Bullets before them, and a link or day at the end without a bar, are understood. */
export function fromLines(text: string, delar: readonly Fraga[]): Record<string, string>[] {
  const lines = text.split("\n").map((line) => line.trim());
  return unbulleted(lines.filter(Boolean)).map((line) => fromLine(line, delar));
}

/** A list in Markdown, when every line is of one. */
function unbulleted(lines: readonly string[]): string[] {
  const bullet = /^(?:[-*+]|\d{1,2}[.)])\s+/;
  return lines.every((line) => bullet.test(line)) ? lines.map((line) => line.replace(bullet, "")) : [...lines];
}

function fromLine(line: string, [first, second]: readonly Fraga[]): Record<string, string> {
  const [one, other] = line.length > MAX_LINE ? [line, ""] : partsOf(line, second?.sort === "länk");
  return { ...(first && one && { [first.nyckel]: one }), ...(second && other && { [second.nyckel]: other }) };
}

type Parts = [one: string, other: string];

const partsOf = (line: string, isLink: boolean): Parts =>
  atBar(line) ?? (isLink ? titleAndLink(line) : textAndDay(line));

function atBar(line: string): Parts | undefined {
  const at = line.lastIndexOf("|");
  return at < 0 ? undefined : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

/** `[Almi](https://…)`, `Almi: brygglånet, https://…`, or an address alone. */
function titleAndLink(line: string): Parts {
  const markdown = /^\[(.+)\]\((\S+)\)\.?$/.exec(line);
  if (markdown) return [markdown[1] ?? "", markdown[2] ?? ""];
  const bare = /^(.*?)[\s:–,(<-]*(https?:\/\/[^\s>)]+)[>)]?\.?$/.exec(line);
  return bare ? [bare[1] ?? "", bare[2] ?? ""] : [line, ""];
}

/** `Berätta för kommunerna, senast 2020-04-15`. */
function textAndDay(line: string): Parts {
  const day = /^(.*?)[\s,:;(–-]*(?:\bsenast\b:?\s*)?\(?(\d{4}-\d{2}-\d{2}(?: \d{1,2}[.:]\d{2})?)\)?$/i.exec(line);
  return day ? [(day[1] ?? "").replace(/[\s,(]*\bsenast:?$/i, "").trim(), day[2] ?? ""] : [line, ""];
}
