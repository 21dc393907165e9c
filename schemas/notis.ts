import { z } from "zod";
import { Behov } from "./behov.ts";
import { Erfarenhet } from "./erfarenhet.ts";
import { Informationstillfalle } from "./informationstillfalle.ts";
import { Insats } from "./insats.ts";
import { Programforandring } from "./programforandring.ts";
import type { Brodtext } from "./sida.ts";

/** Front matter of a notice, of whichever type. */
export const NotisFalt = z.discriminatedUnion("typ", [
  Insats,
  Programforandring,
  Informationstillfalle,
  Erfarenhet,
  Behov,
]);
export type NotisFalt = z.output<typeof NotisFalt>;
export type Typ = NotisFalt["typ"];

/** The list of types, in the order readers meet them. `mapp` is the folder in content/ and the first part of the address. */
export const typer = {
  insats: { mapp: "insatser", namn: "Insats", flertal: "Insatser", schema: Insats },
  programförändring: {
    mapp: "programforandringar",
    namn: "Programförändring",
    flertal: "Programförändringar",
    schema: Programforandring,
  },
  informationstillfälle: {
    mapp: "informationstillfallen",
    namn: "Informationstillfälle",
    flertal: "Informationstillfällen",
    schema: Informationstillfalle,
  },
  erfarenhet: { mapp: "erfarenheter", namn: "Erfarenhet", flertal: "Erfarenheter", schema: Erfarenhet },
  behov: { mapp: "behov", namn: "Behov", flertal: "Behov", schema: Behov },
} as const satisfies { [T in Typ]: { mapp: string; namn: string; flertal: string; schema: z.ZodType<{ typ: T }> } };

export const typnamn = Object.keys(typer) as Typ[];

/** The type that belongs in a content folder. */
export const typForMapp = (mapp: string): Typ | undefined => typnamn.find((typ) => typer[typ].mapp === mapp);

/** What the loader adds to the front matter. */
type Harlett = {
  /** The first address the notice ever had, `insatser/almi-brygglan`. Never changes. */
  id: string;
  /** Its address now, in the same form. */
  adress: string;
  /** Canonical names of the regions concerned, programme areas and `alla` expanded, by county code. */
  regioner: string[];
  /** Is it for the whole country (perhaps with exceptions)? */
  nationell: boolean;
  /** The day it is ordered by and shown from; see `visasFran`. */
  visasFran: string;
  brodtext: Brodtext;
};

/** A checked notice: front matter under its own keys, and what follows from it. */
export type Notis = NotisFalt & Harlett;
export type NotisAv<T extends Typ> = Extract<Notis, { typ: T }>;
