import { absolute } from "../../../schemas/adresser.ts";
import { type Typ, typer } from "../../../schemas/typer.ts";

/** Where the open data lies. A new major version would get a folder beside it, and this one would stay. */
export const ROT = "/api/v1";

/** The path of a notice in whole, from its address or id: `/api/v1/notiser/insatser/almi-brygglan.json`. */
export const notisvag = (adress: string): string => `${ROT}/notiser/${adress}.json`;
export const regionvag = (slug: string): string => `${ROT}/regioner/${slug}.json`;
export const typvag = (typ: Typ): string => `${ROT}/typer/${typer[typ].mapp}.json`;
export const temavag = (slug: string): string => `${ROT}/teman/${slug}.json`;
export const avsandarvag = (slug: string): string => `${ROT}/avsandare/${slug}.json`;
export const registervag = (namn: string): string => `${ROT}/register/${namn}.json`;

/** Where a notice is read, by people and by programs. */
export const lankar = (adress: string, address: string): { url: string; api_url: string } => ({
  url: absolute(address, `/${adress}/`),
  api_url: absolute(address, notisvag(adress)),
});
