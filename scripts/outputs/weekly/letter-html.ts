import { absolute } from "../../../schemas/adresser.ts";
import { bladveckonamn, pagar } from "../../../schemas/bladvecka.ts";
import { datum } from "../../../schemas/format.ts";
import { type Veckoblad, type Veckobladsdel, veckobladstitel } from "../../../schemas/veckoblad.ts";
import type { Veckopost } from "../../../schemas/veckopost.ts";
import { type Html, html } from "../markup.ts";

/** An entry as HTML, `postHtml` made once for all letters that have it. */
export type PostHtml = (post: Veckopost) => Html;

/** A weekly letter as HTML for mail: no style, no picture, nothing that is fetched, so that every program shows it and nobody is tracked. */
export function letterHtml(blad: Veckoblad, address: string, postHtml: PostHtml): string {
  const { region, adress, delar } = blad;
  const title = veckobladstitel(region);
  const soFar = pagar(blad) ? html`<p>Till och med den ${datum(blad.slut)}.</p>\n` : undefined;
  return html`<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
<p>${bladveckonamn(blad)}</p>
${soFar}<p>${blad.sammanfattning}</p>
${delar.map((del) => partHtml(del, address, postHtml))}<hr>
<p>Från Regionsidan. Texterna är fria att använda (CC0).<br>
<a href="${absolute(address, `/regioner/${region.slug}/`)}">Allt för ${region.region}</a><br>
<a href="${absolute(address, adress)}">Veckobladet på webben</a></p>
</body>
</html>
`.html;
}

function partHtml({ rubrik, poster, fler, mer }: Veckobladsdel, address: string, postHtml: PostHtml): Html {
  const more = fler > 0 ? html`<p><a href="${absolute(address, mer)}">Och ${String(fler)} till</a></p>\n` : undefined;
  return html`<h2>${rubrik}</h2>\n<ul>\n${poster.map(postHtml)}</ul>\n${more}`;
}

export function postHtml({ notis, titel, rader, fran, omrade }: Veckopost, address: string): Html {
  const lines = rader.map(({ ord, text }) => html`<br>\n${ord && html`<b>${ord}:</b> `}${text}`);
  const link = html`<a href="${absolute(address, `/${notis.adress}/`)}">${titel}</a>`;
  return html`<li>${link}${lines}<br>\n${fran}. Gäller: ${notis.nationell ? html`<b>${omrade}</b>` : omrade}.</li>\n`;
}
