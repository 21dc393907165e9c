import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
export type HeadElement = { tag: string; attributes: Record<string, string>; text: string };

/** Is it a whole page, and not a piece to put into another? */
export const isPage = (html: string): boolean => html.startsWith("<!DOCTYPE html>");

/** The elements of a page's head, as a browser reads them. The body is long, and left alone. */
export function headOf(html: string): HeadElement[] {
  const end = html.indexOf("</head>");
  const root = parse(end < 0 ? html : html.slice(0, end)).childNodes.find((node) => node.nodeName === "html");
  const head = childrenOf(root).find((node) => node.nodeName === "head");
  return childrenOf(head).flatMap((node) =>
    "attrs" in node
      ? [
          {
            tag: node.tagName,
            attributes: Object.fromEntries(node.attrs.map((a) => [a.name, a.value])),
            text: textOf(node),
          },
        ]
      : [],
  );
}

const childrenOf = (node: Node | undefined): Node[] => (node && "childNodes" in node ? node.childNodes : []);
const textOf = (node: Node): string =>
  childrenOf(node)
    .map((n) => ("value" in n ? n.value : ""))
    .join("");

export const linksOf = (html: string, rel: string): Record<string, string>[] =>
  headOf(html).flatMap(({ tag, attributes }) => (tag === "link" && attributes["rel"] === rel ? [attributes] : []));

/** What a page's `meta` of a name or property says. */
export const metaOf = (html: string, name: string): string | undefined =>
  headOf(html).find(({ attributes: { name: n, property } }) => (n ?? property) === name)?.attributes["content"];

export type JsonLdNode = { "@type": string; [key: string]: unknown };

/** The data for machines in a page, each thing by its type; undefined when there is none. */
export function jsonLdOf(html: string): Record<string, JsonLdNode> | undefined {
  const blocks = headOf(html).filter(({ attributes }) => attributes["type"] === "application/ld+json");
  if (blocks.length > 1) throw new Error("more than one block of data");
  if (!blocks[0]) return undefined;
  const { "@graph": graph }: { "@graph": JsonLdNode[] } = JSON.parse(blocks[0].text);
  return Object.fromEntries(graph.map((node) => [node["@type"], node]));
}
