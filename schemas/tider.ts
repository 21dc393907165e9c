import { z } from "zod";
import { arFore, type Tidpunkt } from "./datum.ts";
import { Dag, DagEllerTid, fel, Lank, Lista, narRatt, Text } from "./falt.ts";

/** When one can apply. Three different spans may stand in one notice: application window, support period, entry into force. */
const Ansokan = z.strictObject({
  oppnar: DagEllerTid.optional().describe("Första dag att söka."),
  stanger: DagEllerTid.optional().describe("Sista dag att söka."),
  lank: Lank.optional().describe("Adressen där man söker."),
  tidigare_stanger: Lista(Dag, 1, 10)
    .optional()
    .describe("Tidigare sista dagar, äldst först, när tiden har förlängts."),
});

const Galler = z.strictObject({
  fran: Dag.optional().describe("Första dag som det gäller."),
  till: Dag.optional().describe("Sista dag som det gäller."),
});

const Stodperiod = z.strictObject({
  fran: Dag.describe("Första dag som stödet räknas på."),
  till: Dag.describe("Sista dag som stödet räknas på."),
});

export const tider = {
  ansokan: Ansokan.optional().describe("När och var man ansöker."),
  galler: Galler.optional().describe("Tid som insatsen eller ändringen gäller."),
  stodperiod: Stodperiod.optional().describe("Tid som stödet räknas på. Inte samma sak som ansökningstiden."),
};

export const delfrister = Lista(
  z.strictObject({
    namn: Text(2, 120).describe("Det som har en egen sista dag: en konstform, en omgång, en bransch."),
    datum: Dag.describe("När just den delen stänger."),
  }),
  1,
  10,
)
  .optional()
  .describe("Sista dagar för delar av insatsen.");

type Tider = z.output<z.ZodObject<typeof tider>>;

/** The rules within each span. */
export function medTidskrav<T extends z.ZodType<Tider>>(schema: T): T {
  return schema
    .superRefine(({ ansokan }, ctx) => {
      if (ansokan && Object.keys(ansokan).length === 0)
        fel(ctx, "saknat-falt", ["ansokan"], "Fältet ”ansokan” är tomt. Skriv minst ”oppnar”, ”stanger” eller ”lank”.");
      kravOrdning(ctx, ["ansokan", "stanger"], ansokan?.oppnar, ansokan?.stanger);
      ansokan?.tidigare_stanger?.forEach((dag, i, alla) => {
        const nasta = alla[i + 1] ?? ansokan.stanger;
        if (nasta && !arFore(dag, nasta))
          fel(
            ctx,
            "datumordning",
            ["ansokan", "tidigare_stanger", i],
            `Den tidigare sista dagen ${dag} är inte före ${nasta}. Skriv dem äldst först.`,
          );
      });
    }, narRatt("ansokan"))
    .superRefine(({ galler }, ctx) => {
      if (galler && !galler.fran && !galler.till)
        fel(ctx, "saknat-falt", ["galler"], "Fältet ”galler” är tomt. Skriv ”fran”, ”till” eller båda.");
      kravOrdning(ctx, ["galler", "till"], galler?.fran, galler?.till);
    }, narRatt("galler"))
    .superRefine(({ stodperiod }, ctx) => {
      kravOrdning(ctx, ["stodperiod", "till"], stodperiod?.fran, stodperiod?.till);
    }, narRatt("stodperiod")) as T;
}

/** Reports an end that lies before its start. */
export function kravOrdning(ctx: z.RefinementCtx, path: string[], start?: Tidpunkt, slut?: Tidpunkt): void {
  if (start && slut && arFore(slut, start))
    fel(ctx, "datumordning", path, `Slutet ${slut} är före starten ${start}. Kontrollera båda.`);
}
