import { z } from "zod";
import { arExaktDag } from "./datum.ts";
import { fel, narRatt, Text, UngefarligDag } from "./falt.ts";
import { gemensamt, medGemensammaKrav } from "./gemensamt.ts";

const Overlamnat = z.strictObject({
  till: Text(3, 160).describe("Den som har tagit emot behovet."),
  datum: UngefarligDag.describe("Dagen då det lämnades."),
});

const falt = z.strictObject({
  typ: z.literal("behov"),
  ...gemensamt,
  riktas_till: Text(3, 160).describe("Vem som kan göra något åt behovet."),
  lage: z.enum(["fångat", "framfört", "omhändertaget", "avslaget"]).describe("Hur långt behovet har kommit."),
  overlamnat: Overlamnat.optional().describe("Till vem behovet har lämnats, och när."),
  svar: Text(10, 500).optional().describe("Vad mottagaren har sagt eller gjort."),
});

/** Ett behov i regioner eller näringsliv som fångas upp och förs vidare. */
export const Behov = medGemensammaKrav(falt).superRefine(
  (n, ctx) => {
    if (n.lage === "framfört" && !n.overlamnat)
      fel(
        ctx,
        "saknat-falt",
        ["overlamnat"],
        "Fältet ”overlamnat” saknas. Ett behov som är framfört behöver ”till” och ”datum”.",
      );
    if (n.overlamnat && !arExaktDag(n.overlamnat.datum) && !n.osakert)
      fel(
        ctx,
        "saknat-falt",
        ["overlamnat", "datum"],
        "Datumet är inte en exakt dag. Skriv dagen, eller förklara i fältet ”osakert”.",
      );
  },
  narRatt("lage", "overlamnat", "osakert"),
);
