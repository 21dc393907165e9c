import type { Typ } from "../../schemas/typer.ts";

/** What belongs in a notice of each type, to whoever has something to tell; and the type as one asks for it. */
export const SLAG: Record<Typ, { om: string; text: string }> = {
  insats: {
    om: "en insats",
    text: "En särskild åtgärd på grund av krisen som regionerna bör känna till: ett stöd, en utlysning, ett uppdrag. Regionerna ska vara en viktig målgrupp.",
  },
  programförändring: {
    om: "en programförändring",
    text: "En större ändring av ett uppdrag eller program: det förlängs, får ett nytt fokus i kommande utlysningar eller andra villkor. Något som regionerna bör veta eller kan hjälpa till att sprida.",
  },
  informationstillfälle: {
    om: "ett informationstillfälle",
    text: "Ett informationsmöte, ett digitalt möte eller en avstämning som företrädare för regionerna är inbjudna till.",
  },
  erfarenhet: {
    om: "en erfarenhet",
    text: "Något som en region har gjort i sin roll som regionalt utvecklingsansvarig, och som andra regioner kan lära av.",
  },
  behov: {
    om: "ett behov",
    text: "Något som saknas i en region eller i näringslivet och som behöver föras vidare till regeringen eller till en myndighet.",
  },
};
