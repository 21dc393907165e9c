import { kortat } from "./citat.ts";
import type { Fraga } from "./fragor.ts";
import type { Kring, Meddelande } from "./meddelanden.ts";
import { radmall } from "./radmall.ts";

const sorter: Record<string, string> = {
  string: "en text",
  array: "en lista",
  object: "en grupp av fält",
  int: "ett heltal",
  number: "ett tal",
  boolean: "true eller false",
};

/** A value of the wrong kind. `expected` are zod's names of the kinds that would have done. */
export function felSort(falt: string, value: unknown, kring: Kring, ...expected: string[]): Meddelande {
  const rule = "fel-sort";
  if (value === null) return { rule, message: tomt(falt, kring) };
  const datum = expected.includes("string") && arDatum(kring.fraga);
  const kinds = expected.includes("string") ? expected.filter((kind) => kind !== "number") : expected;
  const ska = datum
    ? "ett datum"
    : [...new Set(kinds)].map((kind) => sorter[kind] ?? "ett annat slags värde").join(" eller ");
  const skrevs = `${sort(value)}${typeof value === "object" ? "" : ` (”${kortat(value)}”)`}`;
  const message = `Fältet ”${falt}” är ${skrevs} men ska vara ${ska}.`;
  if (datum) return { rule, message: `${message} ${datumrad(kring.fraga)}` };
  const hint = expected.includes("string") ? undefined : kring.fraga && radmall(kring.fraga, value, kring.post);
  return hint ? { rule, message, hint } : { rule, message: `${message}${radFor(value, expected)}` };
}

/** What is empty is to be filled in. Only where the notice is right without it may it be taken away. */
export function tomt(falt: string, { fraga, post }: Kring, minst = 1): string {
  if (post) return `En rad i listan ”${falt}” är tom. Fyll i den, eller ta bort den.`;
  if (fraga?.krav)
    return `Fältet ”${falt}” är tomt, men behövs alltid. ${minst > 1 ? `Skriv minst ${minst} tecken` : "Fyll i det"}.`;
  return minst > 1
    ? `Fältet ”${falt}” är tomt. Skriv minst ${minst} tecken, eller ta bort fältet om det inte behövs.`
    : `Fältet ”${falt}” är tomt. Fyll i det, eller ta bort raden om det inte behövs.`;
}

const arDatum = (fraga: Fraga | undefined): boolean => fraga?.sort === "dag" || fraga?.sort === "dag eller tid";

const datumrad = (fraga: Fraga | undefined): string =>
  fraga?.sort === "dag"
    ? "Skriv år, månad och dag så här: 2020-04-07."
    : "Skriv 2020-04-07, eller med klockslag 2020-04-07 13:30.";

const KLOCKSLAG = /^(?:kl\.? ?|klockan )?(\d{1,2})[.:](\d{1,2})$|^(?:kl\.? ?|klockan )(\d{1,2})$/i;

/** A time where a day must stand before it. YAML reads `15.00` as the number 15 and `13.30` as 13.3. */
export function baraKlockslag(falt: string, value: unknown, { fraga, dag }: Kring): Meddelande | undefined {
  if (fraga?.sort !== "dag eller tid" || (typeof value !== "number" && typeof value !== "string")) return undefined;
  const text = typeof value === "number" ? `kl ${value}` : value.trim();
  const [, timme, minut = "", hel] = KLOCKSLAG.exec(text) ?? [];
  const [h, m] = [timme ?? hel ?? "", typeof value === "number" ? minut.padEnd(2, "0") : minut.padStart(2, "0")];
  if (!h || Number(h) > 23 || Number(m) > 59) return undefined;
  const klocka = `${h.padStart(2, "0")}:${m}`;
  return {
    rule: "ogiltigt-datum",
    message: `Fältet ”${falt}” har bara ett klockslag.`,
    hint: dag
      ? `Skriv datum och klockslag: ${dag} ${klocka}.`
      : `Skriv datum och klockslag, till exempel 2020-04-07 ${klocka}.`,
  };
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
