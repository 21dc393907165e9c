import { arExaktDag, harKlockslag, type Tidpunkt, isoTid as tidMedForskjutning } from "../../schemas/datum.ts";
import type { Region } from "../../schemas/register.ts";
import type { Site, VisadNotis } from "../../schemas/site.ts";

/** A thing as schema.org describes it. Keys with the value undefined are left out when it is written. */
export type Nod = { "@type": string; [egenskap: string]: unknown };

/** What every description is made from. `address` is the whole address of the site, with a slash at its end. */
export type Sammanhang = { site: Site; address: string };

export const CC0 = "https://creativecommons.org/publicdomain/zero/1.0/";
export const SAJTNAMN = "Regionsidan";

/** `2020-05-07`, or with a time of day `2020-05-07T13:00:00+02:00`: with the offset that held in Sweden then. */
export const isoTid = (tid: Tidpunkt): string => (harKlockslag(tid) ? tidMedForskjutning(tid) : tid);

/** The day something became public, as exactly as it is known: `2020`, `2020-04` and `2020-04-07` are all dates by ISO 8601. */
export const isoUngefar = (tid: string): string | undefined => {
  if (tid === "okänt") return undefined;
  return arExaktDag(tid) ? isoTid(tid) : tid;
};

/** One value by itself, several as a list, none at all as nothing. */
export const ettEllerFlera = <T>(values: readonly T[]): T | readonly T[] | undefined =>
  values.length < 2 ? values[0] : values;

const OFFENTLIGA = new Set(["regering", "statlig myndighet", "länsstyrelse", "region", "kommun", "eu"]);

/** The sender of a notice. */
export function avsandare({ avsandare: namn }: Pick<VisadNotis, "avsandare">, { site }: Sammanhang): Nod {
  const post = site.register.avsandare.find((p) => p.namn === namn);
  return { "@type": post && OFFENTLIGA.has(post.aktor) ? "GovernmentOrganization" : "Organization", name: namn };
}

/** Where a notice applies: the country, or each of the counties. */
export function omraden(notis: VisadNotis, { site }: Sammanhang): Nod | readonly Nod[] | undefined {
  if (notis.nationell && !notis.utom) return { "@type": "Country", name: "Sverige" };
  const lan = site.register.regioner.filter(({ namn }) => notis.regioner.includes(namn));
  return ettEllerFlera(
    lan.map(({ lan: name, nuts }: Region) => ({ "@type": "AdministrativeArea", name, identifier: nuts })),
  );
}
