import type { Site } from "../schemas/site.ts";
import { typer } from "../schemas/typer.ts";

/** A kind of file of the open data: how its address is made, one of them to open, and what it holds. */
export type Datafil = { mall: string; fil: string; text: string };
export type Datagrupp = { id: string; rubrik: string; filer: readonly Datafil[] };

const ROT = "/api/v1/";

const en = (path: string, text: string): Datafil => ({ mall: `${ROT}${path}`, fil: `${ROT}${path}`, text });
const av = (mall: string, fil: string, text: string): Datafil => ({ mall: ROT + mall, fil: ROT + fil, text });

/** Every kind of file, with the newest notice as the example; a test holds the list to the description of the data. */
export function datafiler({ notiser, register }: Site): Datagrupp[] {
  const [senaste] = notiser;
  const slug = (poster: readonly { namn: string; slug: string }[], namn: string | undefined) =>
    (poster.find((post) => post.namn === namn) ?? poster[0])?.slug;
  const exempel = {
    notis: senaste ? `notiser/${senaste.adress}.json` : "notiser.json",
    mapp: typer[senaste?.typ ?? "insats"].mapp,
    region: slug(register.regioner, senaste?.regioner[0]),
    tema: slug(register.teman, senaste?.teman[0]),
    avsandare: slug(register.avsandare, senaste?.avsandare),
  };
  return [
    {
      id: "notiser",
      rubrik: "Notiser",
      filer: [
        en("notiser.json", "Alla notiser, senaste först."),
        av("notiser/{mapp}/{namn}.json", exempel.notis, "En notis i sin helhet, med brödtexten som text och HTML."),
        av("typer/{mapp}.json", `typer/${exempel.mapp}.json`, "Notiserna av en typ."),
        av(
          "regioner/{region}.json",
          `regioner/${exempel.region}.json`,
          "Notiserna för en region. De som gäller hela landet är med.",
        ),
        av("teman/{tema}.json", `teman/${exempel.tema}.json`, "Notiserna om ett tema."),
        av("avsandare/{avsandare}.json", `avsandare/${exempel.avsandare}.json`, "Notiserna från en avsändare."),
      ],
    },
    { id: "dagar", rubrik: "Dagar och ändringar", filer: DAGAR },
    { id: "tabeller", rubrik: "Tabeller", filer: TABELLER },
    { id: "register", rubrik: "Register", filer: REGISTER },
    { id: "om-data", rubrik: "Om data", filer: OM_DATA },
  ];
}

const DAGAR = [
  en("frister.json", "Alla sista dagar: att söka, att anmäla sig, att lämna underlag. I tidsordning."),
  en("moten.json", "Alla möten med känd dag. I tidsordning."),
  en("andringar.json", "Nya, ändrade och rättade notiser, senaste först."),
];

const TABELLER = [
  en("notiser.csv", "Alla notiser, en rad var. Skild med komma enligt RFC 4180."),
  en("notiser-excel.csv", "Samma för svenska Excel: skild med semikolon, med BOM."),
  en("frister.csv", "Alla sista dagar."),
  en("frister-excel.csv", "Samma för svenska Excel."),
  en("moten.csv", "Alla möten med känd dag."),
  en("moten-excel.csv", "Samma för svenska Excel."),
];

const REGISTER = [
  en("register/regioner.json", "De 21 regionerna, med länskod, länsbokstav och NUTS."),
  en("register/programomraden.json", "Programområdena för EU:s fonder."),
  en("register/kommuner.json", "De 290 kommunerna och deras regioner."),
  en("register/teman.json", "Teman."),
  en("register/avsandare.json", "Avsändare."),
  en("register/roller.json", "Vad en notis kan betyda för regionen."),
  en("register/malgrupper.json", "Målgrupper."),
  en("register/steg.json", "Stegen i omställningsguiden."),
  en("register/synonymer.json", "Ord som sökningen ser som samma."),
];

const OM_DATA = [
  en("index.json", "Allt som finns att hämta, med antal poster."),
  en("openapi.json", "Hela beskrivningen, fält för fält, i OpenAPI 3.1 med JSON Schema."),
  {
    mall: "/version.json",
    fil: "/version.json",
    text: "Vilken dag och version som visas, och en kontrollsumma för varje fil.",
  },
];
