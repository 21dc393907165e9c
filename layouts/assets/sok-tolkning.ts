import { dagarMellan } from "../../schemas/datum.ts";
import { manad as manadsnamn } from "../../schemas/format.ts";
import { MANADER } from "../../schemas/kalender.ts";
import { type Dagar, type Dagslag, paramsOf, type Sokning } from "./sok-adress.ts";
import { monthsAmong } from "./sok-filter.ts";
import type { Index } from "./sok-index.ts";
import { utanSmaord } from "./sok-ord.ts";

/** Something that was perhaps meant: its words, and the search that it leads to. */
export type Forslag = { text: string; fraga: string };

const MANAD = new RegExp(
  `(?<![\\p{L}])(?:i\\s+|under\\s+)?(${MANADER.join("|")})(?![\\p{L}])(?:\\s+((?:19|20)\\d\\d))?`,
  "iu",
);

/** Words by which readers ask for a kind of day rather than for a subject. */
const SLAGORD: Record<"sista-dag" | "mote", RegExp> = {
  "sista-dag":
    /(?<!\p{L})(?:(?:som\s+)?stäng(?:er|de|s)|sista\s+(?:ansöknings|anmälnings)?dag(?:en|ar)?|deadlines?|ska\s+vara\s+inne)(?!\p{L})/iu,
  mote: /(?<!\p{L})möte[nt]?(?!\p{L})/iu,
};
const TEXT = { "sista-dag": "sista dag", mote: "möten" };

type Slag = keyof typeof SLAGORD;

/** What may be meant by words that ask for days: those of a month, or the last days that are to come. */
export async function dagforslag(index: Index, sokning: Sokning, today: string): Promise<Forslag[]> {
  const frister = SLAGORD["sista-dag"];
  if (sokning.dagar || MANAD.test(sokning.ord) || !frister.test(sokning.ord))
    return await manadsforslag(index, sokning, today);
  if (!(await index.kolumn("sista-dag")).varden.some((dag) => dag >= today)) return [];
  return [forslag(sokning, "sista-dag", "i dag och framåt", { fran: today, till: "" }, frister)];
}

/**
 * A month among the words (`vad stänger i maj`) as a choice of days: the last days or the meetings of the month of that name that lies nearest and has any.
 * What remains of the words is kept.
 */
async function manadsforslag(index: Index, sokning: Sokning, today: string): Promise<Forslag[]> {
  const [whole, namn, ar] = MANAD.exec(sokning.ord) ?? [];
  if (!whole || !namn || sokning.dagar) return [];
  const named = (Object.keys(SLAGORD) as Slag[]).filter((slag) => SLAGORD[slag].test(sokning.ord));
  const kinds: readonly Slag[] = named.length > 0 ? named : ["sista-dag", "mote"];
  const found = await Promise.all(
    kinds.map(async (slag) => {
      const months = monthsAmong((await index.kolumn(slag)).varden);
      const manad = nearestMonth(months, MANADER.indexOf(namn.toLowerCase()) + 1, ar, today);
      return manad
        ? [
            forslag(
              sokning,
              slag,
              `i ${manadsnamn(manad)}`,
              { fran: `${manad}-01`, till: lastOf(manad) },
              whole,
              SLAGORD[slag],
            ),
          ]
        : [];
    }),
  );
  return found.flat();
}

const nearestMonth = (months: readonly string[], number: number, ar: string | undefined, today: string) =>
  months
    .filter((month) => Number(month.slice(5)) === number && (!ar || month.startsWith(ar)))
    .sort((a, b) => away(a, today) - away(b, today))[0];

const away = (manad: string, today: string): number => Math.abs(dagarMellan(`${today.slice(0, 7)}-01`, `${manad}-01`));

/** The days that the words ask for, and what remains of these. */
function forslag(
  sokning: Sokning,
  slag: Dagslag & Slag,
  nar: string,
  dagar: Pick<Dagar, "fran" | "till">,
  ...lasta: (string | RegExp)[]
): Forslag {
  const ord = utanSmaord(lasta.reduce<string>((text, last) => text.replace(last, " "), sokning.ord));
  return {
    text: [`${TEXT[slag]} ${nar}`, ord && `”${ord}”`].filter(Boolean).join(", "),
    fraga: paramsOf({ ...sokning, ord, dagar: { slag, ...dagar }, ordning: "relevans" }).toString(),
  };
}

/** The last day of a month. */
export const lastOf = (manad: string): string =>
  new Date(Date.UTC(Number(manad.slice(0, 4)), Number(manad.slice(5, 7)), 0)).toISOString().slice(0, 10);
