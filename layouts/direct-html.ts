// Stands in for Preact in the bundle of a build: elements become HTML as they are made, instead of a tree that is gone through afterwards. It knows as
// much of Preact as pages have a use for, and refuses what it does not know. The tests hold its pages equal to Preact's, byte for byte.

/** Finished HTML, which alone is written as it is. */
class Html {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Props = Readonly<Record<string, unknown>>;

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const SPECIAL = /["&<]/;
const ESCAPED: Readonly<Record<string, string>> = { '"': "&quot;", "&": "&amp;", "<": "&lt;" };

const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/["&<]/g, (c) => ESCAPED[c] as string) : text;

/** How an attribute begins, by its property. `named`: it has a value even when it is true or false. */
type Attribute = { begin: string; named: boolean };

const attributes = new Map<string, Attribute>();
/** Properties that are not named as the attribute in small letters. */
const NAMES: Readonly<Record<string, string>> = { className: "class", htmlFor: "for", httpEquiv: "http-equiv" };
const NAMED = /^(?:aria|data)-|^(?:draggable|spellcheck)$/;
/** An attribute of SVG keeps its capitals; those of HTML are written in small letters. */
const CAPITALS = "viewBox";
/** Properties that say what a browser is to do, or how Preact makes something else. */
const REFUSED = /^(?:on[A-Z]|default[A-Z]|ref$)/;

function attributeOf(property: string): Attribute {
  const known = attributes.get(property);
  if (known) return known;
  const name = NAMES[property] ?? (property === CAPITALS ? property : property.toLowerCase());
  if (REFUSED.test(property) || !/^[A-Za-z][A-Za-z-]*$/.test(name)) throw new TypeError(`No attribute: ${property}`);
  const attribute = { begin: ` ${name}`, named: NAMED.test(property) };
  attributes.set(property, attribute);
  return attribute;
}

function attributeHtml(property: string, value: unknown): string {
  if (value === undefined || value === null) return "";
  const { begin, named } = attributeOf(property);
  if (!named && (value === true || value === false)) return value ? begin : "";
  if (value === "") return begin;
  if (typeof value === "object" || typeof value === "function") throw new TypeError(`No attribute value: ${property}`);
  return `${begin}="${escaped(String(value))}"`;
}

/** HTML of all that can stand between two tags. */
function htmlOf(node: unknown): string {
  if (typeof node === "string") return escaped(node);
  if (node instanceof Html) return node.html;
  if (Array.isArray(node)) return childrenHtml(node);
  if (typeof node === "number") return String(node);
  if (node === undefined || node === null || typeof node === "boolean") return "";
  throw new TypeError(`No content of a page: ${typeof node}`);
}

function childrenHtml(children: readonly unknown[]): string {
  let html = "";
  for (const child of children) html += htmlOf(child);
  return html;
}

/** Preact makes something else than an attribute of the value of these. */
const OWN_VALUE = new Set(["textarea", "select"]);

function elementHtml(type: string, props: Props): string {
  let start = `<${type}`;
  let inner = "";
  for (const property in props) {
    const value = props[property];
    if (property === "children") inner = htmlOf(value);
    else if (property === "dangerouslySetInnerHTML") inner = (value as { __html: string }).__html;
    else if (property === "value" && OWN_VALUE.has(type)) throw new TypeError(`No attribute of ${type}: value`);
    else start += attributeHtml(property, value);
  }
  if (!VOID.has(type)) return `${start}>${inner}</${type}>`;
  if (inner) throw new TypeError(`Nothing stands in ${type}`);
  return `${start}/>`;
}

export function jsx(type: string | ((props: Props) => unknown), props: Props): unknown {
  return typeof type === "string" ? new Html(elementHtml(type, props)) : type(props);
}
export const jsxs = jsx;
export const Fragment = ({ children }: Props): unknown => children;
export const renderToString = htmlOf;
export const isValidElement = (node: unknown): boolean => node instanceof Html;
