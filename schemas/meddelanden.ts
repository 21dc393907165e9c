import type { z } from "zod";
import { enRad } from "./falt.ts";

type Issue = z.core.$ZodIssue;
type Av<C extends Issue["code"]> = Extract<Issue, { code: C }>;

/** What the editor is told: the rule it falls under, whole sentences, and the values there were to choose from; `hint` when none of them is near. */
export type Meddelande = { rule: string; message: string; hint?: string; forslag?: readonly string[] };

/**
 * Our own Swedish sentence for every kind of fault zod can find. Exhaustive, so a new kind in zod is a compile error here.
 * `falt` is the name of the field or of the list it stands in; `value` what was written.
 */
const sentences: { [C in Issue["code"]]: (issue: Av<C>, falt: string, value: unknown) => Meddelande } = {
  invalid_type: (issue, falt, value) => (value === undefined ? saknas(falt) : felSort(falt, value, issue.expected)),
  too_small: (issue, falt, value) =>
    issue.origin === "array" ? felAntal(falt, value, issue) : forKort(issue, falt, value),
  too_big: (issue, falt, value) =>
    issue.origin === "array" ? felAntal(falt, value, issue) : forLang(issue, falt, value),
  invalid_format: (issue, falt, value) => ({
    rule: "fel-form",
    message: `Fältet ”${falt}” har fel form: ”${kort(value)}”. ${formRad(issue)}`,
  }),
  invalid_value: (issue, falt, value) => valFel(falt, value, issue.values.map(String)),
  unrecognized_keys: (issue) => ({ rule: "okand-nyckel", message: `Fältet ”${kort(issue.keys[0])}” finns inte.` }),
  invalid_union: (issue, falt, value) =>
    issue.discriminator
      ? valFel("typ", value, ("options" in issue ? (issue.options ?? []) : []).map(String))
      : unionFel(issue, falt, value),
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
export function meddelande(issue: Issue, falt: string, value: unknown): Meddelande {
  const sentence = sentences[issue.code] as (issue: Issue, falt: string, value: unknown) => Meddelande;
  return sentence(issue, falt, value);
}

const saknas = (falt: string): Meddelande => ({ rule: "saknat-falt", message: `Fältet ”${falt}” saknas.` });

const sorter: Record<string, string> = {
  string: "en text",
  array: "en lista",
  object: "en grupp av fält",
  int: "ett heltal",
  number: "ett tal",
  boolean: "true eller false",
};

/** `expected` are zod's names of the kinds that would have done. */
function felSort(falt: string, value: unknown, ...expected: string[]): Meddelande {
  const rule = "fel-sort";
  if (value === null)
    return { rule, message: `Fältet ”${falt}” är tomt. Fyll i det, eller ta bort raden om det inte behövs.` };
  const kinds = expected.includes("string") ? expected.filter((kind) => kind !== "number") : expected;
  const ska = [...new Set(kinds)].map((kind) => sorter[kind] ?? "ett annat slags värde").join(" eller ");
  const skrevs = `${sort(value)}${typeof value === "object" ? "" : ` (”${kort(value)}”)`}`;
  return { rule, message: `Fältet ”${falt}” är ${skrevs} men ska vara ${ska}.${radFor(value, expected)}` };
}

function radFor(value: unknown, expected: string[]): string {
  if (expected.includes("string")) return typeof value === "object" ? "" : " Sätt citattecken runt värdet.";
  if (expected.includes("array")) return " Skriv varje del på en egen rad som börjar med bindestreck och mellanslag.";
  return expected.includes("object") ? " Skriv fälten indragna, ett på varje rad." : "";
}

function sort(value: unknown): string {
  if (Array.isArray(value)) return "en lista";
  if (typeof value === "object") return "en grupp av fält";
  return typeof value === "number" ? "ett tal" : typeof value === "boolean" ? "ett ja/nej-värde" : "en text";
}

function forKort(issue: Av<"too_small">, falt: string, value: unknown): Meddelande {
  if (typeof value !== "string")
    return { rule: "fel-langd", message: `Fältet ”${falt}” är för litet. Det minsta är ${issue.minimum}.` };
  if (value.trim() === "")
    return {
      rule: "fel-langd",
      message: `Fältet ”${falt}” är tomt. Skriv minst ${issue.minimum} tecken, eller ta bort fältet om det inte behövs.`,
    };
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
  const hint = `${forslag.length === 1 ? "Skriv" : "Välj"} ${uppraknat(forslag)}.`;
  if (value === undefined) return { ...saknas(falt), hint };
  if (value === null) return { rule: "fel-sort", message: `Fältet ”${falt}” är tomt.`, hint };
  if (falt === "typ") return { rule: "okand-typ", message: `Typen ”${kort(value)}” finns inte.`, hint, forslag };
  return { rule: "okant-varde", message: `Fältet ”${falt}” kan inte vara ”${kort(value)}”.`, hint, forslag };
}

/** A value that fits none of several shapes: told by the shape it came nearest to, else by its kind. */
function unionFel(issue: Av<"invalid_union">, falt: string, value: unknown): Meddelande {
  if (value === undefined) return saknas(falt);
  const inner = issue.errors.flat();
  const nara = inner.find(({ code }) => code !== "invalid_type");
  if (nara) return meddelande(nara, falt, value);
  return felSort(falt, value, ...inner.flatMap((fel) => (fel.code === "invalid_type" ? fel.expected : [])));
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

export const uppraknat = (ord: readonly string[]): string =>
  ord.length < 2
    ? `”${ord.join("")}”`
    : `${ord
        .slice(0, -1)
        .map((o) => `”${o}”`)
        .join(", ")} eller ”${ord.at(-1)}”`;

const kort = (value: unknown): string => {
  const text = typeof value === "string" ? value : String(JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};
