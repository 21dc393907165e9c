import { andrade } from "../published.ts";
import { type BaseNotis, rule, type SiteFinding } from "../rule.ts";
import { changedFields, type FieldChange } from "../watched-fields.ts";

const andringar = ({ data }: BaseNotis): unknown[] => (Array.isArray(data.andringar) ? data.andringar : []);

const dag = (andring: unknown): string =>
  typeof andring === "object" && andring !== null && "datum" in andring ? String(andring.datum) : "";

/** Is there an entry that was not there before, as late as the last one or later? */
function isLogged(fore: BaseNotis, efter: BaseNotis): boolean {
  const before = andringar(fore);
  const known = new Set(before.map((andring) => JSON.stringify(andring)));
  const latest = before.map(dag).reduce((a, b) => (a > b ? a : b), "");
  return andringar(efter).some((andring) => !known.has(JSON.stringify(andring)) && dag(andring) >= latest);
}

const kort = (text: string) => `”${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;

function message({ falt, from, to }: FieldChange): string {
  const utan = "utan att det står i ”andringar”.";
  if (from === undefined) return `”${falt}” har lagts till (${kort(to ?? "")}) i en publicerad notis ${utan}`;
  if (to === undefined) return `”${falt}” (${kort(from)}) har tagits bort ur en publicerad notis ${utan}`;
  return `”${falt}” har ändrats från ${kort(from)} till ${kort(to)} i en publicerad notis ${utan}`;
}

export const andringUtanLogg = rule({
  id: "andring-utan-logg",
  severity: "varning",
  titel: "En ändring som läsaren inte får veta",
  why: "Den som har läst notisen och planerat efter den behöver se att ett datum, ett belopp eller ett läge har ändrats.",
  *checkBase(context): Generator<SiteFinding> {
    for (const { fore, efter } of andrade(context)) {
      const changes = changedFields(fore, efter);
      if (changes.length === 0 || isLogged(fore, efter)) continue;
      const rad = `{datum: ${context.today}, slag: väsentlig, text: …}`;
      for (const change of changes)
        yield {
          ...efter.place(change.path),
          message: message(change),
          hint: `Lägg till sist i ”andringar”: - ${rad}. Var det ett skrivfel är slaget rättelse.`,
        };
    }
  },
  examples: [],
});
