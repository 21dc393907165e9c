import { escapeHtml } from "./escape-html.ts";
import { escapeXml, escapeXmlAttribute } from "./escape-xml.ts";

/** Finished markup. Only the templates below make it, so that what has not been escaped cannot be taken for it. */
export type Html = { readonly html: string };
export type Xml = { readonly xml: string };

type Value<Finished> = string | Finished | readonly Finished[] | undefined;
type Escape = (text: string, inAttribute: boolean) => string;

/** HTML in which every text put in is escaped, and finished HTML is not. Nothing comes of undefined. Attributes are in double quotes. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value<Html>[]): Html => ({
  html: filled(strings, values, escapeHtml, (part) => part.html),
});

/** The same for XML. */
export const xml = (strings: TemplateStringsArray, ...values: readonly Value<Xml>[]): Xml => ({
  xml: filled(
    strings,
    values,
    (text, inAttribute) => (inAttribute ? escapeXmlAttribute : escapeXml)(text),
    (part) => part.xml,
  ),
});

/** HTML that was made safe elsewhere: by our own renderer of Markdown. */
export const trusted = (safe: string): Html => ({ html: safe });

function filled<F extends object>(
  strings: TemplateStringsArray,
  values: readonly Value<F>[],
  escaped: Escape,
  textOf: (finished: F) => string,
): string {
  const told = (value: Value<F>, inAttribute: boolean): string => {
    if (value === undefined) return "";
    if (typeof value === "string") return escaped(value, inAttribute);
    return isList(value) ? value.map(textOf).join("") : textOf(value);
  };
  return strings.map((part, i) => part + told(values[i], part.endsWith('="'))).join("");
}

const isList = <F>(value: F | readonly F[]): value is readonly F[] => Array.isArray(value);
