import { Adress } from "../../schemas/gemensamt.ts";
import { textsIn } from "../check/named-values.ts";
import type { Reference } from "../check/rule.ts";
import type { SourceFile } from "../check/source-file.ts";
import { isOwnLink } from "./link-faults.ts";
import type { MarkdownFile } from "./read-markdown.ts";

const FIELDS = ["relaterade", "ersatter", "tidigare_adresser"] as const;

/** Everything in a file that points at another page of the site, whatever else is wrong with it. */
export function referencesOf(parts: MarkdownFile<unknown>, source: SourceFile, fran: string): Reference[] {
  const at = (start: number, end: number) => {
    const span = source.span(start, end);
    return { file: source.path, span, source: source.line(span.line), fran };
  };
  const { tree } = parts;
  if (typeof tree?.data !== "object" || tree.data === null) return textReferences(parts, source, at);
  const data = tree.data as Record<string, unknown>;
  const named = FIELDS.flatMap((falt) =>
    [...textsIn(data, falt)]
      .filter(([mal]) => Adress.safeParse(mal).success)
      .map(([mal, path]) => ({ falt, mal, ...at(...tree.valueSpan(path)) })),
  );
  return [...named, ...textReferences(parts, source, at)];
}

/** The headings of a text that links may lead to, where it could be read. */
export const headingIds = ({ rendered }: MarkdownFile<unknown>): { rubriker?: string[] } =>
  rendered ? { rubriker: rendered.rubriker.map(({ id }) => id) } : {};

/** Links in the text that lead to the site itself or to a heading of the same text. */
function textReferences(
  { rendered, bodyStart }: MarkdownFile<unknown>,
  source: SourceFile,
  at: (start: number, end: number) => Omit<Reference, "falt" | "mal" | "ankare">,
): Reference[] {
  const own = (rendered?.lankar ?? []).filter(isOwnLink);
  const anchors = new Set(rendered?.rubriker.map(({ id }) => `#${id}`));
  let after = bodyStart;
  return own
    .filter((href) => !anchors.has(href))
    .map((href) => {
      const start = Math.max(source.text.indexOf(`(${href}`, after) + 1, bodyStart);
      after = start;
      const place = at(start, start + href.length);
      if (href.startsWith("#")) return { falt: "text", mal: href, ...place };
      const [path = "", ankare] = href.split("#");
      return { falt: "text", mal: path.replace(/^\/|\/$/g, ""), ...(ankare && { ankare }), ...place };
    });
}
