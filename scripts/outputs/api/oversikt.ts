import { absolute } from "../../../schemas/adresser.ts";
import type { OutputContext } from "../output.ts";
import { notisvag, ROT } from "./addresses.ts";
import type { Datafil } from "./datafil.ts";
import { CC0 } from "./schemas/grund.ts";
import type { Oversikt } from "./schemas/oversikt.ts";

export const VERSIONSFIL = "/version.json";

/** What there is to fetch. */
export const oversiktOf = ({ site, address }: OutputContext, filer: readonly Omit<Datafil, "content">[]): Oversikt => ({
  namn: "Regionsidan",
  licens: CC0,
  dag: site.today,
  ogonblicksbild: site.arOgonblicksbild,
  dokumentation: absolute(address, "/api/"),
  openapi: absolute(address, `${ROT}/openapi.json`),
  version: absolute(address, VERSIONSFIL),
  notismall: absolute(address, notisvag("{adress}")),
  filer: filer.map(({ sokvag, titel, format, antal }) => ({
    sokvag,
    url: absolute(address, sokvag),
    titel,
    format,
    antal,
  })),
});
