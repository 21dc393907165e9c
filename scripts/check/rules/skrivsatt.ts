import { tolkaTidpunkt } from "../../../schemas/datum.ts";
import { regionuppslag } from "../../../schemas/regioner.ts";
import { uppslag } from "../../../schemas/uppslag.ts";
import { vik } from "../../../schemas/vik.ts";
import type { Path } from "../../content/yaml.ts";
import { namnfalt, textsIn } from "../named-values.ts";
import type { Finding } from "../problem.ts";
import { type FileContext, rule } from "../rule.ts";
import { valuesIn } from "../values.ts";

type Skrivsatt = [written: string, canonical: string, path: Path];
type Names = { find(text: string): { kanoniskt: string } | undefined };

/** Values that are understood, each as it is written and in the common way. */
function spellings({ data, register }: FileContext): Skrivsatt[] {
  const regioner = ["regioner", "utom"].flatMap((falt) => named(falt, data, regionuppslag(register)));
  const namn = namnfalt.flatMap(({ falt, register: nyckel }) => named(falt, data, uppslag(register, nyckel)));
  return [...regioner, ...namn, ...times(data)];
}

const named = (falt: string, data: FileContext["data"], names: Names): Skrivsatt[] =>
  textsIn(data, falt).map(([text, path]) => [text, names.find(text)?.kanoniskt ?? text, path]);

/** Texts that begin like a day, at any depth. */
function times(data: FileContext["data"]): Skrivsatt[] {
  const found: Skrivsatt[] = [];
  for (const { value, path } of valuesIn(data)) {
    if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}[T ,]/.test(value)) continue;
    const tolkning = tolkaTidpunkt(value.trim());
    if ("value" in tolkning) found.push([value.trim(), tolkning.value, path]);
  }
  return found;
}

/** Would the list then hold it twice? Which one is to go, the editor must say. Names are compared as they are looked up. */
function isAmong(canonical: string, path: Path, data: unknown): boolean {
  const list = path.slice(0, -1).reduce((at, step) => (at as Record<PropertyKey, unknown>)[step], data);
  if (!Array.isArray(list)) return false;
  return list.some((item, i) => i !== path.at(-1) && typeof item === "string" && vik(item) === vik(canonical));
}

export const skrivsatt = rule({
  id: "skrivsatt",
  severity: "varning",
  titel: "Ett annat skrivsätt än det vanliga",
  why: "Skrivsättet förstås, men samma sak ska stå likadant överallt så att den går att hitta och jämföra.",
  *check(context): Generator<Finding> {
    for (const [written, canonical, path] of spellings(context)) {
      // Letters in two parts are a fault of their own.
      if (written.normalize("NFC") === canonical) continue;
      const [start, end] = context.tree.valueSpan(path);
      const fix = isAmong(canonical, path, context.data) ? undefined : { yaml: canonical };
      yield { start, end, message: `”${written}” förstås, men skrivs ”${canonical}” här.`, fix };
    }
  },
  examples: [
    { fel: "regioner: [Region Värmland]", ratt: "regioner: [Värmland]", tecken: "Region Värmland" },
    { fel: 'regioner: ["17"]', ratt: "regioner: [Värmland]", tecken: '"17"' },
    { fel: "avsandare: ESF-rådet", ratt: "avsandare: Svenska ESF-rådet", tecken: "ESF-rådet" },
    { fel: "publicerad: 2020-04-07 kl. 13.30", ratt: "publicerad: 2020-04-07 13:30", tecken: "2020-04-07 kl. 13.30" },
  ],
});
