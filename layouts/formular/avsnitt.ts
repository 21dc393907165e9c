import { type Fraga, fragorFor } from "../../schemas/fragor.ts";
import type { Typ } from "../../schemas/typer.ts";

/** A part of the form. The text of a notice is no field of its front matter, and so no question: it stands where `brodtext` does. */
export type Avsnitt = { id: string; rubrik: string; ingress?: string; fragor: readonly Fraga[]; medBrodtext: boolean };

/** What the part that only this type has is called, and its fields in the order one thinks of them. */
const egna: Record<Typ, { rubrik: string; ingress?: string; falt: readonly string[] }> = {
  insats: {
    rubrik: "Tid",
    ingress: "Fyll i minst ett av de tre: när man kan ansöka, när insatsen gäller, eller att den gäller tills vidare.",
    falt: ["ansokan", "galler", "tills_vidare"],
  },
  programförändring: { rubrik: "Ändringen", falt: ["program", "andring", "fore", "efter", "beslut", "ansokan"] },
  informationstillfälle: {
    rubrik: "Mötet",
    falt: ["start", "slut", "heldag", "slag", "form", "inbjudna", "anmalan", "plats", "lank"],
  },
  erfarenhet: { rubrik: "Erfarenheten", falt: ["lardom", "kan_ateranvandas", "resultat"] },
  behov: { rubrik: "Behovet", falt: ["riktas_till", "lage", "overlamnat"] },
};

/** Fields that their type asks for by a rule between fields, so that they are not told to be free to leave out. */
const vantas: Record<Typ, readonly string[]> = {
  insats: ["ansokan", "galler", "tills_vidare"],
  programförändring: ["fore", "efter"],
  informationstillfälle: ["start"],
  erfarenhet: [],
  behov: ["overlamnat"],
};

/** Does a field not need to be answered, as far as can be said beforehand? */
export const arFrivillig = (typ: Typ, { nyckel, krav }: Fraga): boolean => !krav && !vantas[typ].includes(nyckel);

/** The parts of the form of a type. What is asked for by no part, so also a field that is new in the schema, is in the last one. */
export function avsnittFor(typ: Typ): { oppna: readonly Avsnitt[]; fler: readonly Fraga[] } {
  const fragor = fragorFor(typ);
  const { falt, ...egen } = egna[typ];
  const avsnitt = (id: string, rubrik: string, nycklar: readonly string[], medBrodtext = false): Avsnitt => ({
    ...{ id, rubrik, medBrodtext },
    fragor: nycklar.flatMap((nyckel) => fragor.find((fraga) => fraga.nyckel === nyckel) ?? []),
  });
  const oppna = [
    avsnitt("grund", "Vad det gäller", ["titel", "sammanfattning", "avsandare", "publicerad"]),
    { ...avsnitt("eget", egen.rubrik, falt), ...egen },
    avsnitt("vilka", "Vilka det rör", ["regioner", "utom", "teman"]),
    avsnitt("roll", "Vad det betyder för regionen", ["regionens_roll", "gor_sa_har", "sprid"]),
    avsnitt("text", "Text och källor", ["kallor"], true),
  ];
  const asked = new Set(oppna.flatMap((del) => del.fragor));
  return { oppna, fler: fragor.filter((fraga) => !asked.has(fraga)) };
}
