import type { FindSlip, Slip } from "./slip.ts";
import { blockAt, type Line, valueStart } from "./yaml-lines.ts";

/** Quotation marks that do not fit together; the parser may take all that follows for part of the text, and stand far below. */
export const quoteSlip: FindSlip = (lines, at) => {
  for (const [i, line] of lines.slice(0, at + 1).entries()) {
    const quote = line.value[0];
    const isValue = !line.isText && (line.key !== undefined || line.column > line.indent);
    if (!isValue || (quote !== '"' && quote !== "'")) continue;
    const text = line.value.trimEnd();
    const end = closingQuote(text, quote);
    const slip = end < 0 ? unclosedSlip(line, text, blockAt(lines, i).length === 1) : innerSlip(line, text, end);
    if (slip) return slip;
  }
  return undefined;
};

/** Where the text that begins with a quote ends, as YAML sees it; -1 when not on this line. */
function closingQuote(text: string, quote: string): number {
  const whole = quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'(?!')/;
  return (whole.exec(text)?.[0].length ?? 0) - 1;
}

/** One that goes on below is not judged here. */
function unclosedSlip(line: Line, text: string, isAlone: boolean): Slip | undefined {
  if (!isAlone) return undefined;
  const quote = text.charAt(0);
  const curly = /[”“’‘]$/.exec(text)?.[0];
  // One that ends a pair of its own within the text is none that was to end it.
  const isMixed = curly !== undefined && (text.match(/[”“’‘]/g) ?? []).length % 2 === 1;
  const mended = (isMixed ? text.slice(0, -1) : text) + quote;
  return isMixed
    ? slipAt(
        line,
        text,
        mended,
        `Texten börjar med ${quote} men slutar med ${curly}.`,
        `Skriv ${quote} på båda ställena`,
      )
    : slipAt(line, text, mended, `Texten börjar med ${quote} men citattecknet avslutas aldrig.`);
}

/** More quotes within: those at both ends may be meant to hold the text, or the text begins with something quoted. */
function innerSlip(line: Line, text: string, end: number): Slip | undefined {
  const more = text.slice(end + 1);
  if (more === "" || /^\s*#|^:/.test(more)) return undefined;
  const quote = text.charAt(0);
  // An apostrophe within a word ends nothing; a quotation mark ends something unless it stands before a word.
  const isHeld = text.endsWith(quote) && /^\S/.test(more) && (quote === "'" || /[\s(]$/.test(text.slice(0, end)));
  const written = withOtherQuotes(isHeld ? text.slice(1, -1) : text, quote);
  const message = isHeld
    ? `Texten står inom ${quote} och har fler ${quote} inuti.`
    : `Texten börjar med ${quote} men fortsätter efter nästa ${quote}.`;
  const held = written.startsWith('"') ? 'Sätt " runt hela texten i stället' : "Skriv";
  return slipAt(line, text, written, message, quote === '"' ? "Byt de inre citattecknen mot ”…”" : held);
}

/** A text whose own quotes part nothing any more. */
function withOtherQuotes(text: string, quote: string): string {
  const plain = quote === '"' ? text.replace(/\\?"/g, "”") : text;
  return /["\\]/.test(plain) ? `'${plain.replaceAll("'", "''")}'` : `"${plain}"`;
}

function slipAt(line: Line, text: string, mended: string, message: string, how = "Skriv"): Slip {
  const start = valueStart(line);
  const place = { start, end: start + text.length };
  const hint = `${how}: ${line.text.slice(0, start - line.start).trimStart()}${mended}`;
  return { fault: { rule: "yaml-fel", ...place, message, hint }, edits: [{ ...place, text: mended }] };
}
