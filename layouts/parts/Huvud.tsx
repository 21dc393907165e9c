import { absolute, foljadresser } from "../../schemas/adresser.ts";
import { type Nod, SAJTNAMN } from "../jsonld/nod.ts";
import type { Visning } from "../visning.ts";
import { JsonLd } from "./JsonLd.tsx";

export type Huvuduppgifter = {
  titel: string;
  beskrivning: string;
  /** The page's own address. */
  adress: string;
  visning: Visning;
  /** Does the page search? */
  medSok?: boolean | undefined;
  /** Is the page a form? */
  medFormular?: boolean | undefined;
  /** Leave the page out of search engines. */
  dold?: boolean | undefined;
  /** Folder of the feeds and the calendar that follow what the page shows, with slashes at both ends, and their name. */
  samling?: { adress: string; namn: string } | undefined;
  /** What the page is about, for machines. */
  jsonld?: readonly Nod[] | undefined;
};

/** What browsers, search engines and feed readers are told of a page. */
export function Huvud(sida: Huvuduppgifter) {
  const { titel, beskrivning, adress, visning, medSok = false, dold = false, samling, jsonld } = sida;
  const { assets, utveckling } = visning;
  const policy = visning.policy(adress);
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {!utveckling && <meta httpEquiv="Content-Security-Policy" content={policy} />}
      <title>{adress === "/" ? titel : `${titel} – ${SAJTNAMN}`}</title>
      <meta name="description" content={beskrivning} />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="/assets/ikon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={`/assets/${assets.css}`} />
      {sida.medFormular && <link rel="stylesheet" href={`/assets/${assets.formularCss}`} />}
      {policy.includes("script-src") && <script type="module" src={`/assets/${assets.sida}`} />}
      {medSok && <script type="module" src={`/assets/${assets.sok}`} />}
      {sida.medFormular && <script type="module" src={`/assets/${assets.formular}`} />}
      {(medSok || adress === "/") && (
        <link rel="search" type="application/opensearchdescription+xml" title={SAJTNAMN} href="/opensearch.xml" />
      )}
      {samling && <Floden {...samling} />}
      {dold ? <meta name="robots" content="noindex" /> : <Delning {...sida} />}
      {jsonld && !dold && <JsonLd noder={jsonld} />}
    </head>
  );
}

/** How the page shows where someone shares a link to it, and which of its addresses is the one. */
function Delning({ titel, beskrivning, adress, visning, jsonld }: Huvuduppgifter) {
  const url = absolute(visning.address, adress);
  const arText = jsonld?.some((nod) => TEXTER.has(nod["@type"]));
  return (
    <>
      <link rel="canonical" href={url} />
      <meta property="og:type" content={arText ? "article" : "website"} />
      <meta property="og:title" content={titel} />
      <meta property="og:description" content={beskrivning} />
      <meta property="og:url" content={url} />
      <meta property="og:site_name" content={SAJTNAMN} />
      <meta property="og:locale" content="sv_SE" />
      <meta name="twitter:card" content="summary" />
    </>
  );
}

const TEXTER = new Set(["Article", "SpecialAnnouncement", "Event"]);

function Floden({ adress, namn }: { adress: string; namn: string }) {
  const { atom, json, kalender } = foljadresser(adress);
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={namn} href={atom} />
      <link rel="alternate" type="application/feed+json" title={namn} href={json} />
      <link rel="alternate" type="text/calendar" title={namn} href={kalender} />
    </>
  );
}
