import { absolute } from "../../../schemas/adresser.ts";
import type { Datum } from "../../../schemas/datum.ts";
import type { OutputContext } from "../output.ts";
import { day, iri } from "./rdf.ts";

export const EU = "http://publications.europa.eu/resource/authority";
/** The one form of the address that dataportal.se knows the licence by. */
export const CC0 = "http://creativecommons.org/publicdomain/zero/1.0/";
export const SWEDEN = "http://sws.geonames.org/2661886/";
export const PUBLIC = iri(`${EU}/access-right/PUBLIC`);
/** Economy, government and public sector, regions and cities: names of the EU's vocabulary data-theme. */
export const THEMES = ["ECON", "GOVE", "REGI"].map((code) => iri(`${EU}/data-theme/${code}`));

/** `latest` is the day of the latest change to any notice; undefined while none has a day. */
export type Context = Pick<OutputContext, "site" | "address" | "mailbox"> & { latest: Datum | undefined };

export const at = ({ address }: Context, id: string): string => `${absolute(address, "/dcat.rdf")}#${id}`;
export const here = (context: Context, id: string) => iri(at(context, id));

export const modified = ({ latest }: Context) => (latest ? ([["dcterms:modified", day(latest)]] as const) : []);
