export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** Char of XML 1.0; no half surrogate pairs. */
const CHARS = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const NAME = String.raw`[A-Za-z_][\w.-]*`;
const TOKEN = new RegExp(String.raw`<(${NAME})((?:\s+${NAME}="[^"<]*")*)\s*(/?)>|</(${NAME})\s*>|([^<]+)`, "y");

/** A small strict reader of XML without declarations of its own, comments or CDATA. @throws where the text is not well-formed. */
export function parseXml(xml: string): XmlElement {
  if (!CHARS.test(xml)) throw new Error("a character that XML cannot hold");
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(declaration)) throw new Error("no XML declaration");
  const document: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  TOKEN.lastIndex = declaration.length;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(xml);
    if (!match) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    take(match, open);
  }
  const [root] = document.children;
  if (open.length !== 1 || !root || document.children.length !== 1 || document.text.trim())
    throw new Error("not one closed root element");
  return root;
}

function take([, name, attributes = "", closed, end, text]: RegExpExecArray, open: XmlElement[]): void {
  const inside = open.at(-1);
  if (!inside) throw new Error("text after the end");
  if (text !== undefined) inside.text += decode(text);
  else if (end !== undefined) {
    if (open.pop()?.name !== end) throw new Error(`</${end}> closes another element`);
  } else if (name !== undefined) {
    const element = { name, attributes: attributesOf(attributes), children: [], text: "" };
    inside.children.push(element);
    if (!closed) open.push(element);
  }
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, key = "", value = ""] of text.matchAll(/([\w.-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(found, key)) throw new Error(`the attribute ${key} stands twice`);
    found[key] = decode(value.replace(/[\t\n\r]/g, " "));
  }
  return found;
}

function decode(text: string): string {
  if (text.includes("]]>")) throw new Error("]]> in text");
  return text.replace(/&(?:#(\d+);|#x([\dA-Fa-f]+);|(\w+);|)/g, (_, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    const found = ENTITIES[name ?? ""];
    if (found === undefined) throw new Error(`& begins no entity: ${name}`);
    return found;
  });
}
