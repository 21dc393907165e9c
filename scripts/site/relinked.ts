import type { Brodtext } from "../../schemas/sida.ts";
import { typForMapp } from "../../schemas/typer.ts";

/**
 * A text whose links to notices lead to their present addresses. A link to a notice that is not shown on the day becomes plain text.
 * The HTML is our own renderer's, so a link is exactly `<a href="…">…</a>` or `<a href="…" title="…">…</a>`, with no > in the title.
 */
export function relinked(brodtext: Brodtext, current: ReadonlyMap<string, string>): Brodtext {
  const toNotices = new Set(
    brodtext.lankar.filter((href) => typForMapp(href.split("/")[1] ?? "") && href.split("/").length > 3),
  );
  let html = brodtext.html;
  for (const href of toNotices) {
    const [path = "", anchor] = href.split("#");
    const now = current.get(path.replace(/^\/|\/$/g, ""));
    if (now === undefined) html = unlinked(html, href);
    else html = html.replaceAll(`<a href="${href}"`, `<a href="/${now}/${anchor ? `#${anchor}` : ""}"`);
  }
  return html === brodtext.html ? brodtext : { ...brodtext, html };
}

function unlinked(html: string, href: string): string {
  const [before = "", ...rest] = html.split(`<a href="${href}"`);
  return before + rest.map((part) => part.slice(part.indexOf(">") + 1).replace("</a>", "")).join("");
}
