import { dagAv } from "./datum.ts";
import { antal, datum, datumspann, klocka, motetsTid, uppraknat, versal } from "./format.ts";
import { framforhallning } from "./fristspar.ts";
import { omrade } from "./omrade.ts";
import type { VisadNotis, VisadNotisAv } from "./site.ts";

/** A line of the fact box: a word or two, and text or a link. */
export type Faktum = { ord: string; text: string; lank?: string };

type Lankad = { titel: string; url: string };

const tid = (t: string): string => [datum(dagAv(t)), klocka(t)].filter(Boolean).join(" ");
const rad = (ord: string, text: string | undefined, lank?: string): Faktum[] =>
  text ? [{ ord, text, ...(lank && { lank }) }] : [];
const spann = (fran: string | undefined, till: string | undefined): string | undefined => {
  if (fran && till) return datumspann(fran, till);
  if (fran) return `från ${datum(fran)}`;
  return till && `till ${datum(till)}`;
};

/** Everything about a notice that fits on a line, in the order a reader asks. */
export function faktaOm(n: VisadNotis): Faktum[] {
  const lead = framforhallning(n);
  return [
    ...typfakta(n),
    ...rad(
      "Framförhållning",
      lead === undefined ? undefined : `${antal(lead, "dag", "dagar")} från publicering till sista dag`,
    ),
    ...rad("Gäller", omrade(n)),
    ...rad("Område", n.delomrade),
    ...rad("Belopp", n.belopp),
    ...rad("Målgrupp", n.malgrupp && versal(uppraknat(n.malgrupp))),
    ...rad("Steg", n.steg),
    ...rad("Diarienummer", n.diarienummer),
    ...rad("Publicerad", versal(tid(n.publicerad))),
    ...rad("Ändrad", n.uppdaterad && datum(n.uppdaterad)),
    ...rad("Kontakt", n.kontakt, n.kontakt?.includes("@") ? `mailto:${n.kontakt}` : n.kontakt),
  ];
}

/** What only notices of its type have: above all its dates. */
export function typfakta(n: VisadNotis): Faktum[] {
  switch (n.typ) {
    case "insats":
      return [
        ...tider(n),
        ...rad("Slut", n.tills_vidare && "Tills vidare"),
        ...(n.delfrister ?? []).flatMap((f) => rad(`Sista dag, ${f.namn}`, datum(f.datum))),
      ];
    case "programförändring":
      return [
        ...rad("Program", n.program),
        ...rad("Ändring", versal(uppraknat(n.andring))),
        ...rad("Beslut", n.beslut && versal(n.beslut)),
        ...tider(n),
      ];
    case "informationstillfälle":
      return mote(n);
    case "erfarenhet":
      return lankade("Underlag", n.underlag);
    case "behov":
      return [
        ...rad("Riktas till", n.riktas_till),
        ...rad("Lämnat till", n.overlamnat && `${n.overlamnat.till}, ${datum(n.overlamnat.datum)}`),
      ];
  }
}

function tider({ ansokan, galler, stodperiod }: VisadNotisAv<"insats"> | VisadNotisAv<"programförändring">): Faktum[] {
  return [
    ...rad("Ansökan öppnar", ansokan?.oppnar && tid(ansokan.oppnar)),
    ...rad("Sista dag att söka", ansokan?.stanger && tid(ansokan.stanger)),
    ...rad("Ansök", ansokan?.lank && "Till ansökan", ansokan?.lank),
    ...rad("Stödet avser", spann(stodperiod?.fran, stodperiod?.till)),
    ...rad("I kraft", spann(galler?.fran, galler?.till)),
  ];
}

function mote(n: VisadNotisAv<"informationstillfälle">): Faktum[] {
  return [
    ...rad("Tid", n.start && versal(motetsTid(n.start, n.slut, n.heldag))),
    ...rad("Flyttat från", n.flyttat_fran && uppraknat(n.flyttat_fran.map(tid))),
    ...rad("Slag", `${versal(n.slag)}, ${n.form}`),
    ...rad("Plats", n.plats),
    ...rad("Inbjudna", n.inbjudna),
    ...rad("Sista dag att anmäla sig", n.anmalan?.senast && tid(n.anmalan.senast), n.anmalan?.lank),
    ...rad("Delta", n.lank && "Till mötet", n.lank),
    ...rad("Inspelning", n.inspelning && "Se i efterhand", n.inspelning),
    ...rad("Serie", n.serie),
    ...lankade("Underlag", n.dokumentation),
  ];
}

const lankade = (ord: string, lankar: readonly Lankad[] | undefined): Faktum[] =>
  (lankar ?? []).flatMap(({ titel, url }) => rad(ord, titel, url));
