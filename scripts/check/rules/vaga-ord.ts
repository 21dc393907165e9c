import { mayHold } from "../../../schemas/may-hold.ts";
import { anyOf } from "../any-of.ts";
import { LOPTEXT, matchesIn } from "../reader-texts.ts";
import { rule } from "../rule.ts";

/** Each of some words with each of others after it. */
const par = (forst: string, sedan: string): string =>
  forst
    .split("|")
    .flatMap((a) => sedan.split("|").map((b) => `${a} ${b}`))
    .join("|");

const ARSTID = "Skriv årstiden med år, eller hellre månaderna: ”september–oktober 2020”.";

/** Words that leave the reader to guess, what to write instead, and what must come after them, within the sentence. */
const VAGA: readonly [ord: string, rad: string, sedan?: string][] = [
  [
    "inom kort|inom en snar framtid|i närtid|längre fram|så småningom|på sikt",
    "Skriv dagen eller månaden. Är den inte bestämd, skriv när besked väntas.",
  ],
  ["vid behov", "Skriv när det behövs, och vem som avgör det."],
  [
    "snarast möjligt|snarast|så snart som möjligt|så fort som möjligt|omgående|skyndsamt|utan dröjsmål",
    "Skriv sista dagen, till exempel ”senast den 15 april 2020”.",
  ],
  [
    "i dagsläget|för närvarande|i nuläget|just nu|för tillfället",
    "Skriv vilken dag uppgiften gäller, till exempel ”den 16 november 2020”.",
  ],
  ["nyligen|häromdagen|i går|igår|i morgon|imorgon|i förrgår|i övermorgon", "Skriv dagen, med år."],
  [par("nästa|förra|denna|den här", "vecka|veckan|månad|månaden"), "Skriv dagarna eller månaden, med år."],
  [par("i", "höst|vinter|sommar|höstas|vintras|somras|våras"), ARSTID],
  ["i vår", ARSTID, "(?=\\s*(?:[.,;:!?)]|$))"],
  [
    par("under", "våren|sommaren|hösten|vintern"),
    "Skriv årtalet också, eller hellre månaderna: ”april–maj 2020”.",
    "(?![^.!?\\0]{0,200}\\d{4})",
  ],
  [par("berörda|relevanta|aktuella", "aktörer|parter|instanser"), "Skriv vilka."],
];

const ALLA = VAGA.flatMap(([ord]) => ord.split("|"));
const mayHoldAny = mayHold(ALLA);

/** Closer, and still quick: a word cannot begin after a letter. */
const KANSKE = new RegExp(`[^a-zåäö]${anyOf(ALLA)}`, "i");

const alternatives = VAGA.map(([ord, , sedan = ""]) => `((?:${ord.replaceAll(" ", "\\s+")})${sedan})`).join("|");

/** Not inside quotation marks: there it is another's word, or one that is talked about. */
const ORD = new RegExp(`(?<![\\p{L}\\d”"-])(?:${alternatives})(?![\\p{L}\\d”"])`, "giu");

export const vagaOrd = rule({
  id: "vaga-ord",
  severity: "råd",
  titel: "Vaga ord",
  why: "Ord som ”inom kort” och ”vid behov” går inte att handla efter, och betyder ingenting för den som läser ett år senare.",
  when: ({ source }) => mayHoldAny(source),
  *check(context) {
    if (!KANSKE.test(context.source)) return;
    for (const { match, start, end } of matchesIn(context, ORD, LOPTEXT)) {
      const hint = VAGA.find((_, i) => match[i + 1] !== undefined)?.[1];
      yield { start, end, message: `”${match[0].replace(/\s+/g, " ")}” är vagt.`, hint };
    }
  },
  examples: [
    {
      del: "text",
      fel: "Ansökan öppnar inom kort.",
      ratt: "Ansökan öppnar den 4 maj 2020.",
      tecken: "inom kort",
    },
    {
      fel: "gor_sa_har:\n  - vad: Anmäl snarast hur många företag som har hört av sig.",
      ratt: "gor_sa_har:\n  - vad: Anmäl hur många företag som har hört av sig.\n    senast: 2020-04-30",
      tecken: "snarast",
    },
    {
      del: "text",
      fel: "Fler utlysningar väntas under hösten.",
      ratt: "Fler utlysningar väntas under hösten 2020.",
      tecken: "under hösten",
    },
    {
      del: "text",
      fel: "Regionen kontaktar vid behov länets företag.",
      ratt: "Regionen kontaktar de företag som har varslat fler än tio anställda.",
      tecken: "vid behov",
    },
  ],
});
