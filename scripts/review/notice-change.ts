import { dagAv, harKlockslag } from "../../schemas/datum.ts";
import { type Faktum, faktaOm } from "../../schemas/fakta.ts";
import { datum, klocka, tidsspann } from "../../schemas/format.ts";
import { framforhallning } from "../../schemas/fristspar.ts";
import type { Krock } from "../../schemas/moteskrockar.ts";
import { nyckeldatum } from "../../schemas/nyckeldatum.ts";
import { omrade } from "../../schemas/omrade.ts";
import type { VisadNotis } from "../../schemas/site.ts";
import { statusord } from "../../schemas/status.ts";
import type { Typ } from "../../schemas/typer.ts";
import type { Problem } from "../check/problem.ts";
import { told } from "../check/report/report.ts";
import { calendarChanges } from "./calendar-changes.ts";
import { feedChange } from "./feed-changes.ts";
import { type Andrad, kort, MOST, type Notisandring } from "./granskning.ts";
import type { Shown } from "./shown.ts";

/** One notice before a change and after it; at least one of them is there. */
export type Par = { fore?: Shown | undefined; efter?: Shown | undefined };

export type NoticeContext = {
  today: string;
  idDomain: string;
  krockar: readonly Krock[];
  problems: readonly Problem[];
};

/** Rules whose advice belongs with the notice, rather than among what is wrong. */
export const ADVICE: ReadonlySet<string> = new Set(["konkrethet", "kort-framforhallning", "krockvarning"]);

/** Types that the rule konkrethet asks. */
const CONCRETE: ReadonlySet<Typ> = new Set(["insats", "programförändring", "informationstillfälle"]);

/** What a change does to one notice. */
export function noticeChange({ fore, efter }: Par, context: NoticeContext): Notisandring | undefined {
  const shown = efter ?? fore;
  if (!shown) return undefined;
  const { notis } = shown;
  const { today, idDomain } = context;
  return {
    ...kindOf({ fore, efter }),
    adress: notis.adress,
    typ: notis.typ,
    ...glance(shown, today),
    omrade: kort(omrade(notis), 500),
    regioner: notis.regioner.slice(0, 21),
    roller: notis.regionens_roll.slice(0, 12),
    attGora: stepsOf(notis),
    ...deadlineOf(notis),
    fakta: factsOf(notis),
    andrat: fore && efter ? differences(fore.notis, efter.notis) : [],
    ...(CONCRETE.has(notis.typ) && { konkret: !context.problems.some(({ rule }) => rule === "konkrethet") }),
    rad: context.problems.map((problem) => kort(told(problem), 700)).slice(0, MOST.rader),
    krockar: clashesOf(context.krockar, today),
    floden: feedChange(fore, efter, idDomain),
    kalender: calendarChanges(fore, efter, idDomain),
  };
}

function kindOf({ fore, efter }: Par): Pick<Notisandring, "slag" | "tidigareAdress"> {
  if (!efter) return { slag: "borttagen" };
  if (!fore) return { slag: "ny" };
  const { adress } = fore.notis;
  return adress === efter.notis.adress ? { slag: "ändrad" } : { slag: "flyttad", tidigareAdress: adress };
}

/** What a reader sees of a notice in a list. */
function glance({ notis, site }: Shown, today: string) {
  const status = statusord(notis);
  const day = nyckeldatum(notis, site.today);
  return {
    titel: kort(notis.titel),
    sammanfattning: kort(notis.sammanfattning, 500),
    ...(status && { status: kort(status) }),
    ...(day && { nyckeldatum: kort([day.text, day.relativ && `(${day.relativ})`].filter(Boolean).join(" ")) }),
    ...(notis.visasFran > today && { visasFran: notis.visasFran }),
  };
}

const stepsOf = ({ gor_sa_har }: VisadNotis): string[] =>
  (gor_sa_har ?? [])
    .slice(0, MOST.rader)
    .map(({ vad, senast }) => kort(senast ? `${vad} Senast ${datum(senast)}.` : vad, 500));

function deadlineOf(notis: VisadNotis): Pick<Notisandring, "frist"> {
  const sista =
    notis.typ === "informationstillfälle"
      ? notis.anmalan?.senast
      : "ansokan" in notis
        ? notis.ansokan?.stanger
        : undefined;
  if (!sista) return {};
  const dagar = framforhallning(notis);
  const text = [datum(dagAv(sista)), harKlockslag(sista) && klocka(sista)].filter(Boolean).join(" ");
  return { frist: { sista: text, ...(dagar !== undefined && { dagar }) } };
}

const factsOf = (notis: VisadNotis): Notisandring["fakta"] =>
  faktaOm(notis)
    .slice(0, MOST.rader)
    .map(({ ord, text }) => ({ ord: kort(ord), text: kort(text, 500) }));

/** Lines of the fact box, and the texts, that read otherwise than before. */
function differences(fore: VisadNotis, efter: VisadNotis): Andrad[] {
  const [before, after] = [linesOf(fore), linesOf(efter)];
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((ord) => before.get(ord) !== after.get(ord));
  const text: Andrad[] = fore.brodtext.html === efter.brodtext.html ? [] : [{ ord: "Brödtexten" }];
  const lines = changed.map((ord): Andrad => {
    const [was, is] = [before.get(ord), after.get(ord)];
    return { ord: kort(ord), ...(was && { fore: kort(was, 500) }), ...(is && { efter: kort(is, 500) }) };
  });
  return [...lines, ...text].slice(0, MOST.rader);
}

function linesOf(notis: VisadNotis): Map<string, string> {
  const { titel, sammanfattning } = notis;
  const status = statusord(notis);
  const own: Faktum[] = [
    { ord: "Titel", text: titel },
    { ord: "Sammanfattning", text: sammanfattning },
    ...(status ? [{ ord: "Status", text: status }] : []),
    { ord: "För regionen", text: notis.regionens_roll.join(", ") },
    { ord: "Att göra", text: stepsOf(notis).join(" ") },
  ];
  const lines = new Map<string, string>();
  for (const { ord, text } of [...own, ...faktaOm(notis)])
    lines.set(ord, [lines.get(ord), text].filter(Boolean).join("; "));
  return lines;
}

/** Meetings at the same time that are still to come. */
const clashesOf = (krockar: readonly Krock[], today: string): Notisandring["krockar"] =>
  krockar
    .flatMap(({ med, regioner }) =>
      med.typ === "informationstillfälle" && med.start && med.start >= today
        ? { titel: kort(med.titel), adress: med.adress, nar: tidsspann(med.start, med.slut), regioner: regioner.length }
        : [],
    )
    .slice(0, MOST.krockar);
