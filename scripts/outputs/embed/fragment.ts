import { absolute } from "../../../schemas/adresser.ts";
import { datum } from "../../../schemas/format.ts";
import { type Inbaddning, type Inbaddningsrad, inbaddningar } from "../../../schemas/inbaddning.ts";
import { type Html, html } from "../markup.ts";
import type { OutputContext, OutputFile } from "../output.ts";

/** The same lines as the page for frames, for those who put them into a page of their own on their server. */
export function* fragments(context: OutputContext): Generator<OutputFile> {
  for (const inbaddning of inbaddningar(context.site))
    yield [`/inbaddning/${inbaddning.region.slug}/fragment.html`, asciiHtml(fragment(inbaddning, context).html)];
}

/** Whole addresses, no ids, and classes that begin with our name, so that it fits into any page. */
function fragment({ region, delar }: Inbaddning, { site, address }: OutputContext): Html {
  const title = `Aktuellt för ${region.region}`;
  const today = html`<time datetime="${site.today}">den ${datum(site.today)}</time>`;
  const all = absolute(address, `/regioner/${region.slug}/`);
  const none = html`<p class="regionsidan-tomt">Inget är publicerat.</p>\n`;
  return html`<section class="regionsidan" lang="sv" aria-label="${title}">
<h2 class="regionsidan-rubrik">${title}</h2>
<p class="regionsidan-lage">Läget ${today}.</p>
${delar.length > 0 ? delar.map((del) => part(del, address)) : none}<p class="regionsidan-fot"><a href="${all}">Allt för ${region.region} på Regionsidan</a></p>
</section>
`;
}

const part = ({ rubrik, rader }: Inbaddning["delar"][number], address: string): Html =>
  html`<h3 class="regionsidan-delrubrik">${rubrik}</h3>
<ul class="regionsidan-lista">
${rader.map((rad) => line(rad, address))}</ul>
`;

const line = ({ vad, dag, notis }: Inbaddningsrad, address: string): Html =>
  html`<li class="regionsidan-rad"><a href="${absolute(address, `/${notis.adress}/`)}">${notis.titel}</a> <time class="regionsidan-dag" datetime="${dag}">${vad}</time>${
    notis.nationell ? html` &#183; <span class="regionsidan-hela-landet">Hela landet</span>` : undefined
  }</li>
`;

const CONTROLS = /[\0-\x09\x0b-\x1f\x7f-\x9f\uD800-\uDFFF]/gu;

/** HTML in ASCII, all else as numeric references, so that it is right in a page of any encoding. HTML has no references for controls. */
export const asciiHtml = (markup: string): string =>
  markup.replace(CONTROLS, "\uFFFD").replace(/[^\x20-\x7e\n]/gu, (character) => `&#${character.codePointAt(0)};`);
