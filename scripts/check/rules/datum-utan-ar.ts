import { MANADER } from "../../../schemas/kalender.ts";
import { mayHold } from "../../../schemas/may-hold.ts";
import { bodyMatches, type Traff } from "../reader-texts.ts";
import { rule } from "../rule.ts";
import { MANAD } from "../swedish-dates.ts";

/** `den 15 april`, `15–17 april`, without a year right after. */
const DAG = new RegExp(
  `(?<![\\d\\p{L}])(?:den\\s+)?\\d{1,2}(?:[–-]\\d{1,2})?(?::[ae])?\\s+(?:${MANAD})(?!\\p{L})(?!\\s+\\d{4})`,
  "giu",
);

const mayHoldDay = mayHold(MANADER.flatMap((manad) => [`# ${manad}`, `#:a ${manad}`, `#:e ${manad}`]));

/** A year, or a day of every year. */
const AR = /(?<!\d)(?:19|20)\d{2}(?!\d)|varje år|årligen|samma år|året därpå/iu;

/** Enough for the longest sentence worth reading. */
const MAX = 600;

export const datumUtanAr = rule({
  id: "datum-utan-ar",
  severity: "råd",
  titel: "Datum utan år",
  why: "Notiser läses i åratal och går att söka fram. Då säger ”den 15 april” inte vilken vår det gäller.",
  when: ({ source }) => mayHoldDay(source),
  *check({ text }) {
    for (const traff of bodyMatches(text, DAG)) {
      if (AR.test(sentenceAround(traff))) continue;
      const { match, start, end } = traff;
      yield {
        start,
        end,
        message: `Vilket år gäller ”${match[0].replace(/\s+/g, " ")}”? Skriv ut året, åtminstone en gång i meningen.`,
      };
    }
  },
  examples: [
    {
      del: "text",
      fel: "Ansökan stänger den 15 april. Pengarna betalas ut i juni 2020.",
      ratt: "Ansökan stänger den 15 april 2020. Pengarna betalas ut i juni 2020.",
      tecken: "den 15 april",
    },
  ],
});

/** From the end of the sentence before to the end of this one. A full stop only ends a sentence before white space and no small letter or digit. */
function sentenceAround({ match: { 0: dag, index }, text }: Traff): string {
  const before = text.slice(Math.max(0, index - MAX), index);
  const after = text.slice(index + dag.length, index + dag.length + MAX);
  const starts = [...before.matchAll(SLUT)].at(-1);
  const ends = after.search(SLUT);
  return before.slice(starts ? starts.index + starts[0].length : 0) + after.slice(0, ends < 0 ? MAX : ends);
}

const SLUT = /[.!?][”")*_]*\s+(?=[^\s\p{Ll}\d])|\0/gu;
