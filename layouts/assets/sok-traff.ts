import type { Traff } from "./sok-adress.ts";

/** A hit as an element. Built from text nodes only: what the index holds is content, never markup. */
export function element({ url, excerpt, meta }: Traff): HTMLLIElement {
  const over = make("p", "rad-over", `${meta.typ ?? ""}`);
  if (meta.status) over.append(make("span", "status", meta.status));
  const link = make("a", "", meta.title ?? url);
  link.href = url;
  const titel = make("h2", "rad-titel");
  titel.append(link);
  const under = make("p", "rad-under");
  under.append(
    ...[meta.avsandare, meta.omrade, meta.datum]
      .filter((text) => text !== undefined)
      .map((text) => make("span", "", text)),
  );
  const item = make("li", "rad");
  item.append(over, titel, marked(excerpt), under);
  return item;
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = ""): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.textContent = text;
  return node;
}

/** Pagefind's excerpt with its marks made anew: parsed as inert text, and only the words and which of them are marked are kept. */
function marked(excerpt: string): HTMLParagraphElement {
  const parsed = new DOMParser().parseFromString(excerpt, "text/html");
  const paragraph = make("p", "rad-text");
  for (const node of parsed.body.childNodes) {
    const text = node.textContent ?? "";
    paragraph.append(node.nodeName === "MARK" ? make("mark", "", text) : text);
  }
  return paragraph;
}
