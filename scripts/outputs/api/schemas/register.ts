import { z } from "zod";
import { registerScheman } from "../../../../schemas/register.ts";
import { Antal, huvud, Url } from "./grund.ts";

const ANTAL_NOTISER = Antal.describe("Antal notiser som nämner posten den dag som data visar.");

/** What an entry has when there is a list of its notices. */
const medNotiser = {
  url: Url.optional().describe("Sidan med notiserna, när det finns några."),
  api_url: Url.describe("Notiserna som JSON."),
  antal_notiser: ANTAL_NOTISER,
};

const { regioner, programomraden, teman, roller, avsandare } = registerScheman;

export const Region = z.object({ ...regioner.element.shape, ...medNotiser }).describe("En av Sveriges 21 regioner.");
export const Tema = z.object({ ...teman.element.shape, ...medNotiser }).describe("Vad en notis kan handla om.");
export const Avsandare = z
  .object({ ...avsandare.element.shape, ...medNotiser })
  .describe("Den som kan stå bakom en uppgift.");
export type Region = z.output<typeof Region>;
export type Tema = z.output<typeof Tema>;
export type Avsandare = z.output<typeof Avsandare>;

export const Programomrade = z.object(programomraden.element.shape).describe("Ett programområde för EU:s fonder.");
export const Registerpost = z.object(roller.element.shape).describe("En post i ett register.");
export const Kommun = z
  .object({
    kod: z.string().describe("Kommunkod, fyra siffror."),
    namn: z.string(),
    region: z.string().optional().describe("Regionen som kommunen hör till."),
  })
  .describe("En av Sveriges 290 kommuner.");
export type Kommun = z.output<typeof Kommun>;

const lista = <K extends string, T extends z.ZodType>(nyckel: K, post: T) =>
  z.object({ ...huvud, [nyckel]: z.array(post) } as typeof huvud & Record<K, z.ZodArray<T>>);

/** What each file `/api/v1/register/<name>.json` holds. */
export const register = {
  regioner: lista("regioner", Region),
  programomraden: lista("programomraden", Programomrade),
  kommuner: lista("kommuner", Kommun),
  synonymer: lista("synonymer", z.array(z.string()).describe("Ord som betyder detsamma.")),
  teman: lista("teman", Tema),
  roller: lista("roller", Registerpost),
  steg: lista("steg", Registerpost),
  malgrupper: lista("malgrupper", Registerpost),
  avsandare: lista("avsandare", Avsandare),
};
