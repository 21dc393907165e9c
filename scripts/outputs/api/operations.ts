import { ROT } from "./addresses.ts";
import { csvHeaders } from "./csv-files.ts";
import { VERSIONSFIL } from "./oversikt.ts";

/** One kind of file: its path with the parts that vary in braces, what it holds, and the schema or columns of that. */
export type Operation = {
  path: string;
  id: string;
  tag: keyof typeof taggar;
  summary: string;
  description?: string;
  content: { schema: string } | { columns: readonly string[] } | "openapi";
};

export const taggar = {
  Notiser: "Notiserna: alla, i urval och var för sig.",
  Kalender: "Sista dagar, möten och ändringar.",
  Register: "Namnen som notiserna använder.",
  Tabeller: "Samma uppgifter som CSV.",
  "Om data": "Vad som finns, hur det ser ut och om det har ändrats.",
} as const;

/** What stands in braces. */
export const parametrar: Record<string, string> = {
  mapp: "Notistypens del av adressen, till exempel insatser.",
  namn: "Notisens del av adressen, till exempel almi-brygglan.",
  region: "Regionens namn i adresser (slug i registret regioner).",
  tema: "Temats namn i adresser (slug i registret teman).",
  avsandare: "Avsändarens namn i adresser (slug i registret avsandare).",
};

const json = (tag: Operation["tag"], path: string, id: string, schema: string, summary: string): Operation => ({
  path: path.startsWith("/version") ? path : `${ROT}/${path}.json`,
  id,
  tag,
  summary,
  content: { schema },
});

const HEL = `En notis som har flyttat finns kvar, likadan, också på sina tidigare adresser. Därför fungerar notisens id alltid i adressen.`;

const CSV = `UTF-8, rader skilda med CRLF, listor i en cell skilda med ” | ”. Ett värde som ett kalkylprogram kunde ta för en formel har fått en apostrof (') först, liksom ett värde som redan började med en. Den som läser filen med ett program tar bort en inledande apostrof och har då värdet som det var.`;

const csv = (namn: keyof typeof csvHeaders, summary: string): Operation[] => [
  { ...tabell(namn, summary), description: `RFC 4180, skild med komma. ${CSV}` },
  {
    ...tabell(namn, `${summary}, för Excel`),
    path: `${ROT}/${namn}-excel.csv`,
    id: `${namn}ExcelCsv`,
    description: `För svenska Excel: skild med semikolon och med BOM. ${CSV}`,
  },
];

const tabell = (namn: keyof typeof csvHeaders, summary: string): Operation => ({
  path: `${ROT}/${namn}.csv`,
  id: `${namn}Csv`,
  tag: "Tabeller",
  summary,
  content: { columns: csvHeaders[namn] },
});

/** Every kind of file that is promised. */
export const operations: readonly Operation[] = [
  json("Om data", "index", "oversikt", "Oversikt", "Allt som finns att hämta"),
  { ...json("Om data", "openapi", "openapi", "", "Den här beskrivningen"), content: "openapi" },
  json("Om data", VERSIONSFIL, "version", "Version", "Vilken version som visas, med kontrollsummor"),
  json("Notiser", "notiser", "notiser", "Notislista", "Alla notiser, senaste först"),
  { ...json("Notiser", "notiser/{mapp}/{namn}", "notis", "HelNotis", "En notis i sin helhet"), description: HEL },
  json("Notiser", "typer/{mapp}", "typ", "Typlista", "Notiserna av en typ"),
  json("Notiser", "regioner/{region}", "region", "Regionlista", "Notiserna för en region, de nationella inräknade"),
  json("Notiser", "teman/{tema}", "tema", "Temalista", "Notiserna om ett tema"),
  json("Notiser", "avsandare/{avsandare}", "avsandare", "Avsandarlista", "Notiserna från en avsändare"),
  json("Kalender", "frister", "frister", "Fristlista", "Alla sista dagar, i tidsordning"),
  json("Kalender", "moten", "moten", "Moteslista", "Alla möten med känd dag, i tidsordning"),
  json("Kalender", "andringar", "andringar", "Andringslista", "Nya och ändrade notiser, senaste först"),
  json("Register", "register/regioner", "registretRegioner", "Regionregister", "Regioner"),
  json("Register", "register/programomraden", "registretProgramomraden", "Programomradesregister", "Programområden"),
  json("Register", "register/kommuner", "registretKommuner", "Kommunregister", "Kommuner"),
  json("Register", "register/synonymer", "registretSynonymer", "Synonymregister", "Ord som betyder detsamma"),
  json("Register", "register/teman", "registretTeman", "Temaregister", "Teman"),
  json("Register", "register/roller", "registretRoller", "Rollregister", "Regionens roller"),
  json("Register", "register/steg", "registretSteg", "Stegregister", "Steg i omställningsguiden"),
  json("Register", "register/malgrupper", "registretMalgrupper", "Malgruppsregister", "Målgrupper"),
  json("Register", "register/avsandare", "registretAvsandare", "Avsandarregister", "Avsändare"),
  ...csv("notiser", "Alla notiser"),
  ...csv("frister", "Alla sista dagar"),
  ...csv("moten", "Alla möten med känd dag"),
];
