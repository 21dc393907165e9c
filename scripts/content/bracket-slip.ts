import type { FindSlip } from "./slip.ts";
import { blockAt, type Line, valueStart } from "./yaml-lines.ts";

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** An honest list in brackets is much shorter, and looking for quotes may take the square of it. */
const MAX_LENGTH = 2000;

/** `regioner: [Värmland, Dalarna`, which the parser notices at the next field only. */
export const bracketSlip: FindSlip = (lines, at) => {
  for (const [i, line] of lines.slice(0, at + 1).entries()) {
    if (line.isText || !/^[[{]/.test(line.value)) continue;
    const block = blockAt(lines, i);
    const text = textFrom(line, block);
    const closing = text.length > MAX_LENGTH ? "" : unclosed(text);
    if (closing !== "") return slipAt(line, block, closing);
  }
  return undefined;
};

/** A comma at its end parts nothing from nothing. */
function textFrom({ value }: Line, [, ...more]: readonly Line[]): string {
  const text = [value, ...more.map(({ text }) => text.trim())].join(" ").trimEnd();
  return text.endsWith(",") ? text.slice(0, -1) : text;
}

/** What would close the brackets that are open where a text ends. */
function unclosed(text: string): string {
  let closing = "";
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[[\]{}]/g)) {
    if (CLOSING[sign]) closing = CLOSING[sign] + closing;
    else if (closing.startsWith(sign)) closing = closing.slice(1);
  }
  return closing;
}

function slipAt(line: Line, block: readonly Line[], closing: string): ReturnType<FindSlip> {
  const start = valueStart(line);
  const last = block.at(-1) ?? line;
  const end = last.start + last.text.trimEnd().length;
  const message = `Klammern ${line.value[0]} stängs aldrig.`;
  const hint = `Skriv ${closing} efter det sista: ${line.text.slice(0, -line.value.length).trimStart()}${textFrom(line, block)}${closing}`;
  const fault = { rule: "yaml-fel" as const, start, end: start + 1, message, hint };
  return { fault, edits: [{ start: end, end, text: closing }] };
}
