import { createHash } from "node:crypto";
import { absolute } from "../../../schemas/adresser.ts";
import { klocka } from "../../../schemas/format.ts";
import type { Handelse } from "../../../schemas/handelser.ts";
import type { VisadNotis } from "../../../schemas/site.ts";
import { typer } from "../../../schemas/typer.ts";
import type { OutputContext } from "../output.ts";
import { alarms } from "./alarms.ts";
import { descriptionOf } from "./description.ts";
import { component, property, text, texts, uri } from "./ics.ts";
import type { Revision } from "./revision.ts";
import type { Kalenderhandelse } from "./scope.ts";
import { times } from "./times.ts";

type Context = Pick<OutputContext, "site" | "address" | "idDomain">;

/**
 * An event as a VEVENT (RFC 5545, RFC 7986). No ORGANIZER: that is for those who invite and await answers, and its sender is told in
 * CONTACT instead.
 */
export function vevent(handelse: Kalenderhandelse, revision: Revision, context: Context): string {
  const { notis } = handelse;
  const { site, address, idDomain } = context;
  const { created, modified, sequence } = revision;
  const summary = summaryOf(handelse);
  return component("VEVENT", [
    property("UID", text(uidOf(handelse.id, idDomain))),
    property("DTSTAMP", modified),
    ...(created ? [property("CREATED", created)] : []),
    property("LAST-MODIFIED", modified),
    property("SEQUENCE", String(sequence)),
    property("STATUS", handelse.installd ? "CANCELLED" : "CONFIRMED"),
    ...times(handelse),
    property("TRANSP", takesTime(handelse) ? "OPAQUE" : "TRANSPARENT"),
    property("SUMMARY", text(summary)),
    property("DESCRIPTION", text(descriptionOf(handelse, context))),
    ...(handelse.slag === "möte" ? placeOf(handelse) : []),
    property("CATEGORIES", texts([typer[notis.typ].namn, ...notis.teman])),
    ...contactOf(notis),
    property("URL", uri(absolute(address, `/${notis.adress}/`))),
    ...alarms(handelse, summary, site),
  ]);
}

/** Octets of a UID that every reader must be able to keep (RFC 5545, 3.8.4.7). */
const MAX_UID = 255;

/** The permanent id with the domain it is made under. One made of a long text is cut, with a hash of the whole. */
export function uidOf(id: string, idDomain: string): string {
  const uid = `${id}@${idDomain}`;
  if (uid.length <= MAX_UID) return uid;
  const end = `-${createHash("sha256").update(id).digest("hex").slice(0, 16)}@${idDomain}`;
  return id.slice(0, MAX_UID - end.length) + end;
}

function summaryOf({ notis, slag, vad, uppgifter, start, installd }: Kalenderhandelse): string {
  const fate = notis.status === "ersatt" ? "Ersatt: " : installd ? "Inställt: " : "";
  if (slag === "möte") return fate + notis.titel;
  if (uppgifter) return `${fate}Sista dag, ${uppgifter.length} saker att göra: ${notis.titel}`;
  if (slag === "att göra") return `${fate}Sista dag: ${vad?.replace(/\.$/, "")} – ${notis.titel}`;
  const time = klocka(start);
  return `${fate}${vad}${time && ` (${time})`}: ${notis.titel}`;
}

/** A meeting whose time of day is not known does not make anyone busy all day. */
function takesTime({ slag, notis, heldag, slut, installd }: Handelse): boolean {
  if (slag !== "möte" || installd || notis.typ !== "informationstillfälle") return false;
  return notis.heldag ?? !(heldag || (slut && slut.length <= 10));
}

const DIGITAL: Readonly<Record<string, readonly string[]>> = {
  digitalt: ["AUDIO", "VIDEO"],
  hybrid: ["AUDIO", "VIDEO"],
  telefon: ["AUDIO"],
};

/** Where a meeting is held: the place in words, and the address to join it at. */
function placeOf({ notis, installd }: Handelse): string[] {
  if (notis.typ !== "informationstillfälle") return [];
  const { plats, form, lank } = notis;
  const FEATURE = DIGITAL[form];
  const place = plats ?? { digitalt: "Digitalt", telefon: "Telefon", hybrid: undefined, "på plats": undefined }[form];
  const joins = lank && FEATURE && !installd;
  return [
    ...(place ? [property("LOCATION", text(place))] : []),
    ...(joins ? [property("CONFERENCE", uri(lank), { VALUE: "URI", FEATURE, LABEL: "Delta i mötet" })] : []),
  ];
}

const contactOf = ({ kontakt, avsandare }: VisadNotis): string[] =>
  kontakt ? [property("CONTACT", text(`${avsandare}, ${kontakt}`))] : [];
