import { z } from "zod";
import { Behov } from "./behov.ts";
import { Erfarenhet } from "./erfarenhet.ts";
import { Informationstillfalle } from "./informationstillfalle.ts";
import { Insats } from "./insats.ts";
import { Programforandring } from "./programforandring.ts";
import type { Brodtext } from "./sida.ts";
import type { Typ } from "./typer.ts";

/** The schema of each type; the compiler names a type that lacks one. */
export const scheman = {
  insats: Insats,
  programförändring: Programforandring,
  informationstillfälle: Informationstillfalle,
  erfarenhet: Erfarenhet,
  behov: Behov,
} as const satisfies { [T in Typ]: z.ZodType<{ typ: T }> };

/** Front matter of a notice, of whichever type. */
export const NotisFalt = z.discriminatedUnion("typ", [
  Insats,
  Programforandring,
  Informationstillfalle,
  Erfarenhet,
  Behov,
]);
export type NotisFalt = z.output<typeof NotisFalt>;

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
