import { enRad } from "./falt.ts";
import { type Fraga, fragorFor } from "./fragor.ts";
import { type Typ, typer } from "./typer.ts";
import { vik } from "./vik.ts";

/** What an editor has answered: the fields of the front matter under their own keys, as yet unchecked. */
export type Svar = { typ: Typ } & Record<string, unknown>;

/** Longer texts than this stand on a line of their own below their key. */
const LANG = 90;

/**
 * A notice as a file, ready for content/: always the same text for the same answers, whichever way they were given. Fields come in
 * the order of the schema; those that are empty are left out.
 */
export function notistext(svar: Svar, brodtext: string): string {
  const { typ, ...given } = svar;
  const falt = isWholeCountry(given["regioner"]) ? { ...given, regioner: "alla" } : given;
  const rows = [...entry("typ", typ, ""), ...fieldsOf(falt, fragorFor(typ), "")];
  return ["---", ...rows, "---", "", ...brodtext.replace(/\r\n?/g, "\n").trim().split("\n"), ""].join("\n");
}

/** `alla` stands alone, as editors write it, however it was given. */
const isWholeCountry = (value: unknown): boolean => Array.isArray(value) && value.length === 1 && value[0] === "alla";

/** Where the file goes: `content/insatser/stod-till-foretag-i-varmland.md`. */
export const filFor = (typ: Typ, namn: string): string => `content/${typer[typ].mapp}/${namn}.md`;

/** A name for the file of a notice, made from its title: whole words, at most 60 characters. */
export function namnFor(titel: string): string {
  const ord = vik(titel).match(/[a-z0-9]+/g) ?? [];
  let namn = "";
  for (const del of ord) {
    const langre = namn ? `${namn}-${del}` : del.slice(0, 60);
    if (langre.length > 60) break;
    namn = langre;
  }
  return namn.length >= 3 ? namn : `notis-${namn || "ny"}`;
}

type Falt = Record<string, unknown>;
const arFalt = (value: unknown): value is Falt => typeof value === "object" && value !== null && !Array.isArray(value);

/** The lines of a field, from its key on; none when there is nothing in it. `delar` are the questions of the group it holds. */
function entry(key: string, value: unknown, indent: string, delar: readonly Fraga[] = []): string[] {
  if (isEmpty(value)) return [];
  if (Array.isArray(value)) return [`${indent}${key}:`, ...value.flatMap((item) => itemOf(item, delar, `${indent}  `))];
  if (arFalt(value)) return [`${indent}${key}:`, ...fieldsOf(value, delar, `${indent}  `)];
  return scalar(`${indent}${key}:`, value, indent);
}

/** Fields in the order of their questions; those that nobody asked for come last, as they were given. */
function fieldsOf(value: Falt, fragor: readonly Fraga[], indent: string): string[] {
  const asked = fragor.filter(({ nyckel }) => Object.hasOwn(value, nyckel));
  const others = Object.keys(value).filter((key) => !asked.some(({ nyckel }) => nyckel === key));
  return [
    ...asked.flatMap(({ nyckel, delar }) => entry(nyckel, value[nyckel], indent, delar)),
    ...others.flatMap((key) => entry(key, value[key], indent)),
  ];
}

/** A list item. The first field of a group stands behind the dash, the others below it. */
function itemOf(value: unknown, delar: readonly Fraga[], indent: string): string[] {
  if (isEmpty(value)) return [];
  if (!arFalt(value)) return scalar(`${indent}-`, value, indent);
  const [first = "", ...rest] = fieldsOf(value, delar, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && enRad(value) === "") ||
  (Array.isArray(value) && value.every(isEmpty)) ||
  (arFalt(value) && Object.values(value).every(isEmpty));

function scalar(before: string, value: unknown, indent: string): string[] {
  if (typeof value !== "string") return [`${before} ${JSON.stringify(value)}`];
  const text = enRad(value);
  if (isPlain(text)) return text.length <= LANG ? [`${before} ${text}`] : [`${before} >-`, `${indent}  ${text}`];
  return [`${before} ${JSON.stringify(text)}`];
}

/** Words that YAML takes for something else than text. */
const NO_TEXT =
  /^(?:true|false|null|~|[-+]?(?:\.\d+|\d[\d_]*(?:\.\d*)?)(?:e[-+]?\d+)?|0[xo][\da-f]+|[-+]?\.(?:inf|nan))$/i;

/** May a text stand in YAML without quotes, and mean itself? Strict: what is in doubt is quoted. */
export const isPlain = (text: string): boolean =>
  /^[\p{L}\p{N}(][\p{L}\p{N}\p{P}\p{Sc}\u0020\u00A0+=|~^]*$/u.test(text) &&
  !/: |:$| #/.test(text) &&
  !NO_TEXT.test(text);
