import type { Severity } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { adressUpptagen } from "./adress-upptagen.ts";
import { andringUtanLogg } from "./andring-utan-logg.ts";
import { avlagsetDatum } from "./avlagset-datum.ts";
import { beloppUtanHartMellanslag } from "./belopp-utan-hart-mellanslag.ts";
import { bild } from "./bild.ts";
import { blanksteg } from "./blanksteg.ts";
import { bortkommenKommentar } from "./bortkommen-kommentar.ts";
import { borttagenAdress } from "./borttagen-adress.ts";
import { brutenLank } from "./bruten-lank.ts";
import { byteordningsmarke } from "./byteordningsmarke.ts";
import { datumUtanAr } from "./datum-utan-ar.ts";
import { datumordning } from "./datumordning.ts";
import { dubbelErsattning } from "./dubbel-ersattning.ts";
import { dubbelHanvisning } from "./dubbel-hanvisning.ts";
import { dubbelNotis } from "./dubbel-notis.ts";
import { dubbelNyckel } from "./dubbel-nyckel.ts";
import { dubblett } from "./dubblett.ts";
import { ersatterICirkel } from "./ersatter-i-cirkel.ts";
import { faltKrockar } from "./falt-krockar.ts";
import { felAntal } from "./fel-antal.ts";
import { felForm } from "./fel-form.ts";
import { felLangd } from "./fel-langd.ts";
import { felMapp } from "./fel-mapp.ts";
import { felSort } from "./fel-sort.ts";
import { felVeckodag } from "./fel-veckodag.ts";
import { filkrock } from "./filkrock.ts";
import { filnamn } from "./filnamn.ts";
import { forStorFil } from "./for-stor-fil.ts";
import { forlangningInteSenare } from "./forlangning-inte-senare.ts";
import { forvanskadeTecken } from "./forvanskade-tecken.ts";
import { fotnot } from "./fotnot.ts";
import { frontMatterSaknas } from "./front-matter-saknas.ts";
import { frontMatterSprak } from "./front-matter-sprak.ts";
import { frontMatterStangsInte } from "./front-matter-stangs-inte.ts";
import { kolonIText } from "./kolon-i-text.ts";
import { konkrethet } from "./konkrethet.ts";
import { kortFramforhallning } from "./kort-framforhallning.ts";
import { krockvarning } from "./krockvarning.ts";
import { langtSpann } from "./langt-spann.ts";
import { lankBlirText } from "./lank-blir-text.ts";
import { lankUrEpost } from "./lank-ur-epost.ts";
import { lankforkortare } from "./lankforkortare.ts";
import { lanktext } from "./lanktext.ts";
import { listaBlirText } from "./lista-blir-text.ts";
import { malltext } from "./malltext.ts";
import { markeringIFalt } from "./markering-i-falt.ts";
import { motesuppgifter } from "./motesuppgifter.ts";
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
import { omojligDag } from "./omojlig-dag.ts";
import { orimligtAr } from "./orimligt-ar.ts";
import { otillatenFil } from "./otillaten-fil.ts";
import { otillatenLank } from "./otillaten-lank.ts";
import { otillatetTecken } from "./otillatet-tecken.ts";
import { passeradFrist } from "./passerad-frist.ts";
import { passeratPlanerat } from "./passerat-planerat.ts";
import { personligKontakt } from "./personlig-kontakt.ts";
import { personnummer } from "./personnummer.ts";
import { privatEpost } from "./privat-epost.ts";
import { publiceradAndrad } from "./publicerad-andrad.ts";
import { raHtml } from "./ra-html.ts";
import { radslut } from "./radslut.ts";
import { redogorelseForaldrad } from "./redogorelse-foraldrad.ts";
import { registerkrock } from "./registerkrock.ts";
import { rubrikBlirText } from "./rubrik-blir-text.ts";
import { rubrikNiva } from "./rubrik-niva.ts";
import { rubriksprang } from "./rubriksprang.ts";
import { saknatFalt } from "./saknat-falt.ts";
import { skrivsatt } from "./skrivsatt.ts";
import { sparningsparametrar } from "./sparningsparametrar.ts";
import { spridSaknas } from "./sprid-saknas.ts";
import { stodperiodOchAnsokan } from "./stodperiod-och-ansokan.ts";
import { streckrad } from "./streckrad.ts";
import { symlank } from "./symlank.ts";
import { tabellBlirText } from "./tabell-blir-text.ts";
import { tabellUtanRubriker } from "./tabell-utan-rubriker.ts";
import { teckenIDelar } from "./tecken-i-delar.ts";
import { teckenkodning } from "./teckenkodning.ts";
import { textBlirRubrik } from "./text-blir-rubrik.ts";
import { tomBrodtext } from "./tom-brodtext.ts";
import { tomtAvsnitt } from "./tomt-avsnitt.ts";
import { tvaNotiser } from "./tva-notiser.ts";
import { vagaOrd } from "./vaga-ord.ts";
import { yamlAvancerat } from "./yaml-avancerat.ts";
import { yamlFel } from "./yaml-fel.ts";

/** Every rule, in the order of its help: the file, its form, its fields, its text, its relations. */
const all = [
  otillatenFil,
  filnamn,
  filkrock,
  symlank,
  felMapp,
  forStorFil,
  teckenkodning,
  otillatetTecken,
  teckenIDelar,
  forvanskadeTecken,
  byteordningsmarke,
  radslut,
  blanksteg,
  frontMatterSaknas,
  frontMatterSprak,
  frontMatterStangsInte,
  streckrad,
  yamlFel,
  kolonIText,
  dubbelNyckel,
  bortkommenKommentar,
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
  markeringIFalt,
  ogiltigtDatum,
  orimligtAr,
  datumordning,
  passeradFrist,
  kortFramforhallning,
  langtSpann,
  avlagsetDatum,
  stodperiodOchAnsokan,
  forlangningInteSenare,
  passeratPlanerat,
  spridSaknas,
  konkrethet,
  ogiltigLank,
  okandAdress,
  ersatterICirkel,
  adressUpptagen,
  dubbelErsattning,
  dubbelHanvisning,
  dubbelNotis,
  krockvarning,
  borttagenAdress,
  andringUtanLogg,
  publiceradAndrad,
  tomBrodtext,
  malltext,
  tvaNotiser,
  rubrikNiva,
  rubriksprang,
  rubrikBlirText,
  textBlirRubrik,
  tomtAvsnitt,
  listaBlirText,
  tabellUtanRubriker,
  tabellBlirText,
  fotnot,
  raHtml,
  bild,
  otillatenLank,
  lanktext,
  lankBlirText,
  lankforkortare,
  sparningsparametrar,
  lankUrEpost,
  brutenLank,
  felVeckodag,
  omojligDag,
  datumUtanAr,
  beloppUtanHartMellanslag,
  vagaOrd,
  personnummer,
  motesuppgifter,
  privatEpost,
  personligKontakt,
  redogorelseForaldrad,
  registerkrock,
] as const;

export type RuleId = (typeof all)[number]["id"];

export const rules: readonly Rule<RuleId>[] = all;

/** Rules that judge one file, and rules that need them all; the rest are raised by the reading itself. */
export const fileRules = rules.filter(({ check }) => check);
export const siteRules = rules.filter(({ checkSite }) => checkSite);
/** Rules that compare with how the content was before a change; only for `--base`. */
export const baseRules = rules.filter(({ checkBase }) => checkBase);

const severities = new Map<string, Severity>(rules.map(({ id, severity }) => [id, severity]));

export const isRuleId = (text: string): text is RuleId => severities.has(text);
export const severityOf = (id: RuleId): Severity => severities.get(id) ?? "fel";
