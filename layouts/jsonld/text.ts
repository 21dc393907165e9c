import type { VisadNotis, VisadNotisAv } from "../../schemas/site.ts";
import { avsandare, CC0, ettEllerFlera, isoTid, isoUngefar, type Nod, omraden, type Sammanhang } from "./nod.ts";

type MedTid = VisadNotisAv<"insats"> | VisadNotisAv<"programförändring">;
type UtanTid = VisadNotisAv<"erfarenhet"> | VisadNotisAv<"behov">;

/** The pandemic, by the name that schema.org's own examples of announcements give it. */
const KRISEN = "https://www.wikidata.org/wiki/Q81068910";

/**
 * A measure or a change is a SpecialAnnouncement: a dated text from public bodies about the crisis, which ceases to apply. That the sender
 * itself provides the service is not said, since it often is another that does.
 */
export const tillkannagivande = (notis: MedTid, sammanhang: Sammanhang): Nod => ({
  "@type": "SpecialAnnouncement",
  name: notis.titel,
  text: notis.sammanfattning,
  category: KRISEN,
  datePosted: isoUngefar(notis.publicerad),
  expires: sistaTid(notis),
  ...gemensamt(notis, sammanhang),
  about: tjanst(notis),
});

/** An experience or a need is an Article: knowledge that does not expire, and announces nothing. */
export const artikel = (notis: UtanTid, sammanhang: Sammanhang): Nod => ({
  "@type": "Article",
  headline: notis.titel,
  description: notis.sammanfattning,
  abstract: notis.typ === "erfarenhet" ? notis.lardom : undefined,
  datePublished: isoUngefar(notis.publicerad),
  ...gemensamt(notis, sammanhang),
});

const gemensamt = (notis: VisadNotis, sammanhang: Sammanhang) => ({
  dateModified: notis.uppdaterad,
  inLanguage: "sv",
  author: avsandare(notis, sammanhang),
  spatialCoverage: omraden(notis, sammanhang),
  keywords: notis.teman.join(", "),
  isBasedOn: ettEllerFlera(notis.kallor.map(({ url }) => url)),
  license: CC0,
});

/** The last day to apply or, where one does not apply, the last that it holds. */
const sistaTid = ({ ansokan, galler }: MedTid): string | undefined => {
  const sist = ansokan?.stanger ?? galler?.till;
  return sist && isoTid(sist);
};

/** What one can apply for, and where. */
function tjanst({ titel, ansokan, malgrupp }: MedTid): Nod | undefined {
  if (!ansokan?.lank) return undefined;
  return {
    "@type": "Service",
    name: titel,
    audience: malgrupp && { "@type": "Audience", audienceType: malgrupp.join(", ") },
    availableChannel: { "@type": "ServiceChannel", serviceUrl: ansokan.lank },
  };
}
