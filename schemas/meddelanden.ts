import type { z } from "zod";

type Issue = z.core.$ZodIssue;
type Av<C extends Issue["code"]> = Extract<Issue, { code: C }>;

/** What the editor is told: the rule it falls under, whole sentences, and the values there were to choose from. */
export type Meddelande = { rule: string; message: string; forslag?: readonly string[] };

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
  invalid_value: (issue, falt, value) => ({
    rule: "okant-varde",
    message: `Fältet ”${falt}” kan inte vara ”${kort(value)}”. Välj ${uppraknat(issue.values.map(String))}.`,
    forslag: issue.values.map(String),
  }),
  unrecognized_keys: (issue) => ({ rule: "okand-nyckel", message: `Fältet ”${kort(issue.keys[0])}” finns inte.` }),
  invalid_union: (issue, falt, value) => (issue.discriminator ? okandTyp(issue, value) : unionFel(issue, falt, value)),
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

function felSort(falt: string, value: unknown, expected: string): Meddelande {
  const skrevs = value === null ? "är tomt" : `är ${sort(value)} (”${kort(value)}”)`;
  const atgard =
    expected === "string" && value !== null && typeof value !== "object"
      ? " Sätt citattecken runt värdet."
      : value === null
        ? " Fyll i det eller ta bort raden."
        : "";
  return {
    rule: "fel-sort",
    message: `Fältet ”${falt}” ${skrevs} men ska vara ${sorter[expected] ?? expected}.${atgard}`,
  };
}

function sort(value: unknown): string {
  if (Array.isArray(value)) return "en lista";
  if (typeof value === "object") return "en grupp av fält";
  return typeof value === "number" ? "ett tal" : typeof value === "boolean" ? "ja/nej-värdet" : "en text";
}

function forKort(issue: Av<"too_small">, falt: string, value: unknown): Meddelande {
  if (typeof value !== "string")
    return { rule: "fel-langd", message: `Fältet ”${falt}” är för litet. Det minsta är ${issue.minimum}.` };
  if (value.trim() === "")
    return {
      rule: "fel-langd",
      message: `Fältet ”${falt}” är tomt. Skriv minst ${issue.minimum} tecken, eller ta bort fältet.`,
    };
  return {
    rule: "fel-langd",
    message: `Fältet ”${falt}” är för kort: ${value.trim().length} tecken. Skriv minst ${issue.minimum}.`,
  };
}

function forLang(issue: Av<"too_big">, falt: string, value: unknown): Meddelande {
  const langd =
    typeof value === "string"
      ? `för långt: ${value.trim().length} tecken. Skriv högst ${issue.maximum}`
      : `för stort. Det största är ${issue.maximum}`;
  return { rule: "fel-langd", message: `Fältet ”${falt}” är ${langd}.` };
}

function felAntal(falt: string, value: unknown, issue: Av<"too_small"> | Av<"too_big">): Meddelande {
  const antal = Array.isArray(value) ? value.length : 0;
  const grans = issue.exact ? "exakt" : issue.code === "too_small" ? "minst" : "högst";
  return {
    rule: "fel-antal",
    message: `Listan ”${falt}” har ${antal} poster. Den ska ha ${grans} ${issue.code === "too_small" ? issue.minimum : issue.maximum}.`,
  };
}

function okandTyp(issue: Av<"invalid_union">, value: unknown): Meddelande {
  const typer = ("options" in issue ? (issue.options ?? []) : []).map(String);
  if (value === undefined)
    return { rule: "saknat-falt", message: `Fältet ”typ” saknas. Välj ${uppraknat(typer)}.`, forslag: typer };
  return { rule: "okand-typ", message: `Typen ”${kort(value)}” finns inte. Välj ${uppraknat(typer)}.`, forslag: typer };
}

/** A value that fits none of several shapes: told by the shape it came nearest to, else by its kind. */
function unionFel(issue: Av<"invalid_union">, falt: string, value: unknown): Meddelande {
  if (value === undefined) return saknas(falt);
  const nara = issue.errors.flat().find((inner) => inner.code !== "invalid_type");
  if (nara) return meddelande(nara, falt, value);
  return {
    rule: "fel-sort",
    message: `Fältet ”${falt}” är ${sort(value)} men ska vara en text${issue.errors.flat().some((e) => e.code === "invalid_type" && e.expected === "array") ? " eller en lista" : ""}.`,
  };
}

function formRad(issue: Av<"invalid_format">): string {
  if (issue.format === "email") return "Skriv en e-postadress eller en adress som börjar med https://.";
  const pattern = "pattern" in issue ? String(issue.pattern) : "";
  if (pattern.includes("\\/")) return "Skriv mapp och namn, till exempel insatser/almi-brygglan.";
  return pattern.includes("a-z0-9-") ? "Använd bara a–z, 0–9 och bindestreck." : `Mönstret är ${pattern}.`;
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
