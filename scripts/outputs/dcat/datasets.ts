import { type Registernyckel, registerScheman } from "../../../schemas/register.ts";
import { ROT, registervag } from "../api/addresses.ts";

/** A file of a dataset. `paths` are several where the data is divided between files of the same kind. */
export type Distribution = {
  id: string;
  paths: readonly [string, ...string[]];
  mediaType: string;
  title: string;
  service: boolean;
};

export type Dataset = {
  id: string;
  title: string;
  titleEn: string;
  description: string;
  descriptionEn: string;
  keywords: readonly string[];
  distributions: readonly Distribution[];
};

/** The same data as JSON, as CSV, and as the CSV that Excel opens with Swedish settings. */
const table = (name: string): Distribution[] => [
  { id: `${name}-json`, paths: [`${ROT}/${name}.json`], mediaType: "application/json", title: "JSON", service: true },
  { id: `${name}-csv`, paths: [`${ROT}/${name}.csv`], mediaType: "text/csv", title: "CSV", service: false },
  {
    id: `${name}-excel-csv`,
    paths: [`${ROT}/${name}-excel.csv`],
    mediaType: "text/csv",
    title: "CSV för svenska Excel: semikolon mellan kolumnerna och BOM",
    service: false,
  },
];

const otherRegisters = (Object.keys(registerScheman) as Registernyckel[]).filter((name) => name !== "regioner");

const KRISEN = ["coronakrisen", "regional utveckling", "näringsliv"];

/** The datasets of the site. Feeds are not among them: they hold what is latest, not all of something. */
export const datasets: readonly Dataset[] = [
  {
    id: "notiser",
    title: "Notiser till regionerna",
    titleEn: "Notices to the regions",
    description:
      "Insatser, ändrade program, informationstillfällen, regionernas erfarenheter och behov för näringslivet i coronakrisen. Varje notis har avsändare, berörda regioner, teman, tider, status och källor.",
    descriptionEn:
      "Measures, changed programmes, information meetings, experiences and needs of Sweden's 21 regions for business in the coronavirus crisis. Every notice has its sender, the regions concerned, themes, dates, status and sources.",
    keywords: [...KRISEN, "stöd till företag"],
    distributions: table("notiser"),
  },
  {
    id: "frister",
    title: "Sista dagar för stöd och insatser",
    titleEn: "Deadlines of support and measures",
    description:
      "Sista dagar att söka, att anmäla sig och att göra det som regionerna väntas göra, med notisen som de hör till.",
    descriptionEn:
      "Last days to apply, to register and to do what regions are expected to do, with the notice they belong to.",
    keywords: [...KRISEN, "ansökningstider"],
    distributions: table("frister"),
  },
  {
    id: "moten",
    title: "Möten för regionerna",
    titleEn: "Meetings for the regions",
    description:
      "Informationsmöten, webbinarier, avstämningar och konferenser dit regionernas företrädare är inbjudna.",
    descriptionEn:
      "Information meetings, webinars, check-ins and conferences to which representatives of the regions are invited.",
    keywords: [...KRISEN, "informationsmöten"],
    distributions: table("moten"),
  },
  {
    id: "kalender",
    title: "Kalender med möten och sista dagar",
    titleEn: "Calendar of meetings and deadlines",
    description:
      "Möten och sista dagar för regionerna, att prenumerera på i ett kalenderprogram. Det som är över sedan länge är inte med.",
    descriptionEn:
      "Meetings and deadlines of the regions, to subscribe to in a calendar program. What was over long ago is left out.",
    keywords: [...KRISEN, "kalender"],
    distributions: [
      { id: "kalender-ics", paths: ["/kalender.ics"], mediaType: "text/calendar", title: "iCalendar", service: false },
    ],
  },
  {
    id: "andringar",
    title: "Ändringar i notiserna",
    titleEn: "Changes to the notices",
    description: "Nya notiser och ändringar i tidigare notiser, med dag, slag och vad som ändrades.",
    descriptionEn: "New notices and changes to earlier ones, with the day, the kind and what was changed.",
    keywords: [...KRISEN, "ändringar"],
    distributions: [
      {
        id: "andringar-json",
        paths: [`${ROT}/andringar.json`],
        mediaType: "application/json",
        title: "JSON",
        service: true,
      },
    ],
  },
  {
    id: "register",
    title: "Register för notiserna",
    titleEn: "Registers of the notices",
    description:
      "Namnen som notiserna använder: Sveriges regioner och kommuner med koder, programområden för EU:s fonder, teman, avsändare, roller, målgrupper, steg och synonymer.",
    descriptionEn:
      "The names that notices use: Sweden's regions and municipalities with their codes, programme areas of the EU funds, themes, senders, roles, target groups, steps and synonyms.",
    keywords: ["regioner", "kommuner", "länskoder", "programområden"],
    distributions: [
      {
        id: "register-json",
        paths: [registervag("regioner"), ...otherRegisters.map(registervag)],
        mediaType: "application/json",
        title: "JSON, en fil för varje register",
        service: true,
      },
    ],
  },
];
