import { exempelFor } from "../../schemas/exempel.ts";
import { fragorFor } from "../../schemas/fragor.ts";
import type { Svar } from "../../schemas/notistext.ts";
import type { Typ } from "../../schemas/typer.ts";

/** What the rules between fields ask for besides what must always be answered. */
const NEEDED: Record<Typ, readonly string[]> = {
  insats: ["tills_vidare"],
  programförändring: ["fore", "efter"],
  informationstillfälle: ["start"],
  erfarenhet: [],
  behov: ["overlamnat"],
};

/** Right answers for a notice of a type, out of the examples of its fields. */
export const answersFor = (typ: Typ, more: Record<string, unknown> = {}): Svar => ({
  ...Object.fromEntries(
    fragorFor(typ).flatMap(({ nyckel, krav, exempel }) =>
      krav || NEEDED[typ].includes(nyckel) ? [[nyckel, exempel]] : [],
    ),
  ),
  sprid: exempelFor(typ, ["sprid"]),
  osakert: "Publiceringsdagen framgår inte av källan.",
  ...more,
  typ,
});

export const BRODTEXT = "Företag i länet får hjälp genom krisen.\n\n## Vad det betyder\n\nFler klarar sig.";
