import type { Namnregister } from "../../schemas/register.ts";
import { uppslag } from "../../schemas/uppslag.ts";
import type { Path } from "../content/yaml.ts";
import type { Finding } from "./problem.ts";
import type { FileContext } from "./rule.ts";
import { meantHint, suggest } from "./suggest.ts";

/** The texts of a field that holds one name or a list of them, each with its path; nothing where it holds something else. */
export function textsIn(data: FileContext["data"], falt: string): [text: string, path: Path][] {
  const value = data[falt];
  if (typeof value === "string") return [[value.trim(), [falt]]];
  const found: [string, Path][] = [];
  if (Array.isArray(value))
    for (const [i, item] of value.entries()) if (typeof item === "string") found.push([item.trim(), [falt, i]]);
  return found;
}

export type Namnfalt = { falt: string; register: Namnregister };

/** The fields whose values are names in a register. */
export const namnfalt: readonly Namnfalt[] = [
  { falt: "avsandare", register: "avsandare" },
  { falt: "lista_avsandare", register: "avsandare" },
  { falt: "teman", register: "teman" },
  { falt: "regionens_roll", register: "roller" },
  { falt: "steg", register: "steg" },
  { falt: "malgrupp", register: "malgrupper" },
];

/** Names that the field's register does not have. `ord` begins the sentence: `Temat`, `Avsändaren`. */
export const unknownNames = (falt: string, ord: string) =>
  function* ({ data, tree, register }: FileContext): Generator<Finding> {
    if (!(falt in data)) return;
    const nyckel = namnfalt.find((namn) => namn.falt === falt)?.register;
    if (!nyckel) return;
    const names = uppslag(register, nyckel);
    for (const [text, path] of textsIn(data, falt)) {
      if (text === "" || names.find(text)) continue;
      const [start, end] = tree.valueSpan(path);
      yield {
        start,
        end,
        message: `${ord} ”${text.slice(0, 60)}” finns inte i registret.`,
        ...hintFor(text, names.namn, nyckel),
      };
    }
  };

function hintFor(text: string, names: readonly string[], nyckel: string): Pick<Finding, "hint" | "fix"> {
  const meant = suggest(text, names);
  if (meant) return meantHint(text, meant);
  if (nyckel === "avsandare")
    return { hint: "Lägg till avsändaren i content/register/avsandare.yml, eller skriv en som finns där." };
  return names.length <= 7
    ? { hint: `Välj ${names.map((n) => `”${n}”`).join(", ")}.` }
    : { hint: `Namnen står i content/register/${nyckel}.yml.` };
}
