/** The vocabularies used, by the prefixes they are known under. */
export const PREFIXES = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
} as const;

/** A name in a vocabulary, `dcterms:title`. */
export type Name = `${Exclude<keyof typeof PREFIXES, "rdf" | "xsd">}:${string}`;

/** The address of a thing; a text, in a language or of none; a day. */
export type Value = { iri: string } | { text: string; language?: "sv" | "en" } | { day: string };

/** A thing that has an address of its own, and what is said of it. Things without one cannot be harvested, so there are none. */
export type Resource = { iri: string; type: Name; properties: readonly (readonly [property: Name, value: Value])[] };

export const iri = (address: string): Value => ({ iri: address });
export const text = (value: string): Value => ({ text: value });
export const sv = (value: string): Value => ({ text: value, language: "sv" });
export const en = (value: string): Value => ({ text: value, language: "en" });
export const day = (value: string): Value => ({ day: value });
