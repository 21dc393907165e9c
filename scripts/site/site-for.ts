import type { Datum } from "../../schemas/datum.ts";
import { gruppera } from "../../schemas/gruppera.ts";
import type { Notis } from "../../schemas/notis.ts";
import { uppdaterad } from "../../schemas/ordning.ts";
import { type Innehall, Site, type VisadNotis } from "../../schemas/site.ts";
import { statusFor } from "../../schemas/status.ts";
import { deepFreeze } from "../content/freeze.ts";
import { relinked } from "./relinked.ts";

/** The content as it stands on a day: what is published by then, with its status. Relations only lead to what is shown. */
export function siteFor(innehall: Innehall, today: Datum, arOgonblicksbild: boolean): Site {
  const shown = innehall.notiser.filter(({ visasFran }) => visasFran <= today);
  const current = currentAddresses(shown);
  const replaced = replacements(shown, current);
  const notiser = shown.map((notis): VisadNotis => {
    const ersattAv = (replaced.get(notis.adress) ?? []).map(({ adress }) => adress);
    const leads = (adresser: readonly string[] | undefined) => adresser?.flatMap((adress) => current.get(adress) ?? []);
    return {
      ...notis,
      relaterade: leads(notis.relaterade),
      ersatter: leads(notis.ersatter),
      brodtext: relinked(notis.brodtext, current),
      ersattAv,
      status: statusFor(notis, today, ersattAv.length > 0),
      uppdaterad: uppdaterad(notis, today),
    };
  });
  return new Site({
    today,
    arOgonblicksbild,
    notiser: deepFreeze(notiser),
    sidor: deepFreeze(innehall.sidor.map((sida) => ({ ...sida, brodtext: relinked(sida.brodtext, current) }))),
    register: innehall.register,
  });
}

/** From every address a shown notice has or has had to the one it has now. */
function currentAddresses(notiser: readonly Notis[]): Map<string, string> {
  const former = notiser.flatMap((n) =>
    (n.tidigare_adresser ?? []).map((adress): [string, string] => [adress, n.adress]),
  );
  return new Map([...former, ...notiser.map((n): [string, string] => [n.adress, n.adress])]);
}

/** The notices that take the place of others, by the addresses of those. */
const replacements = (notiser: readonly Notis[], current: ReadonlyMap<string, string>): Map<string, Notis[]> =>
  gruppera(notiser, ({ ersatter }) => (ersatter ?? []).map((target) => current.get(target) ?? target));
