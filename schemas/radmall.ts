import { citerade, kortat } from "./citat.ts";
import { tolkaTidpunkt } from "./datum.ts";
import { lankFel } from "./falt.ts";
import type { Fraga, Svarssort } from "./fragor.ts";
import { isPlain } from "./notistext.ts";

/**
 * What the lines of a group, or of a list of groups, look like, with what was written in its place when that is plain; nothing for
 * other fields. `post` when it was written as one item of the list.
 */
export function radmall({ nyckel, lista, delar }: Fraga, value: unknown, post = false): string | undefined {
  if (delar.length === 0) return undefined;
  if (typeof value === "object" && value !== null) return lista && !post ? utanStreck(value) : undefined;
  const { rader, valfria } = raderFor(delar, value);
  if (!lista) return grupp(nyckel, rader, valfria);
  const [forsta = "", ...andra] = rader;
  const plats = post ? "" : ` under ”${nyckel}:”`;
  const under = andra.length === 0 ? "" : `, och ${raderna(andra)} rakt under ”${forsta.split(":", 1)[0]}”`;
  return `Skriv ”- ${forsta}”${plats}${under}.`;
}

function grupp(nyckel: string, rader: readonly string[], valfria: boolean): string {
  const under = `under ”${nyckel}:”, ${rader.length === 1 ? "indragen" : "indragna"} två mellanslag`;
  return valfria && rader.length > 1
    ? `Skriv de rader som behövs ${under}: ${citerade(rader, "eller")}.`
    : `Skriv ${raderna(rader)} ${under}.`;
}

const raderna = (rader: readonly string[]): string =>
  `${rader.length === 1 ? "raden" : "raderna"} ${citerade(rader, "och")}`;

/** A list whose only item was written without its dash. */
function utanStreck(value: object): string | undefined {
  const [forsta, ...andra] = Object.keys(value);
  if (Array.isArray(value) || forsta === undefined) return undefined;
  return `Skriv ”- ” före ”${forsta}”${andra.length === 0 ? "" : ", och ställ de andra raderna rakt under ordet"}.`;
}

/** The fields that must be there and the one that was meant; where none must, those that may have been meant. */
function raderFor(delar: readonly Fraga[], value: unknown): { rader: string[]; valfria: boolean } {
  const mojliga = typeof value === "string" ? mojligaDelar(delar, value) : [];
  const kravda = delar.filter(({ krav }) => krav);
  const menade = kravda.length === 0 || mojliga.length === 1 ? mojliga : [];
  const behovda = delar.filter((del) => del.krav || menade.includes(del));
  const visade = behovda.length > 0 ? behovda : delar.filter(({ lista }) => !lista);
  const rader = visade.map((del) => `${del.nyckel}: ${menade.includes(del) ? skrivet(value) : UTFYLLNAD[del.sort]}`);
  return { rader, valfria: kravda.length === 0 };
}

const UTFYLLNAD: Record<Svarssort, string> = {
  text: "…",
  val: "…",
  dag: "ÅÅÅÅ-MM-DD",
  "dag eller tid": "ÅÅÅÅ-MM-DD",
  länk: "https://…",
  ja: "true",
  grupp: "…",
};

/** The parts that can hold a text: addresses, days and words are told apart. */
const mojligaDelar = (delar: readonly Fraga[], text: string): Fraga[] =>
  delar.filter(({ sort, krav, lista }) => {
    if (lista) return false;
    if (arAdress(text)) return sort === "länk";
    return "value" in tolkaTidpunkt(text.trim()) ? sort.startsWith("dag") : krav && sort === "text";
  });

const arAdress = (text: string): boolean => /^(?:https?:|www\.)/i.test(text) || !lankFel(text);

/** As it is to stand in the file. A long text is cut short. */
function skrivet(value: unknown): string {
  const text = kortat(value);
  return isPlain(text) ? text : JSON.stringify(text);
}
