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

/** Values that are understood but written in another way, each as it is written and in the common way. */
function spellings({ data, register }: FileContext): Skrivsatt[] {
  const found: Skrivsatt[] = [];
  for (const falt of ["regioner", "utom"]) if (falt in data) collect(falt, data, regionuppslag(register), found);
  for (const { falt, register: nyckel } of namnfalt)
    if (falt in data) collect(falt, data, uppslag(register, nyckel), found);
  return [...found, ...times(data)];
}

function collect(falt: string, data: FileContext["data"], names: Names, found: Skrivsatt[]): void {
  for (const [text, path] of textsIn(data, falt)) {
    const canonical = names.find(text)?.kanoniskt ?? text;
    if (isOther(text, canonical)) found.push([text, canonical, path]);
  }
}

/** Letters in two parts are a fault of their own. */
const isOther = (written: string, canonical: string): boolean =>
  (written !== canonical || !LATIN.test(written)) && written.normalize("NFC") !== canonical;

/** Letters that are always in one part. */
const LATIN = /^[\0-\u02FF]*$/;

/** A day with more after it. */
const TID = /^\d{4}-\d{2}-\d{2}[T ,]/;

/** Most notices tell days without times, and then no paths have to be gathered. */
const holdsTime = (value: unknown): boolean =>
  typeof value === "string"
    ? TID.test(value)
    : typeof value === "object" && value !== null && Object.values(value).some(holdsTime);

/** Texts that begin like a day, at any depth. */
function times(data: FileContext["data"]): Skrivsatt[] {
  const found: Skrivsatt[] = [];
  if (!holdsTime(data)) return found;
  for (const { value, path } of valuesIn(data)) {
    if (typeof value !== "string" || !TID.test(value)) continue;
    const tolkning = tolkaTidpunkt(value.trim());
    if ("value" in tolkning && isOther(value.trim(), tolkning.value)) found.push([value.trim(), tolkning.value, path]);
  }
  return found;
}

/** Would the list then hold it twice? Which one is to go, the editor must say. Names are compared as they are looked up. */
function isAmong(canonical: string, path: Path, data: unknown): boolean {
  const list = path.slice(0, -1).reduce((at, step) => (at as Record<PropertyKey, unknown>)[step], data);
  if (!Array.isArray(list)) return false;
  return list.some((item, i) => i !== path.at(-1) && typeof item === "string" && vik(item) === vik(canonical));
}

/** A hard space looks like any other. */
const told = (written: string, canonical: string): string =>
  written.replace(/[\u00A0\u202F]/g, " ") === canonical
    ? `”${canonical}” är skrivet med ett hårt mellanslag, som från Word. Skriv ett vanligt.`
    : `”${written}” förstås, men skrivs ”${canonical}” här.`;

export const skrivsatt = rule({
  id: "skrivsatt",
  severity: "varning",
  titel: "Ett annat skrivsätt än det vanliga",
  why: "Skrivsättet förstås, men samma sak ska stå likadant överallt så att den går att hitta och jämföra.",
  *check(context): Generator<Finding> {
    for (const [written, canonical, path] of spellings(context)) {
      const [start, end] = context.tree.valueSpan(path);
      const fix = isAmong(canonical, path, context.data) ? undefined : { yaml: canonical };
      yield { start, end, message: told(written, canonical), fix };
    }
  },
  examples: [
    { fel: "regioner: [Region Värmland]", ratt: "regioner: [Värmland]", tecken: "Region Värmland" },
    { fel: 'regioner: ["17"]', ratt: "regioner: [Värmland]", tecken: '"17"' },
    { fel: "regioner: [Örebro\u00A0län]", ratt: "regioner: [Örebro län]", tecken: "Örebro\u00A0län" },
    { fel: "avsandare: ESF-rådet", ratt: "avsandare: Svenska ESF-rådet", tecken: "ESF-rådet" },
    { fel: "publicerad: 2020-04-07 kl. 13.30", ratt: "publicerad: 2020-04-07 13:30", tecken: "2020-04-07 kl. 13.30" },
  ],
});
