import { z } from "zod";
import { arFore, harKlockslag } from "./datum.ts";
import { DagEllerTid, fel, Kalla, Lank, Lista, narRatt, Text } from "./falt.ts";
import { gemensamt, medGemensammaKrav } from "./gemensamt.ts";
import { kravOrdning } from "./tider.ts";

const Anmalan = z.strictObject({
  lank: Lank.optional().describe("Adressen där man anmäler sig."),
  senast: DagEllerTid.optional().describe("Därefter går det inte att anmäla sig."),
});

const falt = z.strictObject({
  typ: z.literal("informationstillfälle"),
  ...gemensamt,
  start: DagEllerTid.optional().describe("Datum och klockslag när mötet börjar."),
  slut: DagEllerTid.optional().describe("Datum och klockslag när mötet slutar."),
  heldag: z.literal(true).optional().describe("true när mötet pågår hela dagen, utan klockslag."),
  slag: z
    .enum(["informationsmöte", "avstämning", "webbinarium", "konferens", "dialogmöte"])
    .describe("Vilket slags möte det är; välj det som ligger närmast."),
  form: z.enum(["digitalt", "på plats", "hybrid", "telefon"]).describe("Hur man deltar."),
  inbjudna: Text(3, 200).describe("Vilka mötet är till för."),
  lage: z
    .enum(["planerat", "inställt", "flyttat"])
    .optional()
    .describe("Fylls i bara när mötet är inställt eller flyttat."),
  flyttat_fran: Lista(DagEllerTid, 1, 5).optional().describe("Tidigare tider, äldst först."),
  anmalan: Anmalan.optional().describe("Hur man anmäler sig, och till när."),
  plats: Text(2, 200).optional().describe("Lokal och ort, eller vilken tjänst mötet hålls i."),
  lank: Lank.optional().describe("Webbadressen där man är med, eller där mötet beskrivs."),
  inspelning: Lank.optional().describe("Webbadressen där mötet går att se i efterhand."),
  dokumentation: Lista(Kalla, 1, 10).optional().describe("Bilder och anteckningar från mötet."),
  serie: Text(3, 120).optional().describe("När mötet är ett av flera: namnet på dem alla, lika skrivet varje gång."),
});

type Falt = z.output<typeof falt>;

const kravStart = (n: Falt, ctx: z.RefinementCtx) => {
  if (!n.start && !(n.lage === "inställt" && n.osakert))
    fel(
      ctx,
      "saknat-falt",
      ["start"],
      "Fältet ”start” saknas. Skriv datum och klockslag, till exempel 2020-05-07 13:00.",
    );
  if (n.start && !harKlockslag(n.start) && !n.heldag && !n.osakert)
    fel(
      ctx,
      "saknat-falt",
      ["start"],
      "Klockslag saknas. Skriv till exempel 2020-05-07 13:00, eller ”heldag: true” när mötet pågår hela dagen.",
    );
  if (n.start && harKlockslag(n.start) && n.heldag)
    fel(ctx, "falt-krockar", ["heldag"], "Mötet har ett klockslag och är därför inte heldag. Ta bort det ena.");
};

const kravTider = (n: Falt, ctx: z.RefinementCtx) => {
  kravOrdning(ctx, ["slut"], n.start, n.slut);
  if (n.start && n.anmalan?.senast && arFore(n.start, n.anmalan.senast))
    fel(
      ctx,
      "datumordning",
      ["anmalan", "senast"],
      `Sista anmälningsdag ${n.anmalan.senast} är efter mötet ${n.start}.`,
    );
};

const kravLage = (n: Falt, ctx: z.RefinementCtx) => {
  if (n.lage === "flyttat" && !n.flyttat_fran)
    fel(ctx, "saknat-falt", ["flyttat_fran"], "Fältet ”flyttat_fran” saknas. Skriv den tid som mötet flyttades från.");
  if (n.flyttat_fran && n.lage !== "flyttat")
    fel(ctx, "falt-krockar", ["flyttat_fran"], "Fältet ”flyttat_fran” går bara att använda när ”lage” är ”flyttat”.");
};

/** Ett informationsmöte, digitalt möte eller en avstämning dit regionernas företrädare är inbjudna. */
export const Informationstillfalle = medGemensammaKrav(falt)
  .superRefine(kravStart, narRatt("start", "heldag", "lage", "osakert"))
  .superRefine(kravTider, narRatt("start", "slut", "anmalan"))
  .superRefine(kravLage, narRatt("lage", "flyttat_fran"));
