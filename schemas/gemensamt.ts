import { z } from "zod";
import { arExaktDag, arFore } from "./datum.ts";
import { Dag, fel, Kalla, Lank, Lista, narRatt, Registernamn, Text, UngefarligDag } from "./falt.ts";

/** `<folder>/<slug>` of a notice: its address without slashes at the ends, for ever. */
export const Adress = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9-]{3,80}$/)
  .describe("En annan notis adress, till exempel insatser/almi-brygglan.");

const Regioner = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === "string" ? [value] : value))
  .pipe(Lista(Registernamn("regioner"), 1, 21));

const Kontakt = z.union([z.email(), Lank]);

/** The fields of every type of notice, in the order an editor writes them. */
export const gemensamt = {
  titel: Text(10, 110).describe("Vad det gäller och för vem. Det är det första läsaren ser."),
  sammanfattning: Text(30, 300).describe("En eller två meningar som går att förstå utan resten."),
  avsandare: Registernamn("avsandare").describe("Den som står bakom uppgiften, inte den som för den vidare."),
  regioner: Regioner.describe("alla, eller en lista med regioner och programområden."),
  utom: Lista(Registernamn("regioner"), 1, 20).optional().describe("Undantag, när regioner är alla."),
  teman: Lista(Registernamn("teman"), 1, 3).describe("Ett till tre teman."),
  regionens_roll: Lista(Registernamn("roller"), 1, 7).describe("Vad notisen betyder för regionen."),
  publicerad: UngefarligDag.describe("Dagen då uppgiften blev offentlig, gärna med klockslag."),
  kallor: Lista(Kalla, 1, 20).describe("Var uppgiften kommer ifrån: minst en källa."),
  malgrupp: Lista(Registernamn("malgrupper"), 1, 10).optional().describe("Vem det är till för."),
  steg: Registernamn("steg").optional().describe("Det steg i omställningsguiden som notisen hör till."),
  delomrade: Text(2, 200).optional().describe("Mindre område än en region, i fri text."),
  belopp: Text(2, 300).optional().describe("Hur mycket, i ord: ram, högsta belopp, andel."),
  diarienummer: Text(3, 60).optional().describe("Numret som myndigheten har gett ärendet."),
  osakert: Text(10, 700).optional().describe("Vad som är osäkert. Visas för läsaren."),
  kontakt: Kontakt.optional().describe("Funktionsbrevlåda eller sida, aldrig en person."),
  gor_sa_har: Lista(
    z.strictObject({
      vad: Text(10, 200).describe("En sak att göra, med verbet först: berätta, sprid, ansök."),
      senast: Dag.optional().describe("Sista dagen att göra det."),
    }),
    1,
    10,
  )
    .optional()
    .describe("Vad regionen väntas göra, och när."),
  sprid: z
    .strictObject({
      kort: Text(40, 280).describe("Ett par meningar, till ett mejl eller ett inlägg."),
      lang: Text(40, 1000).optional().describe("Ett stycke, till ett nyhetsbrev eller en webbsida."),
    })
    .optional()
    .describe("Text som regionen får sprida som den är."),
  andringar: Lista(
    z.strictObject({
      datum: Dag.describe("Dagen då notisen ändrades."),
      slag: z.enum(["väsentlig", "rättelse", "redaktionell"]).describe("Hur mycket ändringen betyder."),
      text: Text(10, 300).describe("En eller två meningar om det nya."),
    }),
    1,
    50,
  )
    .optional()
    .describe("Ändringar efter publiceringen, äldst först."),
  relaterade: Lista(Adress, 1, 10).optional().describe("Notiser som hör ihop med den här."),
  ersatter: Lista(Adress, 1, 10).optional().describe("Notiser som den här träder i stället för."),
  tidigare_adresser: Lista(Adress, 1, 20).optional().describe("Adresser som notisen har haft förut."),
};

type Gemensamt = z.output<z.ZodObject<typeof gemensamt>>;

/** The rules between fields that every type shares. */
export function medGemensammaKrav<T extends z.ZodType<Gemensamt>>(schema: T): T {
  return schema
    .superRefine(kravAlla, narRatt("regioner", "utom"))
    .superRefine(kravOsakert, narRatt("publicerad", "osakert"))
    .superRefine(kravAndringar, narRatt("publicerad", "andringar")) as T;
}

const kravAlla = (n: Gemensamt, ctx: z.RefinementCtx) => {
  const alla = n.regioner?.indexOf("alla") ?? -1;
  if (alla >= 0 && n.regioner.length > 1)
    fel(
      ctx,
      "falt-krockar",
      ["regioner", alla],
      "”alla” betyder alla regioner och ska stå ensamt. Ta bort de andra, eller ta bort ”alla”.",
    );
  const utomAlla = n.utom?.findIndex((namn) => namn.toLowerCase() === "alla") ?? -1;
  if (n.utom && n.regioner && alla < 0)
    fel(ctx, "falt-krockar", ["utom"], "Fältet ”utom” går bara att använda när ”regioner” är ”alla”.");
  else if (utomAlla >= 0)
    fel(
      ctx,
      "falt-krockar",
      ["utom", utomAlla],
      "Med ”alla” i ”utom” når notisen ingen. Skriv bara de regioner som är undantagna.",
    );
};

const kravOsakert = (n: Gemensamt, ctx: z.RefinementCtx) => {
  if (!n.publicerad || arExaktDag(n.publicerad) || n.osakert) return;
  fel(
    ctx,
    "saknat-falt",
    ["publicerad"],
    `”${n.publicerad}” är inte en exakt dag. Skriv dagen, eller förklara varför den inte är känd i fältet ”osakert”.`,
  );
};

const kravAndringar = (n: Gemensamt, ctx: z.RefinementCtx) => {
  n.andringar?.forEach((andring, i, alla) => {
    const forra = alla[i - 1]?.datum ?? (arExaktDag(n.publicerad ?? "") ? n.publicerad : undefined);
    if (forra && arFore(andring.datum, forra))
      fel(
        ctx,
        "datumordning",
        ["andringar", i, "datum"],
        `Ändringen ${andring.datum} är tidigare än ${forra.slice(0, 10)}. Skriv ändringarna i tidsordning, ingen före publiceringen.`,
      );
  });
};
