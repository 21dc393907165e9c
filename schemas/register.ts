import { z } from "zod";
import { Lista, Text } from "./falt.ts";

const Slug = z.string().regex(/^[a-z0-9-]{3,80}$/);

/** Every entry of a register: the name editors write, its address, other spellings that are understood. */
const post = {
  namn: Text(2, 110),
  slug: Slug,
  beskrivning: Text(5, 300).optional(),
  alias: Lista(Text(2, 110), 1, 20).optional(),
};

const Post = z.strictObject(post);

const Aktor = z.enum([
  "regering",
  "statlig myndighet",
  "länsstyrelse",
  "region",
  "kommun",
  "statligt bolag",
  "intresseorganisation",
  "företagsfrämjande aktör",
  "nätverk",
  "eu",
  "annan",
]);

const Region = z.strictObject({
  ...post,
  kod: z
    .string()
    .regex(/^\d\d$/)
    .describe("Länskod, två siffror."),
  bokstav: z
    .string()
    .regex(/^[A-Z]{1,2}$/)
    .describe("Länsbokstav."),
  nuts: z
    .string()
    .regex(/^SE\d{3}$/)
    .describe("NUTS 3."),
  lan: Text(5, 60).describe("Länets namn."),
  region: Text(5, 60).describe("Regionens fullständiga namn."),
  programomrade: Text(2, 60).describe("Programområdet för EU:s fonder."),
});

/** `1780 Karlstad`. A single text, since every start of a command reads all 290 of them. */
const Kommun = z
  .string()
  .regex(/^\d{4} \p{Lu}[\p{L} -]+$/u)
  .describe("Kommunkod, fyra siffror, och kommunens namn.");

/** What each file `content/register/<name>.yml` holds. */
export const registerScheman = {
  regioner: z.array(Region).length(21),
  programomraden: z.array(z.strictObject({ ...post, nuts: z.string().regex(/^SE\d{2}$/) })).length(8),
  kommuner: z.array(Kommun).length(290),
  synonymer: z.array(Text(5, 300).describe("Ord som betyder detsamma, skilda med kommatecken.")),
  teman: z.array(Post).min(1),
  roller: z.array(Post).min(1),
  steg: z.array(Post).min(1),
  malgrupper: z.array(Post).min(1),
  avsandare: z.array(z.strictObject({ ...post, aktor: Aktor })).min(1),
};

export type Registernyckel = keyof typeof registerScheman;
/** The registers whose names stand as values in a field of their own. */
export type Namnregister = Exclude<Registernyckel, "regioner" | "programomraden" | "kommuner" | "synonymer">;
export type Register = { [K in Registernyckel]: z.output<(typeof registerScheman)[K]> };
export type Post = z.output<typeof Post>;
export type Region = z.output<typeof Region>;
