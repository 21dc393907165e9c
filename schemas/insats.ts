import { z } from "zod";
import { fel, narRatt } from "./falt.ts";
import { gemensamt, medGemensammaKrav } from "./gemensamt.ts";
import { delfrister, medTidskrav, tider } from "./tider.ts";

const falt = z.strictObject({
  typ: z.literal("insats"),
  ...gemensamt,
  ...tider,
  tills_vidare: z.literal(true).optional().describe("true när insatsen gäller utan bestämt slut."),
  delfrister,
});

/** En särskild åtgärd med anledning av krisen, som regionerna är en viktig mottagare av. */
export const Insats = medTidskrav(medGemensammaKrav(falt)).superRefine(
  (n, ctx) => {
    if (!n.ansokan && !n.galler && !n.tills_vidare)
      fel(ctx, "saknat-falt", ["ansokan"], "Notisen saknar tid. Skriv ”ansokan”, ”galler” eller ”tills_vidare: true”.");
    if (n.tills_vidare && n.galler?.till)
      fel(
        ctx,
        "falt-krockar",
        ["tills_vidare"],
        "Insatsen kan inte både gälla tills vidare och ha en sista dag i ”galler”.",
      );
  },
  narRatt("ansokan", "galler", "tills_vidare"),
);
