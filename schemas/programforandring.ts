import { z } from "zod";
import { fel, Lista, narRatt, Text } from "./falt.ts";
import { gemensamt, medGemensammaKrav } from "./gemensamt.ts";
import { medTidskrav, tider } from "./tider.ts";

const Andring = z.enum([
  "förlängning",
  "nytt fokus",
  "ändrade villkor",
  "omfördelning",
  "utökning",
  "tidigareläggning",
  "ny tidpunkt",
  "nya medel",
  "ny utlysning",
  "stopp",
  "avslutas",
]);

/** Changes that have no "before" to tell of. */
const utanFore = new Set<string>(["nya medel", "ny utlysning", "stopp", "avslutas"]);

const falt = z.strictObject({
  typ: z.literal("programförändring"),
  ...gemensamt,
  andring: Lista(Andring, 1, 4).describe("Vad som händer med programmet, högst fyra saker."),
  program: Text(2, 120).describe("Programmet eller insatsen som ändras."),
  fore: Text(2, 300).optional().describe("Vad som har gällt hittills."),
  efter: Text(2, 300).optional().describe("Vad som gäller i stället."),
  beslut: z
    .enum(["aviserad", "föreslagen", "beslutad", "i kraft"])
    .optional()
    .describe("Hur långt beslutet har kommit."),
  ...tider,
});

/** En större ändring av ett uppdrag eller en insats: förlängning, nytt fokus, ändrade villkor. */
export const Programforandring = medTidskrav(medGemensammaKrav(falt)).superRefine(
  (n, ctx) => {
    if (n.andring.every((slag) => utanFore.has(slag))) return;
    for (const key of ["fore", "efter"] as const)
      if (!n[key])
        fel(
          ctx,
          "saknat-falt",
          [key],
          `Fältet ”${key}” saknas. En ändring av slaget ”${n.andring.find((slag) => !utanFore.has(slag))}” behöver både ”fore” och ”efter”.`,
        );
  },
  narRatt("andring", "fore", "efter"),
);
