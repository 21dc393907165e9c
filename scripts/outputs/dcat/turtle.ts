import { PREFIXES, type Resource, type Value } from "./rdf.ts";

/** A graph as Turtle, which people can read too. */
export function turtle(resources: readonly Resource[]): string {
  const prefixes = Object.entries(PREFIXES).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .\n`);
  return `${prefixes.join("")}${resources.map(block).join("")}`;
}

function block({ iri, type, properties }: Resource): string {
  const lines = properties.map(([property, value]) => `  ${property} ${term(value)}`);
  return `\n${address(iri)} a ${[type, ...lines].join(" ;\n")} .\n`;
}

function term(value: Value): string {
  if ("iri" in value) return address(value.iri);
  if ("day" in value) return `${literal(value.day)}^^xsd:date`;
  return literal(value.text) + (value.language ? `@${value.language}` : "");
}

const escaped = (c: string): string => `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

const address = (iri: string): string => `<${iri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, escaped)}>`;

const literal = (value: string): string =>
  `"${value.replace(/\p{Cs}/gu, "\uFFFD").replace(/["\\\u0000-\u001F\u007F]/g, escaped)}"`;
