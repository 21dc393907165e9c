import { z } from "zod";
import type { Handelseslag } from "../../../../schemas/handelser.ts";
import { scheman } from "../../../../schemas/notis.ts";
import type { Nyhet } from "../../../../schemas/nyheter.ts";
import { Dag, huvud, Isotid } from "./grund.ts";
import { Notishanvisning } from "./notis.ts";

type Fristslag = Exclude<Handelseslag, "möte">;
const FRISTSLAG: { readonly [S in Fristslag]: S } = {
  "sista dag": "sista dag",
  "sista anmälningsdag": "sista anmälningsdag",
  delfrist: "delfrist",
  "att göra": "att göra",
};

const ID = z.string().describe("Permanent: notisens id, och efter # vilken av dess dagar det är.");
const INSTALLD = z.boolean().describe("Är mötet inställt?");
const HalvDag = scheman.informationstillfälle.shape.start.unwrap();

export const Frist = z
  .object({
    id: ID,
    slag: z.enum(FRISTSLAG).describe("Slag av frist. Fler kan tillkomma."),
    vad: z.string().describe("Vad som ska vara gjort."),
    senast: HalvDag.describe("Sista dag, i svensk tid. Den varar till dygnets slut när inget klockslag står."),
    iso: z.object({ senast: Isotid }).optional().describe("Samma tidpunkt som ISO 8601, när den har ett klockslag."),
    installd: INSTALLD,
    notis: Notishanvisning,
  })
  .describe("En sista dag som en notis berättar om.");
export type Frist = z.output<typeof Frist>;

const { start: _, typ: __, ...falt } = scheman.informationstillfälle.shape;
const { slut, heldag, slag, form, inbjudna, lage, flyttat_fran, anmalan, plats, lank, inspelning, serie } = falt;

export const Mote = z
  .object({
    id: ID,
    start: HalvDag.describe("När mötet börjar, i svensk tid."),
    ...{ slut, heldag, slag, form, inbjudna, lage, flyttat_fran, anmalan, plats, lank, inspelning, serie },
    iso: z
      .object({ start: Isotid.optional(), slut: Isotid.optional() })
      .optional()
      .describe("Samma tidpunkter som ISO 8601, när de har ett klockslag."),
    installd: INSTALLD,
    notis: Notishanvisning,
  })
  .describe("Ett möte med känd dag.");
export type Mote = z.output<typeof Mote>;

type Andringsslag = Exclude<Nyhet["slag"], "redaktionell">;
const ANDRINGSSLAG: { readonly [S in Andringsslag]: S } = {
  ny: "ny",
  väsentlig: "väsentlig",
  rättelse: "rättelse",
};

export const Andring = z
  .object({
    dag: Dag.describe("Dagen det hände."),
    slag: z.enum(ANDRINGSSLAG).describe("ny: notisen kom. väsentlig, rättelse: den ändrades. Fler kan tillkomma."),
    text: z.string().optional().describe("Vad som ändrades. Saknas när notisen är ny."),
    notis: Notishanvisning,
  })
  .describe("Något som hände med en notis.");
export type Andring = z.output<typeof Andring>;

export const Fristlista = z
  .object({ ...huvud, frister: z.array(Frist).describe("I tidsordning, även passerade.") })
  .describe("Alla sista dagar.");
export const Moteslista = z
  .object({ ...huvud, moten: z.array(Mote).describe("I tidsordning, även de som har varit.") })
  .describe("Alla möten med känd dag.");
export const Andringslista = z
  .object({ ...huvud, andringar: z.array(Andring).describe("Senaste först.") })
  .describe("Vad som har hänt med notiserna. Redaktionella ändringar är inte med.");
