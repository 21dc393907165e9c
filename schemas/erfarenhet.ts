import { z } from "zod";
import { fel, Kalla, Lista, narRatt, Text } from "./falt.ts";
import { gemensamt, medGemensammaKrav } from "./gemensamt.ts";

const falt = z.strictObject({
  typ: z.literal("erfarenhet"),
  ...gemensamt,
  lardom: Text(10, 300).describe("Vad andra regioner kan lära, i en mening."),
  kan_ateranvandas: z.enum(["ja", "delvis", "nej"]).describe("Om en annan region kan göra likadant."),
  resultat: Text(10, 500).optional().describe("Vad det ledde till."),
  underlag: Lista(Kalla, 1, 10).optional().describe("Mallar, rapporter och annat att använda."),
});

/** Vad en region gjorde i sin roll som regionalt utvecklingsansvarig, och vad andra kan lära. */
export const Erfarenhet = medGemensammaKrav(falt).superRefine((n, ctx) => {
  if (n.regioner.length !== 1 || n.regioner[0] === "alla")
    fel(ctx, "fel-antal", ["regioner"], "En erfarenhet kommer från exakt en region. Skriv regionens namn.");
}, narRatt("regioner"));
