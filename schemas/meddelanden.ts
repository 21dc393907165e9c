import type { z } from "zod";
import { citerade, kortat } from "./citat.ts";
import type { Datum } from "./datum.ts";
import { enRad } from "./falt.ts";
import { baraKlockslag, felSort, tomt } from "./fel-sort.ts";
import type { Fraga } from "./fragor.ts";

type Issue = z.core.$ZodIssue;
type Av<C extends Issue["code"]> = Extract<Issue, { code: C }>;

/** What the editor is told: the rule it falls under, whole sentences, and the values there were to choose from; `hint` when none of them is near. */
export type Meddelande = { rule: string; message: string; hint?: string; forslag?: readonly string[] };

/** What is known of the field: what it asks for, where it is one of a notice; is the value an item of its list; the day of the meeting it is a time of. */
export type Kring = { fraga?: Fraga | undefined; post?: boolean; dag?: Datum | undefined };

/**
 * Our own Swedish sentence for every kind of fault zod can find. Exhaustive, so a new kind in zod is a compile error here.
 * `falt` is the name of the field or of the list it stands in; `value` what was written.
 */
const sentences: { [C in Issue["code"]]: (issue: Av<C>, falt: string, value: unknown, kring: Kring) => Meddelande } = {
  invalid_type: (issue, falt, value, kring) =>
    value === undefined ? saknas(falt) : felSort(falt, value, kring, issue.expected),
  too_small: (issue, falt, value, kring) =>
    issue.origin === "array" ? felAntal(falt, value, issue) : forKort(issue, falt, value, kring),
  too_big: (issue, falt, value) =>
    issue.origin === "array" ? felAntal(falt, value, issue) : forLang(issue, falt, value),
  invalid_format: (issue, falt, value) => ({
    rule: "fel-form",
    message: `Fältet ”${falt}” har fel form: ”${kortat(value)}”. ${formRad(issue)}`,
  }),
  invalid_value: (issue, falt, value) => valFel(falt, value, issue.values.map(String)),
  unrecognized_keys: (issue) => ({ rule: "okand-nyckel", message: `Fältet ”${kortat(issue.keys[0])}” finns inte.` }),
  invalid_union: (issue, falt, value, kring) =>
    issue.discriminator
      ? valFel("typ", value, ("options" in issue ? (issue.options ?? []) : []).map(String))
      : unionFel(issue, falt, value, kring),
  invalid_key: (_, falt) => ({
    rule: "okand-nyckel",
    message: `Fältet ”${falt}” har ett namn som inte går att använda.`,
  }),
  invalid_element: (_, falt) => ({
    rule: "fel-sort",
    message: `Fältet ”${falt}” innehåller något som inte hör hemma där.`,
  }),
  not_multiple_of: (issue, falt) => ({
    rule: "fel-form",
    message: `Fältet ”${falt}” måste vara jämnt delbart med ${issue.divisor}.`,
  }),
  custom: (issue, falt) => ({ rule: String(issue.params?.rule ?? "fel-form"), message: egen(issue.message, falt) }),
};

/** The sentence for one fault. */
export function meddelande(issue: Issue, falt: string, value: unknown, kring: Kring = {}): Meddelande {
  const klockslag = baraKlockslag(falt, value, kring);
  if (klockslag) return klockslag;
  const sentence = sentences[issue.code] as (issue: Issue, falt: string, value: unknown, kring: Kring) => Meddelande;
  const told = sentence(issue, falt, value, kring);
  // An empty text breaks texts, days and addresses each in a way of its own, and is empty first of all.
  return arTom(value) && issue.code !== "too_small" && issue.code !== "invalid_value"
    ? { ...told, message: tomt(falt, kring) }
    : told;
}

const arTom = (value: unknown): boolean => typeof value === "string" && value.trim() === "";

const saknas = (falt: string): Meddelande => ({ rule: "saknat-falt", message: `Fältet ”${falt}” saknas.` });

function forKort(issue: Av<"too_small">, falt: string, value: unknown, kring: Kring): Meddelande {
  if (typeof value !== "string")
    return { rule: "fel-langd", message: `Fältet ”${falt}” är för litet. Det minsta är ${issue.minimum}.` };
  if (arTom(value)) return { rule: "fel-langd", message: tomt(falt, kring, Number(issue.minimum)) };
  return {
    rule: "fel-langd",
    message: `Fältet ”${falt}” är för kort: ${enRad(value).length} tecken. Skriv minst ${issue.minimum}.`,
  };
}

function forLang(issue: Av<"too_big">, falt: string, value: unknown): Meddelande {
  const langd =
    typeof value === "string"
      ? `för långt: ${enRad(value).length} tecken. Skriv högst ${issue.maximum}`
      : `för stort. Det största är ${issue.maximum}`;
  return { rule: "fel-langd", message: `Fältet ”${falt}” är ${langd}.` };
}

function felAntal(falt: string, value: unknown, issue: Av<"too_small"> | Av<"too_big">): Meddelande {
  const antal = Array.isArray(value) ? value.length : 0;
  const har = antal === 0 ? "är tom" : `har ${antal} ${antal === 1 ? "post" : "poster"}`;
  const grans = issue.exact ? "exakt" : issue.code === "too_small" ? "minst" : "högst";
  return {
    rule: "fel-antal",
    message: `Listan ”${falt}” ${har}. Den ska ha ${grans} ${issue.code === "too_small" ? issue.minimum : issue.maximum}.`,
  };
}

/** A value that is none of those there are. Fields with fixed values are told so too when they are empty or missing. */
function valFel(falt: string, value: unknown, forslag: readonly string[]): Meddelande {
  if (forslag.join() === "true") return jaFel(falt, value);
  const hint = `${forslag.length === 1 ? "Skriv" : "Välj"} ${citerade(forslag, "eller")}.`;
  if (value === undefined) return { ...saknas(falt), hint };
  if (value === null || arTom(value)) return { rule: "fel-sort", message: `Fältet ”${falt}” är tomt.`, hint };
  if (falt === "typ") return { rule: "okand-typ", message: `Typen ”${kortat(value)}” finns inte.`, hint, forslag };
  return { rule: "okant-varde", message: `Fältet ”${falt}” kan inte vara ”${kortat(value)}”.`, hint, forslag };
}

const NEJ = new Set(["false", "nej", "no", "off", "n", "falskt", "0"]);
const JA = new Set(["true", "ja", "yes", "on", "j", "y", "sant", "1"]);

/** A field that is there when its answer is yes, and then says true: a no must never be told to become a yes. */
function jaFel(falt: string, value: unknown): Meddelande {
  if (value === undefined) return saknas(falt);
  const [rule, message] =
    value === null || arTom(value)
      ? ["fel-sort", `Fältet ”${falt}” är tomt.`]
      : ["okant-varde", `Fältet ”${falt}” kan inte vara ”${kortat(value)}”.`];
  const svar = kortat(value).trim().toLowerCase();
  if (NEJ.has(svar)) return { rule, message, hint: "Ta bort raden: fältet skrivs bara när svaret är ja." };
  if (value === "true")
    return { rule, message: `Fältet ”${falt}” är en text (”true”).`, hint: "Ta bort citattecknen." };
  return {
    rule,
    message,
    hint: JA.has(svar) ? "Skriv ”true”." : "Skriv ”true” när svaret är ja, ta annars bort raden.",
  };
}

/** A value that fits none of several shapes: told by the shape it came nearest to, else by its kind. */
function unionFel(issue: Av<"invalid_union">, falt: string, value: unknown, kring: Kring): Meddelande {
  if (value === undefined) return saknas(falt);
  const inner = issue.errors.flat();
  const nara = inner.find(({ code }) => code !== "invalid_type");
  if (nara) return meddelande(nara, falt, value, kring);
  return felSort(falt, value, kring, ...inner.flatMap((fel) => (fel.code === "invalid_type" ? fel.expected : [])));
}

function formRad(issue: Av<"invalid_format">): string {
  if (issue.format === "email") return "Skriv en e-postadress eller en adress som börjar med https://.";
  const pattern = "pattern" in issue ? String(issue.pattern) : "";
  if (pattern.includes("\\/")) return "Skriv mapp och namn, till exempel insatser/almi-brygglan.";
  return pattern.includes("a-z0-9-") ? "Använd bara a–z, 0–9 och bindestreck." : "Jämför med hur de andra är skrivna.";
}

/** A message that begins with a small letter is a clause about the field. */
const egen = (message: string, falt: string) => {
  const text = /[.?!]$/.test(message) ? message : `${message}.`;
  return /^\p{Lu}/u.test(text) ? text : `Fältet ”${falt}”: ${text}`;
};
