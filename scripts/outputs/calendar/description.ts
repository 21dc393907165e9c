import { absolute } from "../../../schemas/adresser.ts";
import { dagAv, harKlockslag, type Tidpunkt } from "../../../schemas/datum.ts";
import { datum, klocka, tidsspann, uppraknat } from "../../../schemas/format.ts";
import { fristspar } from "../../../schemas/fristspar.ts";
import type { Handelse } from "../../../schemas/handelser.ts";
import type { Site, VisadNotis, VisadNotisAv } from "../../../schemas/site.ts";
import type { Kalenderhandelse } from "./scope.ts";
import { isAllDay } from "./times.ts";

type Context = { site: Site; address: string };
/** Lines of text; what is not known is no line. */
type Lines = readonly (string | undefined)[];

/** What an event tells beside its title: what has happened to it, what it is about, what to know, where to read on. */
export function descriptionOf(handelse: Kalenderhandelse, { site, address }: Context): string {
  const { notis } = handelse;
  const page = (n: VisadNotis) => absolute(address, `/${n.adress}/`);
  const replacements = notis.ersattAv.flatMap((adress) => site.notis(adress) ?? []);
  const news = [
    ...replacements.map((n) => `Ersatt av: ${n.titel}, ${page(n)}`),
    notis.status === "inställt" ? "Mötet är inställt." : undefined,
    ...(handelse.slag === "möte" ? meetingTimes(handelse) : deadline(handelse)),
  ];
  const parts: Lines[] = [news, [notis.sammanfattning], facts(notis), stepsOf(notis), origin(notis, page(notis))];
  return parts.map(joined).filter(Boolean).join("\n\n");
}

const joined = (lines: Lines): string => lines.filter(Boolean).join("\n");

const labelled = (label: string, value: string | undefined): string | undefined => value && `${label}: ${value}`;

const when = (tid: Tidpunkt): string => [datum(dagAv(tid)), klocka(tid)].filter(Boolean).join(" ");

function meetingTimes(handelse: Handelse): Lines {
  const { notis, start, slut } = handelse;
  if (notis.typ !== "informationstillfälle") return [];
  const earlier = notis.flyttat_fran?.map((tid) => tidsspann(tid));
  const hasTime = [start, slut].some((tid) => tid && harKlockslag(tid));
  return [
    earlier && `Mötet är flyttat. Det skulle först ha hållits ${uppraknat(earlier)}.`,
    isAllDay(handelse) && hasTime ? `Tid: ${tidsspann(start, slut)}.` : undefined,
    handelse.heldag && !notis.heldag ? "Klockslaget är inte känt." : undefined,
    !handelse.heldag && !slut ? "Det är inte känt när mötet slutar." : undefined,
  ];
}

function deadline({ notis, slag, vad, uppgifter, start }: Kalenderhandelse): Lines {
  if (slag === "att göra") return [...(uppgifter ?? [vad]), `Senast ${tidsspann(start)}.`, `Gäller: ${notis.titel}`];
  const meeting = notis.typ === "informationstillfälle" && notis.start && tidsspann(notis.start, notis.slut);
  return [
    `${vad}: ${tidsspann(start)}.`,
    labelled("Mötet", meeting || undefined),
    slag === "sista dag" ? fristspar(notis) : undefined,
  ];
}

function facts(notis: VisadNotis): Lines {
  if (notis.typ === "informationstillfälle") return meetingFacts(notis);
  if (notis.typ !== "insats" && notis.typ !== "programförändring") return [];
  return [labelled("Sök", notis.ansokan?.lank), labelled("Belopp", notis.belopp)];
}

function meetingFacts(notis: VisadNotisAv<"informationstillfälle">): Lines {
  const { anmalan } = notis;
  const signUp = [anmalan?.senast && `senast ${when(anmalan.senast)}`, anmalan?.lank].filter(Boolean).join(", ");
  return [
    labelled("Inbjudna", notis.inbjudna),
    labelled("Form", notis.form),
    labelled("Länk till mötet", notis.lank),
    labelled("Anmälan", signUp),
    labelled("Inspelning", notis.inspelning),
    ...(notis.dokumentation ?? []).map(({ titel, url }) => `Dokumentation: ${titel}, ${url}`),
  ];
}

function stepsOf({ gor_sa_har }: VisadNotis): Lines {
  const steps = (gor_sa_har ?? []).map(({ vad, senast }) =>
    senast ? `• ${vad} Senast ${datum(senast)}.` : `• ${vad}`,
  );
  return steps.length > 0 ? ["Att göra:", ...steps] : [];
}

function origin({ osakert, kontakt, avsandare, kallor }: VisadNotis, page: string): Lines {
  const [source] = kallor;
  return [
    labelled("Osäkert", osakert),
    labelled("Avsändare", kontakt ? `${avsandare}, ${kontakt}` : avsandare),
    source && `Källa: ${source.titel}, ${source.url}`,
    labelled("Läs mer", page),
  ];
}
