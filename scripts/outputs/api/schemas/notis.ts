import { z } from "zod";
import { scheman } from "../../../../schemas/notis.ts";
import { Dag, Isotid, Notisstatus, Notistyp, Url } from "./grund.ts";

export const Iso = z
  .object({
    publicerad: Isotid.optional(),
    start: Isotid.optional(),
    slut: Isotid.optional(),
    flyttat_fran: z.array(z.union([Isotid, Dag])).optional(),
    anmalan: z.object({ senast: Isotid.optional() }).optional(),
    ansokan: z.object({ oppnar: Isotid.optional(), stanger: Isotid.optional() }).optional(),
    overlamnat: z.object({ datum: Isotid.optional() }).optional(),
  })
  .describe(
    "Tidpunkter som ISO 8601 med förskjutning, under samma nycklar som i notisen. Bara de som har ett klockslag; dagar står redan i ISO-form.",
  );

/** A notice where something else is told: enough to name it, to sort it out by region, and to lead to it. */
const hanvisning = {
  id: z.string().describe("Notisens första adress. Ändras aldrig."),
  adress: z.string().describe("Notisens adress nu, till exempel insatser/almi-brygglan."),
  url: Url.describe("Notisens sida."),
  api_url: Url.describe("Notisen i sin helhet, som JSON."),
  typ: Notistyp,
  titel: scheman.insats.shape.titel,
  avsandare: scheman.insats.shape.avsandare,
  nationell: z.boolean().describe("Gäller den hela landet (utom det som står i utom)?"),
  regioner: z
    .array(z.string())
    .describe("Alla regioner som berörs, i länskodernas ordning; alla 21 när den är nationell."),
  status: Notisstatus.optional(),
};

export const Notishanvisning = z.object(hanvisning).describe("Vilken notis det gäller.");
export type Notishanvisning = z.output<typeof Notishanvisning>;

const { sammanfattning, utom, teman, regionens_roll, publicerad } = scheman.insats.shape;

const visning = {
  visas_fran: Dag.optional().describe(
    "Dagen som notisen ordnas efter: publiceringen, eller den tidigaste dag som går att sluta sig till. Saknas när ingen är känd.",
  ),
  uppdaterad: Dag.optional().describe("Senaste väsentliga ändring eller rättelse."),
};

export const Listnotis = z
  .object({
    ...hanvisning,
    ...{ sammanfattning, utom, teman, regionens_roll, publicerad },
    ...visning,
    iso: Iso.optional(),
  })
  .describe("En notis i en lista. Samma nycklar och värden som i den hela notisen, men färre.");
export type Listnotis = z.output<typeof Listnotis>;

const harlett = {
  ...hanvisning,
  uri: z.string().describe("Permanent id som tag-URI (RFC 4151), samma som i flödena."),
  ...visning,
  ersatt_av: z.array(z.string()).optional().describe("Adresser till notiser som har trätt i stället."),
  iso: Iso.optional(),
  text: z.string().describe("Brödtexten utan markering."),
  html: z.string().describe("Brödtexten som HTML, med hela adresser i länkarna."),
};

/** Every type in the form it is given away: the keys of its front matter, and what follows from them. Open, since keys may be added. */
export const Insats = z.object({ ...scheman.insats.shape, ...harlett, typ: z.literal("insats") });
export const Programforandring = z.object({
  ...scheman.programförändring.shape,
  ...harlett,
  typ: z.literal("programförändring"),
});
export const Informationstillfalle = z.object({
  ...scheman.informationstillfälle.shape,
  ...harlett,
  typ: z.literal("informationstillfälle"),
});
export const Erfarenhet = z.object({ ...scheman.erfarenhet.shape, ...harlett, typ: z.literal("erfarenhet") });
export const Behov = z.object({ ...scheman.behov.shape, ...harlett, typ: z.literal("behov") });

export const HelNotis = z
  .discriminatedUnion("typ", [Insats, Programforandring, Informationstillfalle, Erfarenhet, Behov])
  .describe("En notis i sin helhet.");
export type HelNotis = z.output<typeof HelNotis>;
