import { escapeXml, escapeXmlAttribute } from "../escape-xml.ts";
import { PREFIXES, type Resource, type Value } from "./rdf.ts";

/** A graph as RDF/XML, which is what Sveriges dataportal harvests. */
export function rdfXml(resources: readonly Resource[]): string {
  const namespaces = Object.entries(PREFIXES).map(([prefix, address]) => ` xmlns:${prefix}="${address}"`);
  const elements = resources.map(element).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${namespaces.join("")}>\n${elements}</rdf:RDF>\n`;
}

function element({ iri, type, properties }: Resource): string {
  const inside = properties.map(([property, value]) => `  ${propertyElement(property, value)}\n`).join("");
  return `<${type} rdf:about="${escapeXmlAttribute(iri)}">\n${inside}</${type}>\n`;
}

function propertyElement(property: string, value: Value): string {
  if ("iri" in value) return `<${property} rdf:resource="${escapeXmlAttribute(value.iri)}"/>`;
  if ("day" in value) return `<${property} rdf:datatype="${PREFIXES.xsd}date">${escapeXml(value.day)}</${property}>`;
  const language = value.language ? ` xml:lang="${value.language}"` : "";
  return `<${property}${language}>${escapeXml(value.text)}</${property}>`;
}
