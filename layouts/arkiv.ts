import { UTAN_AR } from "../schemas/ordning.ts";

/** What the archive of a year is called. */
export const arkivnamn = (ar: string): string => (ar === UTAN_AR ? "Utan datum" : ar);
