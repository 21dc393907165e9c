import { type Datum, dagAv, dagarFore, dagarMellan } from "./datum.ts";
import type { Notis, NotisFalt } from "./notis.ts";

export type Status =
  | "kommande"
  | "öppen"
  | "stänger snart"
  | "stängd"
  | "pågår"
  | "avslutad"
  | "genomfört"
  | "inställt"
  | "flyttat"
  | "ersatt";

/** Days before a deadline from which a notice counts as closing soon. */
export const SNART = 14;

/** Statuses of notices that are over; they leave the default lists for the archive. */
const forbi = new Set<Status>(["stängd", "avslutad", "genomfört", "ersatt"]);
export const arForbi = (status: Status | undefined): boolean => status !== undefined && forbi.has(status);

/** Does it still hold, neither over nor cancelled? What has no course holds for good. */
export const gallerAn = (status: Status | undefined): boolean => !arForbi(status) && status !== "inställt";

/** The status in words. A behov has its own, typed by its sender. */
export const statusord = (n: NotisFalt & { status: Status | undefined }): string | undefined =>
  n.status ?? (n.typ === "behov" ? n.lage : undefined);

type MedTid = Extract<NotisFalt, { typ: "insats" | "programförändring" }>;

/** Goes on or is open, though the notice neither knows the last day nor says that there is none? A change that holds from a day has none. */
export function arSlutOkant(n: NotisFalt & { status: Status | undefined }): boolean {
  if (n.typ !== "insats" && n.typ !== "programförändring") return false;
  if (n.status !== "öppen" && n.status !== "pågår") return false;
  return n.typ === "insats" ? !n.tills_vidare && !harSlut(n) : n.ansokan !== undefined && !harSlut(n);
}

const harSlut = ({ ansokan, galler }: MedTid): boolean => (ansokan?.stanger ?? galler?.till) !== undefined;

/** What must be said beside a status for it not to say too much. */
export const statustillagg = (n: NotisFalt & { status: Status | undefined }): string | undefined =>
  arSlutOkant(n) ? "slutdag okänd" : undefined;

/** When a status stops being true by itself: after which day, and what has then happened. */
export type Statusslut = { efter: Datum; ord: string };

/** How long the status of a notice holds; undefined when no day ends it. */
export function statusslut(n: NotisFalt & { status: Status | undefined }): Statusslut | undefined {
  if (n.typ === "informationstillfälle") {
    const sist = n.slut ?? n.start;
    const vantas = n.status === "kommande" || n.status === "flyttat";
    return vantas ? slutar(sist, "Har varit") : undefined;
  }
  if (n.typ !== "insats" && n.typ !== "programförändring") return undefined;
  const { ansokan, status } = n;
  const spann = spannet(n);
  if (status === "kommande") return borjar(ansokan?.oppnar, "Har öppnat") ?? borjar(spann?.fran, "Har börjat gälla");
  if (status === "pågår") return slutar(spann?.till, "Har slutat gälla");
  return status === "öppen" || status === "stänger snart" ? slutar(ansokan?.stanger, "Har stängt") : undefined;
}

const slutar = (dag: string | undefined, ord: string): Statusslut | undefined =>
  dag ? { efter: dagAv(dag), ord } : undefined;
const borjar = (dag: string | undefined, ord: string): Statusslut | undefined =>
  dag ? { efter: dagarFore(dag, 1), ord } : undefined;

/** Where a notice stands on a day. Derived, never typed; undefined for what has no course, such as an erfarenhet. */
export function statusFor(n: NotisFalt, today: Datum, ersatt = false): Status | undefined {
  if (ersatt) return "ersatt";
  if (n.typ === "informationstillfälle") return motesstatus(n, today);
  if (n.typ !== "insats" && n.typ !== "programförändring") return undefined;
  if (n.ansokan?.oppnar || n.ansokan?.stanger) return ansokningsstatus(n.ansokan, today);
  const spann = spannet(n);
  if (spann) return spannstatus(spann, today);
  return n.typ === "insats" ? "pågår" : undefined;
}

function motesstatus(n: Extract<Notis | NotisFalt, { typ: "informationstillfälle" }>, today: Datum): Status {
  if (n.lage === "inställt") return "inställt";
  const sist = n.slut ?? n.start;
  if (sist && dagAv(sist) < today) return "genomfört";
  return n.lage === "flyttat" ? "flyttat" : "kommande";
}

function ansokningsstatus(
  { oppnar, stanger }: { oppnar?: string | undefined; stanger?: string | undefined },
  today: Datum,
): Status {
  if (oppnar && today < dagAv(oppnar)) return "kommande";
  if (!stanger) return "öppen";
  const kvar = dagarMellan(today, stanger);
  if (kvar < 0) return "stängd";
  return kvar <= SNART ? "stänger snart" : "öppen";
}

type Spann = { fran?: string | undefined; till?: string | undefined };

/** The span that a notice holds. Where a change of a support has no other time, it lasts as long as what it changes. */
function spannet(n: MedTid): Spann | undefined {
  if (n.galler || n.typ === "insats") return n.galler;
  return n.ansokan ? undefined : n.stodperiod;
}

function spannstatus({ fran, till }: Spann, today: Datum): Status {
  if (fran && today < fran) return "kommande";
  return till && till < today ? "avslutad" : "pågår";
}
