import type { Status } from "./status.ts";
import type { Typ } from "./typer.ts";

/** What readers call a type, in the forms they write it. */
export const TYPORD: Readonly<Record<Typ, string>> = {
  insats: "insats insatser",
  programförändring: "programförändring ändring ändrad",
  informationstillfälle: "möte möten informationstillfälle",
  erfarenhet: "erfarenhet erfarenheter lärdom lärdomar",
  behov: "behov",
};

const OPPEN = "öppen öppet öppna";

/** What readers call those statuses that they ask for, in the forms they write them. */
export const STATUSORD: Readonly<Partial<Record<Status, string>>> = {
  kommande: "kommande",
  öppen: OPPEN,
  "stänger snart": OPPEN,
  pågår: "pågår pågående",
  inställt: "inställt inställd inställda",
  flyttat: "flyttat flyttad flyttade",
};
