import type { Typ } from "./typer.ts";

/** Fields of a notice of each type, as they stood in 2020: what `exempel.ts` shows before what all types share. */
export const exempelnotiser: Readonly<Record<Typ, Readonly<Record<string, unknown>>>> = {
  insats: {
    titel: "Brygglån från Almi för små och medelstora företag i kris",
    sammanfattning:
      "Almi lånar ut pengar till små och medelstora företag som var bärkraftiga före krisen och väntas vara det efteråt.",
    avsandare: "Almi Företagspartner",
    teman: ["Kapital och likviditet"],
    regionens_roll: ["känna till", "sprida"],
    publicerad: "2020-03-27",
    kallor: [
      { titel: "Almi: brygglånet lanseras", url: "https://www.almi.se/nyheter/gavledala/almi-lanserar-brygglan/" },
    ],
    belopp: "Startups kan låna högst 500 000 kronor",
    tills_vidare: true,
    delfrister: [{ namn: "Utställningar och föreläsningar", datum: "2020-05-11" }],
  },
  programförändring: {
    titel: "Omställningscheckar i Värmland går att söka till den 1 december 2020",
    sammanfattning:
      "Ansökningstiden för Region Värmlands omställningscheckar förlängdes från den 30 september till den 1 december 2020.",
    avsandare: "Region Värmland",
    regioner: ["Värmland"],
    teman: ["Omställning och affärsutveckling"],
    regionens_roll: ["handlägga"],
    publicerad: "2020-12",
    kallor: [
      {
        titel: "Region Värmland: många småföretag har beviljats omställningscheckar",
        url: "https://www.regionvarmland.se/om-regionen/pressrum/Pressmeddelanden/2020/12/manga-smaforetag-har-beviljats-omstallningscheckar/",
      },
    ],
    andring: ["förlängning"],
    program: "Omställningscheckar i Värmland",
    fore: "Ansökan 1 maj–30 september 2020.",
    efter: "Ansökan till och med den 1 december 2020.",
    beslut: "beslutad",
  },
  informationstillfälle: {
    titel: "Kulturrådets webbinarium om stödet till inställda evenemang",
    sammanfattning:
      "Kulturrådets handläggare går igenom evenemangsstödet och svarar på frågor den 7 maj 2020 kl. 13.00–13.50.",
    avsandare: "Statens kulturråd",
    teman: ["Kultur och kreativa näringar"],
    regionens_roll: ["sprida"],
    publicerad: "2020-04-24",
    kallor: [
      {
        titel: "Kammarmusikförbundet: stöd till inställda och uppskjutna kulturevenemang",
        url: "https://www.kammarmusikforbundet.se/2020/04/24/installda-och-uppskjutna-kulturevenemang-far-stod/",
      },
    ],
    start: "2020-05-07 13:00",
    slut: "2020-05-07 13:50",
    heldag: true,
    slag: "webbinarium",
    form: "digitalt",
    inbjudna: "Kulturaktörer som vill söka evenemangsstödet",
    lage: "flyttat",
    flyttat_fran: ["2020-04-30 13:00"],
    anmalan: { lank: "https://www.reglab.se/projekt/regional-brytningstid/", senast: "2020-10-16" },
    plats: "Youtube och Zoom",
    lank: "https://www.reglab.se/projekt/regional-brytningstid/",
    inspelning:
      "https://regionblekinge.se/regional-utveckling/om-regional-utveckling/blekingedagen/blekingedagen-2020.html",
    dokumentation: [
      {
        titel: "Region Blekinge: grafiska anteckningar från Blekingedagen",
        url: "https://regionblekinge.se/regional-utveckling/om-regional-utveckling/blekingedagen/blekingedagen-2020.html",
      },
    ],
    serie: "Blekingedagen 2020",
  },
  erfarenhet: {
    titel: "Kronoberg: beprövad varselmodell i sex steg kom igång tidigt",
    sammanfattning:
      "Modellen Omställning Kronoberg togs fram för stora varsel och var redan prövad. Våren 2020 blev den en fast punkt på avstämningarna.",
    avsandare: "Region Kronoberg",
    regioner: ["Kronoberg"],
    teman: ["Samverkan och organisation"],
    regionens_roll: ["känna till"],
    publicerad: "2020-03-26",
    kallor: [
      {
        titel: "Business Region Kronoberg: aktuellt om coronas effekter",
        url: "https://businessregionkronoberg.se/aktuellt-om-coronas-effekter/",
      },
    ],
    lardom: "Med en modell som är klar i förväg kan arbetet starta samma vecka som krisen.",
    kan_ateranvandas: "delvis",
    resultat: "I genomsnitt 15 samtal om dagen, enligt uppgift den 17 april 2020.",
    underlag: [
      {
        titel: "Region Skåne: insatser för näringslivet med anledning av covid-19",
        url: "https://utveckling.skane.se/utvecklingsomraden/naringslivsutveckling/insatser-med-anledning-av-covid-19/",
      },
    ],
  },
  behov: {
    titel: "Enmansföretag i Gävleborg har svårt att klara likviditeten",
    sammanfattning: "Kommunerna i Gävleborg pekar i juni 2020 ut enmansföretagen som särskilt utsatta.",
    avsandare: "Kommunerna i Gävleborg",
    regioner: ["Gävleborg"],
    teman: ["Kapital och likviditet"],
    regionens_roll: ["känna till"],
    publicerad: "2020-06",
    kallor: [
      {
        titel: "Region Gävleborg: coronas effekt på länets ekonomi, rapport vecka 23",
        url: "https://www.regiongavleborg.se/regional-utveckling/om-regional-utveckling/coronavirusets-ekonomiska-konsekvenser/aktuellt/coronas-effekt-pa-lanets-ekonomi--rapport-vecka-23/",
      },
    ],
    riktas_till: "Region Gävleborg",
    lage: "framfört",
    overlamnat: { till: "Region Gävleborg", datum: "2020-06" },
    svar: "Tillväxtverket öppnade regionsidan och gjorde rådgivning mer tillgänglig i hela landet.",
  },
};
