import { absolute } from "../schemas/adresser.ts";
import type { Region } from "../schemas/register.ts";

/** High enough for what a region has at most, beside an article; what does not fit can be scrolled to. */
const HOJD = 640;

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const attribut = (text: string): string => text.replace(/[&<>"]/g, (tecken) => ESCAPES[tecken] ?? tecken);

/** What whoever embeds a region pastes into a page: a frame with a title for screen readers, fetched first when it comes into sight. */
export const ramkod = ({ slug, region }: Region, address: string): string =>
  [
    `<iframe src="${attribut(absolute(address, `/inbaddning/${slug}/`))}"`,
    `title="${attribut(`Aktuellt för ${region}, från Regionsidan`)}"`,
    `width="100%" height="${HOJD}" loading="lazy"></iframe>`,
  ].join("\n  ");

export const fragmentadress = ({ slug }: Pick<Region, "slug">): string => `/inbaddning/${slug}/fragment.html`;
