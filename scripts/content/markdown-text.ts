import type { StateInline } from "markdown-it";

/** The signs at which something other than text can begin or end, by the rules that `markdown.ts` asks. */
const SIGNS = "\n!&*<[\\]_`";

/** Which of the first characters are such signs; no others are. */
const STOPS = Uint8Array.from({ length: 128 }, (_, code) => (SIGNS.includes(String.fromCharCode(code)) ? 1 : 0));

/**
 * Takes plain text up to the next sign that means something. markdown-it's own rule also stops at those that only its extensions know, such as every
 * colon and dash, and there asks all the other rules in vain.
 */
export function plainText(state: StateInline, silent: boolean): boolean {
  const { src, pos: start, posMax } = state;
  let pos = start;
  while (pos < posMax) {
    const code = src.charCodeAt(pos);
    if (code < 128 && STOPS[code] === 1) break;
    pos++;
  }
  if (pos === start) return false;
  if (!silent) state.pending += src.slice(start, pos);
  state.pos = pos;
  return true;
}
