import type { Datum, Tolkning } from "./datum.ts";
import { MANADER, VECKODAGAR, veckodag } from "./kalender.ts";
import { rensad, utanCitattecken } from "./tecken.ts";

type Tolka = (text: string) => Tolkning;

/** A longer text is no date, and is not searched for one. */
const LANGST = 80;

/**
 * What is wrong with a text that is no day in the form of the content, and the day it can only mean. `tolka` reads those that are;
 * `medTid` when it may hold a time.
 */
export function datumfel(text: string, tolka: Tolka, medTid: boolean): Tolkning {
  const annars = {
    fault: medTid
      ? `”${text}” går inte att läsa som datum. Skriv 2020-04-07, eller med klockslag 2020-04-07 13:30`
      : `”${text}” är inget datum. Skriv år, månad och dag så här: 2020-04-07`,
  };
  if (text.length > LANGST) return annars;
  const rent = rensad(text);
  if (rent === text) return iOrd(text, tolka, medTid, annars);
  const tolkning = tolka(rent);
  return "value" in tolkning ? { fault: teckenfel(text) ?? annars.fault, ratt: tolkning.value } : tolkning;
}

/** What Word makes of quotes, hyphens and spaces looks nearly the same, so it is named. */
function teckenfel(text: string): string | undefined {
  if (utanCitattecken(text) !== text) return "datumet står inom citattecken. Ta bort dem";
  if (/[–—]/.test(text)) return "strecken är tankstreck. Skriv bindestreck";
  if (/[‐‑−]/.test(text)) return "strecken är inte vanliga bindestreck. Byt ut dem";
  return /[^\S ]/.test(text) ? "mellanslaget är inget vanligt mellanslag. Byt ut det" : undefined;
}

const TID = "(?:(?:T|,? )(kl\\.? ?|klockan )?(\\d{1,2})(?:[.:](\\d{2}))?)?$";
const VECKODAG = "^(?:(?!den )(\\p{L}+),? )?";
const I_ORD = /* @__PURE__ */ new RegExp(
  `${VECKODAG}(?:den )?(\\d{1,2})(?::?e)? (\\p{L}{3,9})\\.?,? (\\d{4})${TID}`,
  "iu",
);
const I_SIFFROR = /* @__PURE__ */ new RegExp(`${VECKODAG}(\\d{4})-(\\d{1,2})-(\\d{1,2})${TID}`, "iu");

/** `tisdag den 7 april 2020 kl 13`, or a day without its zeros. */
function iOrd(text: string, tolka: Tolka, medTid: boolean, annars: Tolkning): Tolkning {
  const ord = I_ORD.exec(text);
  const [, namn, ar = "", manad = "", nummer = "", kl, timme, minut] = ord
    ? [ord[0], ord[1], ord[4], manadsnummer(ord[3] ?? ""), ord[2], ...ord.slice(5)]
    : (I_SIFFROR.exec(text) ?? []);
  if (!ar || !manad || (timme && !minut && !kl)) return annars;
  const datum = `${ar}-${manad.padStart(2, "0")}-${nummer.padStart(2, "0")}`;
  const dag = tolka(datum);
  if ("fault" in dag) return dag;
  const fel = dagfel(datum, namn, timme !== undefined && !medTid);
  if (fel) return { fault: fel };
  const skrivet = timme ? `${datum} ${timme.padStart(2, "0")}:${minut ?? "00"}` : datum;
  const tolkning = skrivet === text ? annars : tolka(skrivet);
  return "value" in tolkning ? { ...annars, ratt: tolkning.value } : tolkning;
}

/** What keeps a day that exists from being taken for the one that is meant. */
function dagfel(datum: Datum, namn: string | undefined, overflodigTid: boolean): string | undefined {
  if (namn && !arVeckodag(namn, veckodag(datum)))
    return VECKODAGAR.some((dag) => arVeckodag(namn, dag))
      ? `${datum} är en ${veckodag(datum)}. Rätta datumet, och skriv det utan veckodag`
      : `”${namn}” hör inte till datumet. Skriv bara ${datum}`;
  return overflodigTid ? `här ska bara dagen stå, utan klockslag. Skriv ${datum}` : undefined;
}

/** `tis`, `tisdag` and `tisdagen` alike. */
const arVeckodag = (ord: string, dag: string): boolean => ord.length > 2 && `${dag}en`.startsWith(ord.toLowerCase());

/** The number of a month, also one that is cut short; empty for any other word. */
function manadsnummer(ord: string): string {
  const index = ord.length < 3 ? -1 : MANADER.findIndex((namn) => namn.startsWith(ord.toLowerCase()));
  return index < 0 ? "" : String(index + 1).padStart(2, "0");
}

/** As much of a day as a text tells, `april 2020` or `våren 2020`, in the form of the content; nothing when it tells more than that. */
export function ungefarligt(text: string): string | undefined {
  if (text.length > LANGST) return undefined;
  const rent = rensad(text);
  if (/^okän[dt]$/i.test(rent)) return "okänt";
  const siffror = /^(\d{4})-(0?[1-9]|1[0-2])$/.exec(rent);
  if (siffror) return `${siffror[1]}-${siffror[2]?.padStart(2, "0")}`;
  const [, ord = "", ar] = /^(\D*)((?:19|20)\d{2})$/.exec(rent) ?? [];
  const manader = ord.split(/[^\p{L}]+/u).flatMap((ett) => manadsnummer(ett) || []);
  return ar && (manader.length === 1 ? `${ar}-${manader[0]}` : ar);
}
