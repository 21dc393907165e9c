import type { Site, VisadNotis } from "../../schemas/site.ts";
import { STATUSORD, TYPORD } from "../../schemas/sokord.ts";
import { escapeHtml } from "../outputs/escape-html.ts";
import { type Vocabulary, type Wording, wordingOf } from "./vocabulary.ts";

/** What a search reads of a notice, as a small page of its own: nothing but the words and their weight. */
export function searchDocument({ notis, further, all }: Searched, vocabulary: Vocabulary): string {
  return [
    '<!DOCTYPE html><html lang="sv"><body data-pagefind-body>',
    `<h1 data-pagefind-meta="title" data-pagefind-weight="9">${escapeHtml(notis.titel)}</h1>`,
    `<p data-pagefind-weight="4">${escapeHtml(notis.sammanfattning)}</p>`,
    `<p>${escapeHtml(notis.brodtext.text)}</p>`,
    `<p data-pagefind-weight="3">${escapeHtml(further.join(". "))}</p>`,
    `<p data-pagefind-weight="2">${escapeHtml(vocabulary.furtherWords(all).join(" "))}</p>`,
    "</body></html>",
  ].join("\n");
}

/** What a notice is found by: the fields that are not in its running text, and all its words, for the vocabulary. */
export type Searched = { notis: VisadNotis; further: readonly string[]; all: Wording };

export function searchedIn(notis: VisadNotis, site: Site): Searched {
  const further = furtherWords(notis, site);
  const all = wordingOf([notis.titel, notis.sammanfattning, notis.brodtext.text, ...further].join("\n"));
  return { notis, further, all };
}

/** Fields that are not in the running text but that readers search by. A change is told from its day on. */
function furtherWords(n: VisadNotis, { register, today }: Site): string[] {
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
    ...(n.andringar ?? []).filter(({ datum }) => datum <= today).map(({ text }) => text),
  ];
  return [...further, n.typ === "informationstillfälle" ? n.serie : undefined].filter((word) => word !== undefined);
}
