import { finnsIKalendern } from "../../../schemas/datum.ts";
import { MANADER } from "../../../schemas/kalender.ts";
import { mayHold } from "../../../schemas/may-hold.ts";
import type { Finding } from "../problem.ts";
import { LOPTEXT, matchesIn, type Traff } from "../reader-texts.ts";
import { rule } from "../rule.ts";
import { dayOf, MANAD, VECKODAG } from "../swedish-dates.ts";

const daysOf = (ar: number, manad: number): number => new Date(Date.UTC(ar, manad, 0)).getUTCDate();

/** Months that lack a day. */
const KORTA = MANADER.filter((_, i) => daysOf(2020, i + 1) < 31);

const mayHoldDay = mayHold(KORTA.flatMap((manad) => [`## ${manad}`, `##:a ${manad}`, `##:e ${manad}`]));
/** A day of those that may be missing; asked of the many files that hold the last day of a month. */
const KANSKE = /(?:29|3\d)(?::[ae])?\s+feb|31(?::[ae])?\s+(?:apr|jun|(?:s|\u017F)ep|nov)/iu;
const ISO = /-(?:02-(?:29|3\d)|(?:04|06|09|11)-31)(?!\d)/;

/** `den 31 juni 2020`, `29 februari`, `2020-06-31`, perhaps with its weekday first. Higher numbers are of weeks, pages and issues. */
const DAG = new RegExp(
  `(?<vecka>(?:${VECKODAG})(?:ens?|s)?,?\\s+(?:den\\s+)?)?(?<![\\d\\p{L}.,:/])(?:(?<dag>29|30|31)(?::[ae])?\\s+(?<manad>${MANAD})(?!\\p{L})(?:\\s+(?<ar>\\d{4})(?!\\d))?|(?<iso>(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:29|30|31))(?![\\d-]))`,
  "giu",
);

export const omojligDag = rule({
  id: "omojlig-dag",
  severity: "varning",
  titel: "En dag som inte finns i kalendern",
  why: "Den som läser ”den 31 juni” vet inte om sista dagen är den 30 juni eller den 1 juli.",
  when: ({ source }) => (mayHoldDay(source) && KANSKE.test(source)) || ISO.test(source),
  *check(context) {
    for (const traff of matchesIn(context, DAG, FALT)) yield* judged(traff);
  },
  examples: [
    {
      del: "text",
      fel: "Sök senast den 31 juni 2020.",
      ratt: "Sök senast den 30 juni 2020.",
      tecken: "31 juni 2020",
    },
    {
      fel: "belopp: Betalas ut den 29 februari 2021",
      ratt: "belopp: Betalas ut den 28 februari 2021",
      tecken: "29 februari 2021",
    },
  ],
});

/** What is uncertain is often that very day. */
const FALT = new Set([...LOPTEXT, "osakert"]);

function* judged({ match, start, end }: Traff): Generator<Finding> {
  const { vecka, dag = "", manad = "", ar, iso } = match.groups ?? {};
  // Where the weekday and the year stand too, the rule of weekdays tells it. Without a year, a leap year is meant well.
  if (vecka && (ar || iso)) return;
  const dagen = iso ?? dayOf(dag, manad, ar ?? "2020");
  if (finnsIKalendern(dagen)) return;
  const [aret = "", nummer = "1"] = dagen.split("-");
  const namn = MANADER[Number(nummer) - 1] ?? "";
  const langd = daysOf(Number(aret), Number(nummer));
  const skrivet = match[0].slice(vecka?.length ?? 0).replace(/\s+/g, " ");
  yield {
    start: start + (vecka?.length ?? 0),
    end,
    message: `Dagen ”${skrivet}” finns inte: ${namn}${ar || iso ? ` ${aret}` : ""} har ${langd} dagar. Skriv den rätta dagen.`,
  };
}
