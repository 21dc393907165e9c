import type { Typ } from "../schemas/typer.ts";

/** A shape of its own for each type, so that colour is never the only sign. */
export const FORMER: Record<Typ, string> = {
  insats: "M8 1.5 14.5 8 8 14.5 1.5 8z",
  programförändring: "M2 6h9V2.5L15 7.5 11 12.5V9H2z",
  informationstillfälle: "M2 3.5h12v10H2zM2 6.5h12M5 1.5v3M11 1.5v3",
  erfarenhet: "M8 1.5a4.5 4.5 0 0 1 2.5 8.2V12h-5V9.7A4.5 4.5 0 0 1 8 1.5zM6 14.5h4",
  behov: "M8 1.5a6.5 6.5 0 1 0 .01 0zM8 4.5v4.5M8 11v1",
};

/** Whether the shape is drawn as a line rather than filled. */
export const LINJE = new Set<Typ>(["informationstillfälle", "erfarenhet", "behov"]);
