import { absolute } from "../../../schemas/adresser.ts";
import { bladveckonamn, pagar } from "../../../schemas/bladvecka.ts";
import { datum } from "../../../schemas/format.ts";
import { type Veckoblad, type Veckobladsdel, veckobladstitel } from "../../../schemas/veckoblad.ts";
import type { Veckopost } from "../../../schemas/veckopost.ts";
import { COLUMNS, wrapped } from "./wrap.ts";

/** An entry as plain text, `postText` made once for all letters that have it. */
export type PostText = (post: Veckopost) => string;

/** A weekly letter as plain text in 72 columns, with line feeds. */
export function letterText(blad: Veckoblad, address: string, postText: PostText): string {
  const { region, adress, delar } = blad;
  const parts = [
    wrapped(veckobladstitel(region)).join("\n"),
    wrapped(bladveckonamn(blad)).join("\n"),
    ...(pagar(blad) ? [wrapped(`Till och med den ${datum(blad.slut)}.`).join("\n")] : []),
    "",
    wrapped(blad.sammanfattning).join("\n"),
    ...delar.map((del) => `\n${partText(del, address, postText)}`),
    "",
    "-".repeat(COLUMNS),
    ...wrapped("Från Regionsidan. Texterna är fria att använda (CC0)."),
    ...wrapped(`Allt för ${region.region}: ${absolute(address, `/regioner/${region.slug}/`)}`),
    ...wrapped(`Veckobladet på webben: ${absolute(address, adress)}`),
  ];
  return `${parts.join("\n")}\n`;
}

/** A heading with a line under it. */
function heading(text: string): string {
  const rows = wrapped(text);
  return [...rows, "-".repeat(Math.max(...rows.map((row) => row.length)))].join("\n");
}

function partText({ rubrik, poster, fler, mer }: Veckobladsdel, address: string, postText: PostText): string {
  const more = fler > 0 ? [wrapped(`Och ${fler} till: ${absolute(address, mer)}`).join("\n")] : [];
  return [heading(rubrik), ...poster.map(postText), ...more].join("\n\n");
}

/** `* ` and the title, then under it when, what, from whom and where to read more. */
export function postText({ notis, titel, rader, fran, omrade }: Veckopost, address: string): string {
  const told = rader.map(({ ord, text }) => (ord ? `${ord}: ${text}` : text));
  const under = [...told, `${fran}. Gäller: ${omrade}.`, absolute(address, `/${notis.adress}/`)];
  return [...wrapped(titel, "* "), ...under.flatMap((rad) => wrapped(rad, "  "))].join("\n");
}
