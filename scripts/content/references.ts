import type { NotisFalt } from "../../schemas/notis.ts";
import type { Sida } from "../../schemas/sida.ts";
import type { Reference } from "../check/rule.ts";
import type { SourceFile } from "../check/source-file.ts";
import type { MarkdownFile } from "./read-markdown.ts";

const FIELDS = ["relaterade", "ersatter", "tidigare_adresser"] as const;

/** Everything in a file that points at another page of the site. */
export function referencesOf(
  parts: MarkdownFile<NotisFalt | Omit<Sida, "slug" | "brodtext">>,
  source: SourceFile,
  fran: string,
): Reference[] {
  const at = (start: number, end: number) => {
    const span = source.span(start, end);
    return { file: source.path, span, source: source.line(span.line), fran };
  };
  const falt = parts.falt as Partial<NotisFalt>;
  const named = FIELDS.flatMap((key) =>
    (falt[key] ?? []).map((mal, i) => ({ falt: key, mal, ...at(...(parts.tree?.valueSpan([key, i]) ?? [0, 1])) })),
  );
  return [...named, ...textReferences(parts, source, at)];
}

/** Links in the text that lead to the site itself or to a heading of the same text. */
function textReferences(
  { brodtext, bodyStart }: MarkdownFile<unknown>,
  source: SourceFile,
  at: (start: number, end: number) => Omit<Reference, "falt" | "mal">,
): Reference[] {
  const own = (brodtext?.lankar ?? []).filter((href) => href.startsWith("/") || href.startsWith("#"));
  const anchors = new Set(brodtext?.rubriker.map(({ id }) => `#${id}`));
  return own
    .filter((href) => !anchors.has(href))
    .map((href) => {
      const start = Math.max(source.text.indexOf(`(${href}`, bodyStart) + 1, bodyStart);
      const mal = href.startsWith("#") ? href : href.replace(/#.*$/, "").replace(/^\/|\/$/g, "");
      return { falt: "text", mal, ...at(start, start + href.length) };
    });
}
