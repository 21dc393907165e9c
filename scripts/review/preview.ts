import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { datum } from "../../schemas/format.ts";
import type { Granskning } from "./granskning.ts";

/** A page that stands alone may load nothing and run nothing, whatever is in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The notices of a change as they will look, taken from the built site into one page that can be opened from anywhere. Undefined when none
 * of them is shown yet. Links within the site lead nowhere there, so they are only text.
 */
export function previewOf({ notiser, dag }: Granskning, site: string): string | undefined {
  const pages = notiser.flatMap(({ adress, slag }) => {
    const file = join(site, adress, "index.html");
    return slag !== "borttagen" && existsSync(file) ? mainOf(readFileSync(file, "utf8")) : [];
  });
  if (pages.length === 0) return undefined;
  return [
    '<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>`,
    '<meta name="color-scheme" content="light dark"/><title>Förhandsvisning – Regionsidan</title>',
    `<style>${styleOf(site)}</style></head><body>`,
    `<main><p>Förhandsvisning av ett ändringsförslag, som det visas den ${datum(dag)}. Länkar inom webbplatsen fungerar inte här.</p>`,
    ...pages,
    "</main></body></html>\n",
  ].join("\n");
}

/** What stands between the head and the foot of a page. The HTML is our own, in which quotes and tags of texts are escaped. */
function mainOf(html: string): string[] {
  const from = html.indexOf(">", html.indexOf("<main")) + 1;
  const to = html.indexOf("</main>");
  return to > from ? [html.slice(from, to).replace(/ (?:href|src)="\/[^"]*"/g, "")] : [];
}

/** The style sheet of all pages. In a `<style>` it must not hold the end of one, and ours has no such text. */
function styleOf(site: string): string {
  const folder = join(site, "assets");
  const name = readdirSync(folder).find((file) => /^site\.\w+\.css$/.test(file));
  const css = name ? readFileSync(join(folder, name), "utf8") : "";
  return css.includes("</") ? "" : css;
}
