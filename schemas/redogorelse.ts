import { z } from "zod";
import { Dag, fel, Lank, Lista, narRatt, Text } from "./falt.ts";

/** Why something is not accessible: the three reasons of the model statement, Commission Implementing Decision (EU) 2018/1523. */
export const skalTillBrist = ["uppfyller inte lagkraven", "oskäligt betungande", "omfattas inte av lagkraven"] as const;

const Brist = z.strictObject({
  vad: Text(10, 300).describe("Vad som inte är tillgängligt."),
  paverkar: Text(5, 200).describe("Vem det hindrar och hur."),
  skal: z.enum(skalTillBrist).describe("Varför det inte är tillgängligt."),
  motivering: Text(10, 400).describe("Skälet i ord, och vid ”oskäligt betungande” hur det har vägts."),
  alternativ: Text(10, 300).describe("Hur innehållet går att få på annat sätt."),
});

/**
 * The accessibility statement: what 13 § lagen (2018:1937), DIGG's regulation MDFFS 2019:2 and the model statement of the EU ask for.
 * The day it was last updated is that of the page it stands on, and its mailbox that of the site.
 */
export const Redogorelse = z
  .strictObject({
    aktor: Text(3, 200).describe("Den som ansvarar för webbplatsen."),
    webbplats: Text(3, 110).describe("Webbplatsens namn."),
    forenlighet: z
      .enum(["helt förenlig", "delvis förenlig", "inte förenlig"])
      .describe("Hur väl webbplatsen uppfyller lagkraven."),
    krav: Lista(Text(3, 200), 1, 10).describe("Vad bedömningen är gjord mot: lag, standard och version."),
    brister: Lista(Brist, 0, 40).describe("Det som inte är tillgängligt."),
    metod: z.enum(["självskattning", "granskning av en utomstående"]).describe("Hur bedömningen är gjord."),
    bedomd_av: Text(3, 200).describe("Vem som har gjort bedömningen."),
    provat: Lista(Text(10, 300), 1, 20).describe("Det som har provats, och hur."),
    inte_provat: Lista(Text(10, 300), 1, 20).describe("Det som inte har provats."),
    forsta: Dag.describe("Dagen för den första redogörelsen."),
    bedomd: Dag.describe("Dagen för den senaste bedömningen. Den får vara högst ett år gammal."),
    svarstid: Text(3, 100).describe("Hur snart den som påpekar en brist får svar."),
    tillsyn: z
      .strictObject({
        myndighet: Text(3, 110).describe("Tillsynsmyndigheten."),
        lank: Lank.describe("Dit en brist kan anmälas."),
      })
      .describe("Vart den vänder sig som inte är nöjd med svaret."),
  })
  .superRefine(
    ({ forenlighet, brister }, ctx) => {
      const bryter = brister.some(({ skal }) => skal === "uppfyller inte lagkraven");
      if ((forenlighet === "helt förenlig") === bryter)
        fel(
          ctx,
          "falt-krockar",
          ["forenlighet"],
          bryter
            ? "Webbplatsen kan inte vara helt förenlig med lagkraven när en brist inte uppfyller dem."
            : `Webbplatsen är ”${forenlighet}” med lagkraven, men ingen brist bryter mot dem.`,
        );
    },
    narRatt("forenlighet", "brister"),
  )
  .superRefine(
    ({ forsta, bedomd }, ctx) => {
      if (forsta > bedomd)
        fel(
          ctx,
          "datumordning",
          ["bedomd"],
          "Bedömningen är äldre än den första redogörelsen. Kontrollera båda datumen.",
        );
    },
    narRatt("forsta", "bedomd"),
  );

export type Redogorelse = z.output<typeof Redogorelse>;
