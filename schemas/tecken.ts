const CITATTECKEN = new Set("\"'”“„‟’‘‚«»");

/** A text without the quotation marks around it, of whichever kind. */
export function utanCitattecken(text: string): string {
  let [start, end] = [0, text.length];
  while (CITATTECKEN.has(text[start] ?? "")) start++;
  while (end > start && CITATTECKEN.has(text[end - 1] ?? "")) end--;
  return text.slice(start, end);
}

/** A short value with the signs of a keyboard for those that a word processor puts in: plain spaces and hyphens, no quotation marks around it. */
export const rensad = (text: string): string =>
  utanCitattecken(text)
    .replace(/\s+/g, " ")
    .replace(/[‐‑–—−]/g, "-")
    .trim();
