import { z } from "zod";
import { Dag, Kalla, Lista, Registernamn, Text } from "./falt.ts";
import { Redogorelse } from "./redogorelse.ts";

/** Rendered Markdown. `html` is ours and safe; links inside the site are root-relative; `text` is what a search reads. */
export type Brodtext = {
  html: string;
  text: string;
  rubriker: { niva: number; id: string; text: string }[];
  lankar: string[];
};

/** Front matter of a page in content/sidor. */
export const SidaFalt = z.strictObject({
  titel: Text(3, 110).describe("Sidans rubrik."),
  sammanfattning: Text(30, 300).describe("Ingress."),
  uppdaterad: Dag.describe("Dagen då sidan senast sågs över."),
  lista_avsandare: Registernamn("avsandare").optional().describe("Visar avsändarens notiser efter tema sist på sidan."),
  kallor: Lista(Kalla, 1, 30).optional().describe("Källor."),
  redogorelse: Redogorelse.optional().describe("Tillgänglighetsredogörelsen. Hör hemma på sidan tillganglighet."),
});

/** The page that must hold the accessibility statement, since the law asks for one. */
const REDOGORELSENS_SIDA = "tillganglighet";

export const sidaschema = (slug: string): z.ZodType<z.output<typeof SidaFalt>> =>
  slug === REDOGORELSENS_SIDA ? SidaFalt.required({ redogorelse: true }) : SidaFalt;

export type Sida = z.output<typeof SidaFalt> & { slug: string; brodtext: Brodtext };
