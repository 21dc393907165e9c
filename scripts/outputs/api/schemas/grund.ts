import { z } from "zod";
import type { Status } from "../../../../schemas/status.ts";
import { typnamn } from "../../../../schemas/typer.ts";

/** The dedication under which all texts and data of the site are given away. */
export const CC0 = "https://creativecommons.org/publicdomain/zero/1.0/";

export const Licens = z.literal(CC0).describe("Licensen: CC0, fritt att använda utan villkor.");
export const Antal = z.int().min(0);
export const Dag = z.string().meta({ sort: "dag" });
/** A point in time with its offset, as RFC 3339 writes it. */
export const Isotid = z.string().meta({ format: "date-time" });
export const Url = z.string().meta({ format: "uri" });

export const Notistyp = z.enum(typnamn).describe("Typ av notis. Fler kan tillkomma.");

const STATUSAR: { readonly [S in Status]: S } = {
  kommande: "kommande",
  öppen: "öppen",
  "stänger snart": "stänger snart",
  stängd: "stängd",
  pågår: "pågår",
  avslutad: "avslutad",
  genomfört: "genomfört",
  inställt: "inställt",
  flyttat: "flyttat",
  ersatt: "ersatt",
};

export const Notisstatus = z
  .enum(STATUSAR)
  .describe(
    "Läget den dag som data visar (se index.json), uträknat ur datumen. Saknas där inget har ett förlopp. Fler kan tillkomma.",
  );

/** What a list is opened with. */
export const huvud = { licens: Licens, antal: Antal.describe("Antal i listan.") };
