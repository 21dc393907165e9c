import { z } from "zod";
import { huvud, Notistyp, Url } from "./grund.ts";
import { Listnotis } from "./notis.ts";
import { Avsandare, Region, Tema } from "./register.ts";

const notiser = z.array(Listnotis).describe("Senaste först.");

export const Notislista = z.object({ ...huvud, notiser }).describe("Alla notiser.");
export const Regionlista = z
  .object({ ...huvud, region: Region, notiser })
  .describe("Notiserna för en region, de nationella inräknade.");
export const Typlista = z
  .object({
    ...huvud,
    typ: Notistyp,
    mapp: z.string().describe("Första delen av notisernas adresser."),
    url: Url.describe("Sidan med notiserna."),
    notiser,
  })
  .describe("Notiserna av en typ.");
export const Temalista = z.object({ ...huvud, tema: Tema, notiser }).describe("Notiserna om ett tema.");
export const Avsandarlista = z
  .object({ ...huvud, avsandare: Avsandare, notiser })
  .describe("Notiserna från en avsändare.");
