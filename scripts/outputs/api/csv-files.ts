import type { VisadNotis } from "../../../schemas/site.ts";
import { csvFile, EXCEL, RFC4180 } from "../csv.ts";
import type { OutputContext } from "../output.ts";
import { ROT } from "./addresses.ts";
import type { Datafil } from "./datafil.ts";
import { handelserOf } from "./handelselistor.ts";
import { hanvisningTill } from "./notiser.ts";
import type { Frist, Mote } from "./schemas/handelser.ts";
import type { Notishanvisning } from "./schemas/notis.ts";

type Varde = string | boolean | readonly string[] | undefined;
type Kolumner<T> = { readonly [kolumn: string]: (item: T) => Varde };

/** What stands between the items of a list in a cell; no name in a register has it. */
export const LIST_SEPARATOR = " | ";

type Rad = { n: VisadNotis; till: Notishanvisning };

const ansokan = ({ n }: Rad) => ("ansokan" in n ? n.ansokan : undefined);
const galler = ({ n }: Rad) => ("galler" in n ? n.galler : undefined);
const mote = ({ n }: Rad) => (n.typ === "informationstillfälle" ? n : undefined);

/** The columns of each file. They are promised: new ones come last, none goes away. */
const notiskolumner: Kolumner<Rad> = {
  id: ({ n }) => n.id,
  typ: ({ n }) => n.typ,
  titel: ({ n }) => n.titel,
  sammanfattning: ({ n }) => n.sammanfattning,
  avsandare: ({ n }) => n.avsandare,
  nationell: ({ n }) => n.nationell,
  regioner: ({ n }) => n.regioner,
  teman: ({ n }) => n.teman,
  regionens_roll: ({ n }) => n.regionens_roll,
  malgrupp: ({ n }) => n.malgrupp,
  status: ({ n }) => n.status,
  publicerad: ({ n }) => n.publicerad,
  uppdaterad: ({ n }) => n.uppdaterad,
  ansokan_oppnar: (rad) => ansokan(rad)?.oppnar,
  ansokan_stanger: (rad) => ansokan(rad)?.stanger,
  galler_fran: (rad) => galler(rad)?.fran,
  galler_till: (rad) => galler(rad)?.till,
  start: (rad) => mote(rad)?.start,
  slut: (rad) => mote(rad)?.slut,
  belopp: ({ n }) => n.belopp,
  diarienummer: ({ n }) => n.diarienummer,
  url: ({ till }) => till.url,
  api_url: ({ till }) => till.api_url,
};

const notisen: Kolumner<{ notis: Notishanvisning }> = {
  notis: ({ notis }) => notis.id,
  typ: ({ notis }) => notis.typ,
  titel: ({ notis }) => notis.titel,
  avsandare: ({ notis }) => notis.avsandare,
  nationell: ({ notis }) => notis.nationell,
  regioner: ({ notis }) => notis.regioner,
  url: ({ notis }) => notis.url,
};

const fristkolumner: Kolumner<Frist> = {
  id: ({ id }) => id,
  slag: ({ slag }) => slag,
  vad: ({ vad }) => vad,
  senast: ({ senast }) => senast,
  installd: ({ installd }) => installd,
  ...notisen,
};

const moteskolumner: Kolumner<Mote> = {
  id: ({ id }) => id,
  start: ({ start }) => start,
  slut: ({ slut }) => slut,
  slag: ({ slag }) => slag,
  form: ({ form }) => form,
  plats: ({ plats }) => plats,
  inbjudna: ({ inbjudna }) => inbjudna,
  installd: ({ installd }) => installd,
  senast_anmalan: ({ anmalan }) => anmalan?.senast,
  lank: ({ lank }) => lank,
  ...notisen,
};

/** The header of each CSV file, in order. */
export const csvHeaders = {
  notiser: Object.keys(notiskolumner),
  frister: Object.keys(fristkolumner),
  moten: Object.keys(moteskolumner),
} as const;

/** The tables of the site, each for every program and once more for a Swedish Excel. */
export function* csvFiler(context: OutputContext): Generator<Datafil> {
  const rader = context.site.notiser.map((n): Rad => ({ n, till: hanvisningTill(n, context) }));
  const { frister, moten } = handelserOf(context);
  yield* tabell("notiser", "Alla notiser", notiskolumner, rader);
  yield* tabell("frister", "Sista dagar", fristkolumner, frister);
  yield* tabell("moten", "Möten", moteskolumner, moten);
}

function* tabell<T>(namn: string, titel: string, kolumner: Kolumner<T>, poster: readonly T[]): Generator<Datafil> {
  const varden = Object.values(kolumner);
  const rader = poster.map((post) => varden.map((varde) => textOf(varde(post))));
  const fil = { format: "text/csv", antal: poster.length } as const;
  const header = Object.keys(kolumner);
  yield { sokvag: `${ROT}/${namn}.csv`, titel, ...fil, content: csvFile(header, rader, RFC4180) };
  const tillExcel = { sokvag: `${ROT}/${namn}-excel.csv`, titel: `${titel}, för Excel`, ...fil };
  yield { ...tillExcel, content: csvFile(header, rader, EXCEL) };
}

function textOf(varde: Varde): string {
  if (varde === undefined) return "";
  if (typeof varde === "boolean") return varde ? "ja" : "nej";
  return typeof varde === "string" ? varde : varde.join(LIST_SEPARATOR);
}
