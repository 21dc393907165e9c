import { z } from "zod";
import { type Tolkning, tolkaDatum, tolkaTidpunkt, tolkaUngefarligt } from "./datum.ts";
import { utanCitattecken } from "./tecken.ts";

declare module "zod" {
  interface GlobalMeta {
    /** Marks a field whose value must be a name in a register; the names themselves are content, not code. */
    register?: "teman" | "roller" | "steg" | "malgrupper" | "avsandare" | "regioner";
    /** Marks a text that is a day, a point in time or an address, for those who ask for it. */
    sort?: "dag" | "dag eller tid" | "länk";
  }
}

type Register = NonNullable<z.core.GlobalMeta["register"]>;

/** White space at the ends and line breaks inside do not count; no-break space stays. */
export const enRad = (text: string): string => {
  const trimmed = text.trim();
  return RADBRUTEN.test(trimmed) ? trimmed.replace(/[^\S\u00A0]+/g, " ") : trimmed;
};
const RADBRUTEN = /[^\S\u00A0 ]| {2}/;

/** One line or paragraph of text. Length in UTF-16 units. */
export const Text = (min: number, max: number) => z.string().overwrite(enRad).min(min).max(max);

export const Registernamn = (register: Register) => Text(1, 110).meta({ register });

/** A list without doubles. */
export const Lista = <T extends z.ZodType>(item: T, min: number, max: number) =>
  z
    .array(item)
    .min(min)
    .max(max)
    .superRefine((items, ctx) => {
      if (items.length < 2) return;
      const seen = new Set<string>();
      items.forEach((value, index) => {
        // JSON of anything but a text never begins with a quotation mark.
        const key = typeof value === "string" ? `"${value}` : JSON.stringify(value);
        if (seen.has(key)) fel(ctx, "dubblett", [index], "Samma sak står två gånger i listan. Ta bort den ena.");
        seen.add(key);
      });
    });

const tid = (tolka: (text: string) => Tolkning) =>
  z.string().transform((text, ctx) => {
    const tolkning = tolka(text.trim());
    if ("value" in tolkning) return tolkning.value;
    fel(ctx, "ogiltigt-datum", [], tolkning.fault, tolkning.ratt);
    return z.NEVER;
  });

/** A day: `2020-04-07`. */
export const Dag = tid(tolkaDatum).meta({ sort: "dag" });
/** A day, or a day and a time: `2020-04-07 13:30`. */
export const DagEllerTid = tid(tolkaTidpunkt).meta({ sort: "dag eller tid" });
/** As above, or as much as is known: `2020-04`, `2020`, `okänt`. YAML reads a bare year as a number. */
export const UngefarligDag = z
  .union([z.string(), z.number().transform(String)])
  .pipe(tid(tolkaUngefarligt))
  .meta({ sort: "dag eller tid" });

/** An address on the web that a reader may be sent to: https, a real host, no log-in hidden in it. */
export const Lank = z
  .string()
  .max(600)
  .superRefine((text, ctx) => {
    const fault = lankFel(text);
    if (fault) fel(ctx, "ogiltig-lank", [], fault, oinramad(text));
  })
  .meta({ sort: "länk" });

const ENKEL = /^https:\/\/(?!\S*--)(?:[a-z\d-]{1,63}\.)+[a-z]{2,63}(?:\/[\w./~-]*)?$/;

/** Is it an address like most, of nothing but signs that stand for themselves? It is right, and no other way to write it is more right. */
export const arEnkelLank = (text: string): boolean => text.length <= 200 && ENKEL.test(text);

/** The right address within quotation marks that became a part of the value. One that only ends with such a mark may be right. */
function oinramad(text: string): string | undefined {
  const inre = utanCitattecken(text);
  return !text.startsWith(inre) && !lankFel(inre) ? inre : undefined;
}

/** What is wrong with an address, as a Swedish clause, or undefined when it is right. */
export function lankFel(text: string): string | undefined {
  if (arEnkelLank(text)) return undefined;
  if (oinramad(text)) return "adressen står inom citattecken. Ta bort citattecknen";
  if (/[\s<>"\\^`{|}]/.test(text)) return "adressen innehåller mellanslag eller tecken som inte hör hemma där";
  if (!URL.canParse(text)) return "adressen går inte att läsa. Skriv den hel, med https:// först";
  const url = new URL(text);
  if (url.protocol === "http:") return `adressen börjar med http. Skriv https://${text.slice("http://".length)}`;
  if (url.protocol !== "https:" || !/^https:\/\//i.test(text)) return "adressen måste börja med https://";
  if (url.username || url.password) return "adressen innehåller inloggningsuppgifter. Ta bort det som står före @";
  return url.hostname.includes(".") ? undefined : "adressen saknar ett fullständigt domännamn";
}

export const Kalla = z.strictObject({
  titel: Text(3, 200).describe("Vad den heter och vem som ger ut den."),
  url: Lank.describe("Hela webbadressen, med https:// först."),
});

type Ctx = {
  addIssue(issue: {
    code: "custom";
    path: (string | number)[];
    message: string;
    params: { rule: string; ratt?: string | undefined };
  }): void;
};

/**
 * Reports a fault of our own. `rule` is a rule id; `message` a whole Swedish sentence, or a clause where the field's name comes first;
 * `ratt` the value that can only be meant.
 */
export function fel(ctx: Ctx, rule: string, path: (string | number)[], message: string, ratt?: string): void {
  ctx.addIssue({ code: "custom", path, message, params: { rule, ratt } });
}

/** For a rule between fields: run it as soon as those fields are right themselves, whatever else is wrong, so that all faults show at once. */
export const narRatt = (...falt: string[]) => ({
  when: (payload: z.core.ParsePayload) =>
    typeof payload.value === "object" &&
    payload.value !== null &&
    !Array.isArray(payload.value) &&
    !payload.issues.some((issue) => falt.includes(String(issue.path?.[0]))),
});
