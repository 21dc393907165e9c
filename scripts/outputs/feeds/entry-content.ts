import { absolute } from "../../../schemas/adresser.ts";
import { dagAv } from "../../../schemas/datum.ts";
import { typfakta } from "../../../schemas/fakta.ts";
import { datum, uppraknat, versal } from "../../../schemas/format.ts";
import { fristspar } from "../../../schemas/fristspar.ts";
import { ANDRINGSORD } from "../../../schemas/nyheter.ts";
import { omrade } from "../../../schemas/omrade.ts";
import type { VisadNotis, VisadNotisAv } from "../../../schemas/site.ts";
import { typer } from "../../../schemas/typer.ts";
import { type Html, html, trusted } from "../markup.ts";
import { absoluteHtml, type OutputContext } from "../output.ts";

type Place = Pick<OutputContext, "site" | "address">;

/**
 * A notice as HTML for readers that know no page around it, what matters to a region first. Whole addresses; dates in full and no word
 * that is true on one day alone, so that an entry stays as it is until its notice changes.
 */
export function contentOf(notis: VisadNotis, { site, address }: Place): string {
  const parts = [
    html`<p><strong>${typer[notis.typ].namn}</strong> från ${notis.avsandare}. Gäller: ${omrade(notis)}.</p>`,
    ...changedCourse(notis, { site, address }),
    html`<p>${notis.sammanfattning}</p>`,
    ...facts(notis),
    ...forRegionen(notis),
    ...changes(notis, site.today),
    ...ofItsType(notis),
    html`<hr>`,
    trusted(bodyOf(notis, address)),
    ...section("Osäkert", notis.osakert),
    ...(notis.sprid ? [html`<h2>Text att sprida</h2>`, html`<blockquote><p>${notis.sprid.kort}</p></blockquote>`] : []),
    html`<h2>Källor</h2>`,
    list(notis.kallor.map(({ titel, url }) => link(url, titel))),
  ];
  return parts.map((part) => part.html).join("\n");
}

const list = (items: readonly Html[]): Html => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
const link = (href: string, text: string): Html => html`<a href="${href}">${text}</a>`;
const section = (title: string, text: string | undefined): Html[] =>
  text ? [html`<h2>${title}</h2>`, html`<p>${versal(text)}</p>`] : [];

/** That it no longer holds, or not as it was announced: the first thing to know. */
function changedCourse(notis: VisadNotis, { site, address }: Place): Html[] {
  const instead = notis.ersattAv.flatMap((adress) => site.notis(adress) ?? []);
  if (instead.length > 0)
    return [
      html`<p>Den här notisen har ersatts. Läs i stället:</p>`,
      list(instead.map(({ adress, titel }) => link(absolute(address, `/${adress}/`), titel))),
    ];
  if (notis.typ !== "informationstillfälle" || !notis.lage || notis.lage === "planerat") return [];
  if (notis.lage === "inställt") return [html`<p><strong>Mötet är inställt.</strong></p>`];
  return [html`<p><strong>Mötet är flyttat från den ${datum(dagAv(notis.flyttat_fran?.at(-1) ?? ""))}.</strong></p>`];
}

function facts(notis: VisadNotis): Html[] {
  const moved = fristspar(notis);
  const lines = [
    ...typfakta(notis).map(({ ord, text, lank }) => html`${ord}: ${lank ? link(lank, text) : text}`),
    ...(moved ? [html`${moved}`] : []),
    ...(notis.belopp ? [html`Belopp: ${notis.belopp}`] : []),
  ];
  return lines.length > 0 ? [list(lines)] : [];
}

function forRegionen({ regionens_roll, gor_sa_har }: VisadNotis): Html[] {
  const steps = (gor_sa_har ?? []).map(({ vad, senast }) => html`${vad}${senast ? ` Senast ${datum(senast)}.` : ""}`);
  return [
    html`<h2>För regionen</h2>`,
    html`<p>Regionens roll: <strong>${uppraknat(regionens_roll)}</strong>.</p>`,
    ...(steps.length > 0 ? [html`<p>Det här väntas ni göra:</p>`, list(steps)] : []),
  ];
}

/** What has changed up to the day, latest first. Editorial changes are left out: they change nothing for a reader. */
function changes({ andringar }: VisadNotis, today: string): Html[] {
  const told = (andringar ?? []).filter((andring) => andring.slag !== "redaktionell" && andring.datum <= today);
  if (told.length === 0) return [];
  const lines = told
    .toReversed()
    .map(({ datum: dag, slag, text }) => html`${datum(dag)}. ${ANDRINGSORD[slag]}: ${text}`);
  return [html`<h2>Ändringar</h2>`, list(lines)];
}

function ofItsType(notis: VisadNotis): Html[] {
  if (notis.typ === "programförändring") return beforeAndAfter(notis);
  if (notis.typ === "behov") return section("Svar", notis.svar);
  if (notis.typ !== "erfarenhet") return [];
  return [
    ...section("Lärdom", notis.lardom),
    html`<p>Kan återanvändas av andra: ${notis.kan_ateranvandas}.</p>`,
    ...section("Resultat", notis.resultat),
  ];
}

function beforeAndAfter({ fore, efter }: VisadNotisAv<"programförändring">): Html[] {
  const lines = [...(fore ? [html`Före: ${fore}`] : []), ...(efter ? [html`Efter: ${efter}`] : [])];
  return lines.length > 0 ? [html`<h2>Ändringen</h2>`, list(lines)] : [];
}

/** The text without what only our pages give a meaning; a link to a heading leads to the page. */
function bodyOf({ adress, brodtext }: VisadNotis, address: string): string {
  const page = absolute(address, `/${adress}/`);
  return absoluteHtml(brodtext.html, address)
    .replaceAll(' href="#', ` href="${page}#`)
    .replace(/ (?:id|class|role|aria-label|tabindex)="[^"]*"/g, "")
    .trim();
}
