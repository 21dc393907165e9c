import type { Site, VisadNotis } from "../../schemas/site.ts";
import { type Status, statusord } from "../../schemas/status.ts";
import type { Typ } from "../../schemas/typer.ts";
import { escapeHtml } from "../outputs/escape-html.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a search reads of a notice, as a small page of its own: nothing but the words, their weight, the filters and what a hit shows. */
export function searchDocument(notis: VisadNotis, { further, all }: Searched, vocabulary: Vocabulary): string {
  return [
    '<!DOCTYPE html><html lang="sv"><body data-pagefind-body>',
    `<h1 data-pagefind-meta="title" data-pagefind-weight="9">${escapeHtml(notis.titel)}</h1>`,
    `<p data-pagefind-weight="4">${escapeHtml(notis.sammanfattning)}</p>`,
    `<p>${escapeHtml(notis.brodtext.text)}</p>`,
    `<p data-pagefind-weight="3">${escapeHtml(further.join(". "))}</p>`,
    `<p data-pagefind-weight="2">${escapeHtml(vocabulary.furtherWords(all).join(" "))}</p>`,
    ...metaOf(notis).map(
      ([name, text]) => `<i data-pagefind-ignore data-pagefind-meta="${name}">${escapeHtml(text)}</i>`,
    ),
    ...filtersOf(notis).map(
      ([name, text]) => `<i data-pagefind-ignore data-pagefind-filter="${name}">${escapeHtml(text)}</i>`,
    ),
    `<i data-pagefind-ignore data-pagefind-sort="datum">${notis.visasFran}</i>`,
    "</body></html>",
  ].join("\n");
}

/** What a notice is found by: the fields that are not in its running text, and all its words, for the vocabulary. */
export type Searched = { further: readonly string[]; all: string };

export function searchedIn(notis: VisadNotis, site: Site): Searched {
  const further = furtherWords(notis, site);
  return { further, all: [notis.titel, notis.sammanfattning, notis.brodtext.text, ...further].join("\n") };
}

/** What readers call a type, in the forms they write it. */
const TYPORD: Record<Typ, string> = {
  insats: "insats insatser",
  programförändring: "programförändring ändring ändrad",
  informationstillfälle: "möte möten informationstillfälle",
  erfarenhet: "erfarenhet erfarenheter lärdom lärdomar",
  behov: "behov",
};

const STATUSORD: Partial<Record<Status, string>> = {
  inställt: "inställt inställd inställda",
  flyttat: "flyttat flyttad flyttade",
};

/** Fields that are not in the running text but that readers search by. */
function furtherWords(n: VisadNotis, { register }: Site): string[] {
  const regioner = n.nationell
    ? []
    : register.regioner
        .filter(({ namn }) => n.regioner.includes(namn))
        .flatMap((r) => [r.region, r.lan, r.programomrade]);
  const egna =
    n.typ === "programförändring" ? [n.program, n.fore, n.efter] : n.typ === "erfarenhet" ? [n.lardom, n.resultat] : [];
  const words = [
    TYPORD[n.typ],
    n.status && STATUSORD[n.status],
    n.avsandare,
    ...n.teman,
    ...(n.malgrupp ?? []),
    ...new Set(regioner),
    n.delomrade,
    n.belopp,
    n.diarienummer,
    ...egna,
  ];
  const further = [
    ...words,
    ...(n.gor_sa_har ?? []).map(({ vad }) => vad),
    ...(n.andringar ?? []).map(({ text }) => text),
  ];
  return [...further, n.typ === "informationstillfälle" ? n.serie : undefined].filter((word) => word !== undefined);
}

function metaOf(n: VisadNotis): [string, string][] {
  const omrade = n.nationell ? "Hela landet" : n.regioner.join(", ");
  const status = statusord(n);
  const meta: [string, string][] = [
    ["typ", n.typ],
    ["avsandare", n.avsandare],
    ["omrade", omrade],
    ["sammanfattning", n.sammanfattning],
    ["publicerad", n.publicerad],
  ];
  return status ? [...meta, ["status", status]] : meta;
}

function filtersOf(n: VisadNotis): [string, string][] {
  const status = statusord(n);
  return [
    ...n.regioner.map((region): [string, string] => ["region", region]),
    ["typ", n.typ],
    ...n.teman.map((tema): [string, string] => ["tema", tema]),
    ["avsandare", n.avsandare],
    ...(status ? [["status", status] satisfies [string, string]] : []),
  ];
}
