import type { Datum } from "../../../schemas/datum.ts";
import { UTAN_DAG } from "../../../schemas/ordning.ts";
import type { VisadNotis } from "../../../schemas/site.ts";
import { absoluteHtml, type OutputContext, tagUri } from "../output.ts";
import { lankar } from "./addresses.ts";
import { givet, isotid, isotiderI } from "./iso.ts";
import type { HelNotis, Listnotis, Notishanvisning } from "./schemas/notis.ts";

type Where = Pick<OutputContext, "address" | "idDomain" | "site">;

/** A notice that no date is known of is ordered from the beginning of time, which is not a day to give away. */
const kandDag = (dag: string): string | undefined => (dag === UTAN_DAG ? undefined : dag);

/** Which notice it is, where something else is told. */
export const hanvisningTill = (notis: VisadNotis, { address }: Where): Notishanvisning => ({
  id: notis.id,
  adress: notis.adress,
  ...lankar(notis.adress, address),
  typ: notis.typ,
  titel: notis.titel,
  avsandare: notis.avsandare,
  nationell: notis.nationell,
  regioner: notis.regioner,
  status: notis.status,
});

/** A notice as it stands in lists: enough to show it, to sort it out and to lead to it. */
export const listnotisOf = (notis: VisadNotis, where: Where): Listnotis => ({
  ...hanvisningTill(notis, where),
  sammanfattning: notis.sammanfattning,
  utom: notis.utom,
  teman: notis.teman,
  regionens_roll: notis.regionens_roll,
  publicerad: notis.publicerad,
  visas_fran: kandDag(notis.visasFran),
  uppdaterad: notis.uppdaterad,
  iso: givet({ publicerad: isotid(notis.publicerad) }),
});

/** Changes that have been made by the day shown, as its page tells them. */
function andringarTill(today: Datum, { andringar = [] }: VisadNotis): HelNotis["andringar"] {
  const gjorda = andringar.filter(({ datum }) => datum <= today);
  return gjorda.length > 0 ? gjorda : undefined;
}

/** A notice in whole: what its editor wrote, under the same keys, and what follows from it. Assigned, since JSON of what is spread takes twice the time. */
export function helNotisOf(notis: VisadNotis, where: Where): HelNotis {
  const { brodtext, visasFran, ersattAv, ...falt } = notis;
  return Object.assign(hanvisningTill(notis, where), { uri: tagUri(where.idDomain, notis.id) }, falt, {
    andringar: andringarTill(where.site.today, notis),
    visas_fran: kandDag(visasFran),
    ersatt_av: ersattAv.length > 0 ? [...ersattAv] : undefined,
    iso: isotiderI(notis),
    text: brodtext.text,
    html: absoluteHtml(brodtext.html, where.address),
  });
}
