import { exempelnotiser } from "./exempelnotiser.ts";
import { gemensamt } from "./gemensamt.ts";
import type { Typ } from "./typer.ts";

type Falt = Readonly<Record<string, unknown>>;

/** An example for every field, out of the notices of 2020. What a type lacks of its own stands here. */
const gemensamma: Falt = {
  regioner: ["alla"],
  utom: ["Stockholm"],
  malgrupp: ["små och medelstora företag"],
  steg: "Genomföra",
  delomrade: "Åtta inlandskommuner",
  belopp: "5 miljoner kronor, varav hälften till Luleå",
  diarienummer: "N2020/00768/RTL",
  osakert: "Publiceringsdagen framgår inte av källan.",
  kontakt: "https://tillvaxtverket.se/",
  gor_sa_har: [{ vad: "Berätta för kommunernas näringslivskontor att lånet finns.", senast: "2020-04-15" }],
  sprid: {
    kort: "Almis brygglån hjälper små och medelstora företag genom krisen. Sök hos Almi.",
    lang: "Almi erbjuder brygglån till små och medelstora företag som fått det svårt i krisen men som var bärkraftiga före den.",
  },
  andringar: [
    { datum: "2020-04-14", slag: "väsentlig", text: "Arbetstiden kan kortas med 80 procent i maj–juli 2020." },
  ],
  relaterade: ["insatser/almi-brygglan"],
  ersatter: ["programforandringar/foretagsakuten-forlangs-aret-ut"],
  tidigare_adresser: ["insatser/almi-brygglanet"],
  ansokan: {
    oppnar: "2020-05-01",
    stanger: "2020-12-01",
    lank: "https://eufonder.se/",
    tidigare_stanger: ["2020-09-30"],
  },
  galler: { fran: "2020-05-01", till: "2020-07-31" },
  stodperiod: { fran: "2020-03-16", till: "2020-12-31" },
};

const into = (value: unknown, key: string): unknown => {
  const item: unknown = Array.isArray(value) ? value[0] : value;
  return typeof item === "object" && item !== null ? (item as Falt)[key] : undefined;
};

/** What a field may say, by its path without places in lists: `["kallor", "url"]`. Lists and groups come whole. */
export const exempelFor = (typ: Typ, path: readonly string[]): unknown =>
  path.reduce<unknown>(into, { ...gemensamma, ...exempelnotiser[typ] });

/** What the template in CONTRIBUTING.md says in the places of a notice's own texts: none of it can be meant in a notice. */
export const MALLTEXTER: readonly string[] = [
  gemensamt.sammanfattning.description ?? "",
  "Brödtexten, i Markdown.",
  "Rubriker börjar med två nummertecken.",
];
