import { citerade } from "../../schemas/citat.ts";
import type { Namnregister } from "../../schemas/register.ts";
import { uppslag } from "../../schemas/uppslag.ts";
import type { Path } from "../content/yaml.ts";
import { unmangled } from "./mojibake.ts";
import type { Finding } from "./problem.ts";
import type { FileContext } from "./rule.ts";
import { meantHint, namesIn, namesWith, suggest } from "./suggest.ts";

/** The texts of a field that holds one name or a list of them, each with its path; nothing where it holds something else. */
export function textsIn(data: FileContext["data"], falt: string): [text: string, path: Path][] {
  const value = data[falt];
  if (typeof value === "string") return [[value.trim(), [falt]]];
  const found: [string, Path][] = [];
  if (Array.isArray(value))
    for (const [i, item] of value.entries()) if (typeof item === "string") found.push([item.trim(), [falt, i]]);
  return found;
}

/** Is it one of some names, perhaps in mangled letters? Those are told as that. */
export const isName = (text: string, names: { find(text: string): unknown }): boolean =>
  names.find(text) !== undefined || names.find(unmangled(text)) !== undefined;

/** `flera` where the field holds a list. */
export type Namnfalt = { falt: string; register: Namnregister; flera?: true };

/** The fields whose values are names in a register. */
export const namnfalt: readonly Namnfalt[] = [
  { falt: "avsandare", register: "avsandare" },
  { falt: "lista_avsandare", register: "avsandare" },
  { falt: "teman", register: "teman", flera: true },
  { falt: "regionens_roll", register: "roller", flera: true },
  { falt: "steg", register: "steg" },
  { falt: "malgrupp", register: "malgrupper", flera: true },
];

/** Names that the field's register does not have. `ord` begins the sentence: `Temat`, `Avsändaren`. */
export const unknownNames = (falt: string, ord: string) =>
  function* ({ data, tree, register }: FileContext): Generator<Finding> {
    if (!(falt in data)) return;
    const namn = namnfalt.find((en) => en.falt === falt);
    if (!namn) return;
    const names = uppslag(register, namn.register);
    for (const [text, path] of textsIn(data, falt)) {
      if (text === "" || isName(text, names) || isNoList(text, path, namn, names.namn)) continue;
      const [start, end] = tree.valueSpan(path);
      const message = `${ord} ”${text.slice(0, 60)}” finns inte i registret.`;
      yield { start, end, message, ...hintFor(text, names.namn, namn) };
    }
  };

/** Several on the line of a field that holds a list: that it is none is told already. */
const isNoList = (text: string, path: Path, { flera }: Namnfalt, names: readonly string[]): boolean =>
  flera === true && path.length === 1 && (text.includes(",") || namesIn(text, names).length > 1);

/** Several names where one is to stand. */
const oneByOne = (names: readonly string[], { flera }: Namnfalt): string =>
  flera ? `Skriv varje för sig: [${names.join(", ")}].` : `Skriv bara en: ${citerade(names, "eller")}.`;

function hintFor(text: string, names: readonly string[], namn: Namnfalt): Pick<Finding, "hint" | "fix"> {
  const flera = namesIn(text, names);
  if (flera.length > 1) return { hint: oneByOne(flera, namn) };
  const meant = suggest(text, names);
  if (meant) return meantHint(text, meant);
  if (namn.register === "avsandare")
    return { hint: "Lägg till avsändaren i content/register/avsandare.yml, eller skriv en som finns där." };
  const nara = namesWith(text, names);
  if (nara.length > 1 && nara.length <= MAX_NEAR) return { hint: `Menade du ${citerade(nara, "eller")}?` };
  return names.length <= 7
    ? { hint: `Välj ${names.map((n) => `”${n}”`).join(", ")}.` }
    : { hint: `Namnen står i content/register/${namn.register}.yml.` };
}

/** More names to choose among are better read in the register. */
const MAX_NEAR = 6;
