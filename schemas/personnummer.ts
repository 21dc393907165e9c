import { DateTime } from "luxon";
import { type Finder, type Stracka, throughMarkup } from "./through-markup.ts";

/**
 * Finds every personnummer and samordningsnummer: ten or twelve digits, a day of the calendar (its day perhaps 60 more), the right check digit,
 * however it is typed: `19900101-0017`, `900101+0017`, `900101 0017`, `1990-01-01-0017`; also when Markdown, entities, escapes or
 * percent signs stand among the digits. A part of a longer number is none, nor is an organisationsnummer: its third digit is at least 2.
 */
export const personnummerI = (text: string): Stracka[] => throughMarkup(text, numbersIn);

/** Where a text was cut off inside a number: the day, and what is left of the digits after it. To be hidden, too vague to be told. */
export const avhuggnaNummer = (text: string): Stracka[] => throughMarkup(text, cutNumbersIn);

/** Spaces and one dash, either of which may be left out. */
const GAP = "[ \\u00A0\\u2007\\u202F\\t]?";
const DASH = "[-+\\u2010-\\u2015\\u2212]";
const NUMBER = new RegExp(
  `(?<!\\d[.,]?)(?:(?<sekel>18|19|20)?(?<kort>\\d{6})(?<mellan>${GAP}${DASH}?${GAP})(?<sist>\\d{4})` +
    `|(?<delat>(?:18|19|20)\\d\\d(?<tecken>[-./ \\u00A0\\u2010-\\u2015])\\d\\d\\k<tecken>\\d\\d)${DASH}(?<sista>\\d{4})(?!${DASH}\\d))(?![.,]?\\d)`,
  "gu",
);

/** Six digits, or eight and four with a sign between each part; most texts hold neither. Both begin with two, which are quickly looked for. */
const LIKELY = /\d\d(?:\d{4}|\d\d[^\d\n]\d\d[^\d\n]\d\d[^\d\n]\d{4})/;

function numbersIn(text: string): Stracka[] {
  const found: Stracka[] = [];
  if (!LIKELY.test(text)) return found;
  for (const match of text.matchAll(NUMBER)) {
    const { sekel = "", kort = "", mellan = "", sist = "", delat = "", sista = "" } = match.groups ?? {};
    const siffror = sekel + kort + delat.replace(/\D/g, "") + sist + sista;
    if (!isNumber(siffror)) continue;
    if (mellan !== "" || delat !== "" || couldBeBare(siffror, text, match.index))
      found.push([match.index, match.index + match[0].length]);
  }
  return found;
}

const CUT = new RegExp(`(?<!\\d)(?:18|19|20)?\\d\\d(?:0[1-9]|1[0-2])\\d\\d${GAP}${DASH}?${GAP}\\d{1,3}(?=…|”|$)`, "gu");

const cutNumbersIn: Finder = (text) =>
  [...text.matchAll(CUT)].map(({ 0: found, index }) => [index, index + found.length]);

/** Ten or twelve digits: a day, a number of birth that is not 000, and the check digit of Luhn. */
function isNumber(siffror: string): boolean {
  const tio = siffror.slice(-10);
  if (tio.slice(6, 9) === "000" || !luhn(tio)) return false;
  const dag = Number(tio.slice(4, 6));
  const year = siffror.length === 12 ? Number(siffror.slice(0, 4)) : 2000 + Number(tio.slice(0, 2));
  const day = { year, month: Number(tio.slice(2, 4)), day: dag > 60 ? dag - 60 : dag };
  return day.day > 0 && day.month > 0 && day.month < 13 && DateTime.fromObject(day).isValid;
}

/** The check digit: every second digit counts twice, and the sum of all digits ends in 0. */
function luhn(siffror: string): boolean {
  let sum = 0;
  for (const [i, siffra] of [...siffror].entries()) {
    const weighed = Number(siffra) * (i % 2 === 0 ? 2 : 1);
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

const LABEL = /(?:person-?(?:nummer|nr)|samordnings(?:nummer|nr)|p(?:ers)?\.?nr)\P{L}{0,4}$/iu;

/**
 * Digits in one run are also telephone numbers (ten that begin with 0), the clocks of machines (ten that begin with 1, or a moment of
 * these years in twelve), and parts of keys; those count only when a word before says what they are.
 */
function couldBeBare(siffror: string, text: string, at: number): boolean {
  if (LABEL.test(text.slice(Math.max(0, at - 24), at))) return true;
  const grannar = text.slice(Math.max(0, at - 1), at) + text.slice(at + siffror.length, at + siffror.length + 1);
  if (/\p{L}/u.test(grannar)) return false;
  return siffror.length === 10
    ? !/^[01]/.test(siffror)
    : !/^20[1-9]\d{3}[0-3]\d(?:[01]\d|2[0-3])[0-5]\d$/.test(siffror);
}
