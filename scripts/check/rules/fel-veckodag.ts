import { finnsIKalendern } from "../../../schemas/datum.ts";
import { VECKODAGAR, veckodag } from "../../../schemas/kalender.ts";
import { mayHold } from "../../../schemas/may-hold.ts";
import type { Finding } from "../problem.ts";
import { LOPTEXT, matchesIn, type Traff } from "../reader-texts.ts";
import { rule } from "../rule.ts";
import { dayOf, MANAD, VECKODAG, written } from "../swedish-dates.ts";

/** `måndag den 15 april 2020`, `fredagen den 20:e november 2020`, `onsdag 2020-04-15`. */
const DAG = new RegExp(
  `(?<!\\p{L})(${VECKODAG})(?:ens?|s)?,?\\s+(?:den\\s+)?(?:(\\d{1,2})(?::[ae])?\\s+(${MANAD})\\s+(\\d{4})|(\\d{4}-\\d{2}-\\d{2}))(?!\\d)`,
  "giu",
);

const mayHoldWeekday = mayHold(VECKODAGAR);

/** What is uncertain is often that very weekday. */
const FALT = new Set([...LOPTEXT, "osakert"]);

export const felVeckodag = rule({
  id: "fel-veckodag",
  severity: "varning",
  titel: "Veckodagen stämmer inte med datumet",
  why: "När veckodag och datum säger emot varandra kommer en del av läsarna fel dag.",
  when: ({ source }) => mayHoldWeekday(source),
  *check(context) {
    for (const traff of matchesIn(context, DAG, FALT)) yield* judged(traff);
  },
  examples: [
    {
      del: "text",
      fel: "Informationsmötet hålls måndag den 15 april 2020.",
      ratt: "Informationsmötet hålls onsdag den 15 april 2020.",
      tecken: "måndag den 15 april 2020",
    },
    {
      fel: "sammanfattning: Små företag kan söka stöd fram till och med torsdagen den 20 november 2020.",
      ratt: "sammanfattning: Små företag kan söka stöd fram till och med fredagen den 20 november 2020.",
      tecken: "torsdagen den 20 november 2020",
    },
  ],
});

function* judged({ match, start, end }: Traff): Generator<Finding> {
  const [, skriven = "", nummer = "", manad = "", ar = "", iso] = match;
  const dag = iso ?? dayOf(nummer, manad, ar);
  if (!finnsIKalendern(dag)) {
    yield { start, end, message: `Datumet ”${match[0].replace(/\s+/g, " ")}” finns inte i kalendern. Rätta det.` };
    return;
  }
  const ratt = veckodag(dag);
  if (ratt === skriven.toLowerCase()) return;
  const hint = `Rätta veckodagen till ”${ratt}”, eller datumet.`;
  yield {
    start,
    end,
    message: `Veckodagen stämmer inte: ${written(dag)} är en ${ratt}, inte en ${skriven.toLowerCase()}.`,
    hint,
  };
}
