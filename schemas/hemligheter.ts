import { mayHold } from "./may-hold.ts";
import type { Stracka } from "./through-markup.ts";

/** Keys that let a program in somewhere; their makers gave them forms that nothing else has. */
const NYCKLAR = [
  /\bgh[oprsu]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{20,}|\bnpm_[A-Za-z0-9]{30,}/g,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[\w-]{35}|\bxox[abeprs]-[\w-]{10,}|\bsk_(?:live|test)_[A-Za-z0-9]{16,}|\bsk-(?:proj-|ant-)?\w{32,}/g,
  /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g,
  /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g,
];
/** What no key can be without. */
const mayHoldKey = /* @__PURE__ */ mayHold(
  "gho_|ghp_|ghr_|ghs_|ghu_|github_pat_|glpat-|npm_|xoxa-|xoxb-|xoxe-|xoxp-|xoxr-|xoxs-|sk_|sk-|akia|asia|aiza|eyj|private key".split(
    "|",
  ),
);

/** Most texts hold neither keys nor codes; asked of all that one may find. */
export const mayHoldSecret = (text: string): boolean => mayHoldKey(text) || mayHoldCode(text);

/** Keys and tokens in a text. */
export function nycklarI(text: string): Stracka[] {
  if (!mayHoldKey(text)) return [];
  return NYCKLAR.flatMap((nyckel) =>
    [...text.matchAll(nyckel)].map(({ 0: found, index }): Stracka => [index, index + found.length]),
  ).filter(([start, end]) => text.startsWith("-----", start) || /\d/.test(text.slice(start, end)));
}

/** `?pwd=…` in the address of a meeting. */
const I_LANK =
  /https?:\/\/[^\s<>()"']{1,300}?[?&#](?:pwd|passcode|password|passwd|losenord|pin)=(?<kod>[^\s<>()"'&#]+)/gi;
const ORD =
  /\b(?:(?:mötes|zoom|gäst|inloggnings)?lösenord(?:et)?|(?:meeting )?pass(?:code|word)|pin-?kod(?:en)?|(?:mötes|deltagar|åtkomst|konferens|möteslösen)kod(?:en)?|konferens-?id)(?:[ \u00A0]+är)?[ \u00A0]?[:=]?\**[ \u00A0]*\**(?<kod>\d[\d \u00A0]{1,14}\d#?|[^\s*,;()<>”"]{3,64})/giu;
const EFTER_ID =
  /\b(?:mötes|meeting|zoom|teams)[- ]?id\b[^\n]{0,80}?\b(?:kod|code|pin)(?:en)?(?:[ \u00A0]+är)?[ \u00A0]?[:=]?[ \u00A0]*(?<kod>[\w-]{0,40}\d[\w-]{0,40})/giu;
/** A word that some form cannot be without: most texts hold none of them. */
const mayHoldCode = /* @__PURE__ */ mayHold([
  ...[
    "lösen",
    "losen",
    "passcode",
    "passw",
    "pwd=",
    "pin-kod",
    "pinkod",
    "pin=",
    "möteskod",
    "deltagarkod",
    "åtkomstkod",
  ],
  ...["konferens-i", "konferens-k", "konferensi", "konferensk"],
  ...["mötes", "meeting", "zoom", "teams"].flatMap((vad) => ["id", "-id", " id"].map((id) => vad + id)),
]);

/** The codes that let anyone into a meeting, each where the code itself stands. */
export function koderI(text: string): Stracka[] {
  if (!mayHoldCode(text)) return [];
  const found = [I_LANK, ORD, EFTER_ID].flatMap((form) => [...text.matchAll(form)].filter(isCode).map(placeOf));
  const starts = new Set<number>();
  return found.filter(([start]) => !starts.has(start) && starts.add(start));
}

/** A code holds a digit, or is the one word after a colon: `Lösenord: skickas efter anmälan` tells none. */
function isCode({ 0: whole, groups, index, input }: RegExpExecArray): boolean {
  const kod = groups?.kod ?? "";
  if (/^https?:/i.test(kod)) return false;
  if (/\d/.test(kod) || /[?&#]/.test(whole)) return true;
  const rest = input.slice(index + whole.length).split("\n", 1)[0] ?? "";
  return whole.includes(":") && /^[*\s]*(?:[.,;]|$)/.test(rest) && !VANLIGT.test(kod);
}

const VANLIGT =
  /^(?:ja|nej|inget|saknas|krävs|behövs|finns|ingår|meddelas|skickas|utskickas|personligt|hemligt|valfritt|se)\.?$/i;

function placeOf({ 0: whole, groups, index }: RegExpExecArray): Stracka {
  const kod = (groups?.kod ?? "").replace(/[.:!?]+$/, "");
  const start = index + whole.lastIndexOf(groups?.kod ?? "");
  return [start, start + kod.length];
}
