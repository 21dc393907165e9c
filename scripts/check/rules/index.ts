import type { Severity } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { adressUpptagen } from "./adress-upptagen.ts";
import { bild } from "./bild.ts";
import { brutenLank } from "./bruten-lank.ts";
import { datumordning } from "./datumordning.ts";
import { dubbelNyckel } from "./dubbel-nyckel.ts";
import { dubblett } from "./dubblett.ts";
import { ersatterICirkel } from "./ersatter-i-cirkel.ts";
import { faltKrockar } from "./falt-krockar.ts";
import { felAntal } from "./fel-antal.ts";
import { felForm } from "./fel-form.ts";
import { felLangd } from "./fel-langd.ts";
import { felMapp } from "./fel-mapp.ts";
import { felSort } from "./fel-sort.ts";
import { filnamn } from "./filnamn.ts";
import { forStorFil } from "./for-stor-fil.ts";
import { frontMatterSaknas } from "./front-matter-saknas.ts";
import { frontMatterSprak } from "./front-matter-sprak.ts";
import { frontMatterStangsInte } from "./front-matter-stangs-inte.ts";
import { kolonIText } from "./kolon-i-text.ts";
import { ogiltigLank } from "./ogiltig-lank.ts";
import { ogiltigtDatum } from "./ogiltigt-datum.ts";
import { okandAdress } from "./okand-adress.ts";
import { okandAvsandare } from "./okand-avsandare.ts";
import { okandMalgrupp } from "./okand-malgrupp.ts";
import { okandNyckel } from "./okand-nyckel.ts";
import { okandRegion } from "./okand-region.ts";
import { okandRoll } from "./okand-roll.ts";
import { okandTyp } from "./okand-typ.ts";
import { okantSteg } from "./okant-steg.ts";
import { okantTema } from "./okant-tema.ts";
import { okantVarde } from "./okant-varde.ts";
import { otillatenFil } from "./otillaten-fil.ts";
import { otillatenLank } from "./otillaten-lank.ts";
import { otillatetTecken } from "./otillatet-tecken.ts";
import { raHtml } from "./ra-html.ts";
import { registerkrock } from "./registerkrock.ts";
import { rubrikNiva } from "./rubrik-niva.ts";
import { saknatFalt } from "./saknat-falt.ts";
import { skrivsatt } from "./skrivsatt.ts";
import { spridSaknas } from "./sprid-saknas.ts";
import { streckrad } from "./streckrad.ts";
import { symlank } from "./symlank.ts";
import { teckenIDelar } from "./tecken-i-delar.ts";
import { teckenkodning } from "./teckenkodning.ts";
import { tomBrodtext } from "./tom-brodtext.ts";
import { yamlAvancerat } from "./yaml-avancerat.ts";
import { yamlFel } from "./yaml-fel.ts";

/** Every rule, in the order of its help: the file, its form, its fields, its text, its relations. */
const all = [
  otillatenFil,
  filnamn,
  symlank,
  felMapp,
  forStorFil,
  teckenkodning,
  otillatetTecken,
  teckenIDelar,
  frontMatterSaknas,
  frontMatterSprak,
  frontMatterStangsInte,
  streckrad,
  yamlFel,
  kolonIText,
  dubbelNyckel,
  yamlAvancerat,
  okandTyp,
  okandNyckel,
  saknatFalt,
  felSort,
  felLangd,
  felAntal,
  felForm,
  okantVarde,
  dubblett,
  faltKrockar,
  okandRegion,
  okandAvsandare,
  okantTema,
  okandRoll,
  okantSteg,
  okandMalgrupp,
  skrivsatt,
  ogiltigtDatum,
  datumordning,
  spridSaknas,
  ogiltigLank,
  okandAdress,
  ersatterICirkel,
  adressUpptagen,
  tomBrodtext,
  rubrikNiva,
  raHtml,
  bild,
  otillatenLank,
  brutenLank,
  registerkrock,
] as const;

export type RuleId = (typeof all)[number]["id"];

export const rules: readonly Rule<RuleId>[] = all;

/** Rules that judge one file, and rules that need them all; the rest are raised by the reading itself. */
export const fileRules = rules.filter(({ check }) => check);
export const siteRules = rules.filter(({ checkSite }) => checkSite);

const severities = new Map<string, Severity>(rules.map(({ id, severity }) => [id, severity]));

export const isRuleId = (text: string): text is RuleId => severities.has(text);
export const severityOf = (id: RuleId): Severity => severities.get(id) ?? "fel";
