import { type Handelse, handelserI, iTidsordning } from "../../../schemas/handelser.ts";
import { minnsOm } from "../../../schemas/minne.ts";
import { nyheter } from "../../../schemas/nyheter.ts";
import type { OutputContext } from "../output.ts";
import { ROT } from "./addresses.ts";
import type { Datafil } from "./datafil.ts";
import { givet, isotid } from "./iso.ts";
import { jsonItem, jsonList } from "./json.ts";
import { hanvisningTill } from "./notiser.ts";
import { CC0 } from "./schemas/grund.ts";
import type { Andring, Frist, Mote } from "./schemas/handelser.ts";

type Handelser = { frister: readonly Frist[]; moten: readonly Mote[] };

/** What notices tell of that has a day of its own: last days and meetings, in the order of time. Made once for all the files they stand in. */
export const handelserOf: (context: OutputContext) => Handelser = minnsOm((context) => {
  const alla = context.site.notiser.flatMap(handelserI).sort(iTidsordning);
  return {
    frister: alla.flatMap((handelse) => fristOf(handelse, context)),
    moten: alla.flatMap((handelse) => moteOf(handelse, context)),
  };
});

function fristOf({ id, slag, start, vad, installd, notis }: Handelse, context: OutputContext): Frist[] {
  if (slag === "möte") return [];
  const senast = isotid(start);
  const iso = senast ? { senast } : undefined;
  return [{ id, slag, vad: vad ?? slag, senast: start, iso, installd, notis: hanvisningTill(notis, context) }];
}

function moteOf({ id, slag, start, installd, notis: n }: Handelse, context: OutputContext): Mote[] {
  if (slag !== "möte" || n.typ !== "informationstillfälle") return [];
  const { slut, heldag, form, inbjudna, lage, flyttat_fran, anmalan, plats, lank, inspelning, serie } = n;
  return [
    {
      ...{ id, start, slut, heldag, slag: n.slag, form, inbjudna, lage, flyttat_fran },
      ...{ anmalan, plats, lank, inspelning, serie },
      iso: givet({ start: isotid(start), slut: isotid(slut) }),
      installd,
      notis: hanvisningTill(n, context),
    },
  ];
}

/** What has happened to the notices, latest first. */
export function andringarOf(context: OutputContext): Andring[] {
  return nyheter(context.site).flatMap(({ dag, slag, text, notis }): Andring[] =>
    slag === "redaktionell" ? [] : [{ dag, slag, text, notis: hanvisningTill(notis, context) }],
  );
}

/** Last days, meetings and changes of the whole site. */
export function* handelselistor(context: OutputContext): Generator<Datafil> {
  const { frister, moten } = handelserOf(context);
  yield fil("frister", "Sista dagar", frister);
  yield fil("moten", "Möten", moten);
  yield fil("andringar", "Nya och ändrade notiser", andringarOf(context));
}

const fil = (namn: string, titel: string, poster: readonly object[]): Datafil => ({
  sokvag: `${ROT}/${namn}.json`,
  titel,
  format: "application/json",
  antal: poster.length,
  content: jsonList({ licens: CC0, antal: poster.length }, namn, poster.map(jsonItem)),
});
