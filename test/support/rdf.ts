import { readFileSync } from "node:fs";
import { XmlDocument, XmlElement } from "libxml2-wasm";
import { DataFactory, Parser, type Quad, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XML = "http://www.w3.org/XML/1998/namespace";
const { namedNode, literal, quad } = DataFactory;

export const readTurtle = (text: string): Quad[] => new Parser({ format: "text/turtle" }).parse(text);

/**
 * Reads RDF/XML as it is when no element lies deeper than a property of a thing with an address. The XML itself is read by libxml2.
 * @throws on anything else.
 */
export function readRdfXml(text: string): Quad[] {
  const { root } = XmlDocument.fromString(text);
  if (root.name !== "RDF" || root.namespaceUri !== RDF) throw new Error("not RDF/XML");
  return elementsIn(root).flatMap((thing) => {
    const subject = namedNode(attribute(thing, RDF, "about") ?? fail("a thing without an address"));
    const type = quad(subject, namedNode(`${RDF}type`), namedNode(thing.namespaceUri + thing.name));
    return [type, ...elementsIn(thing).map((p) => quad(subject, namedNode(p.namespaceUri + p.name), readValue(p)))];
  });
}

function readValue(property: XmlElement) {
  if (elementsIn(property).length > 0) throw new Error("a thing within a property");
  const resource = attribute(property, RDF, "resource");
  if (resource !== undefined) return namedNode(resource);
  const datatype = attribute(property, RDF, "datatype");
  return literal(property.content, datatype ? namedNode(datatype) : attribute(property, XML, "lang"));
}

function elementsIn(parent: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = parent.firstChild; node; node = node.next) if (node instanceof XmlElement) found.push(node);
  return found;
}

const attribute = (element: XmlElement, namespace: string, name: string): string | undefined =>
  element.attrs.find((a) => a.name === name && a.namespaceUri === namespace)?.value;

function fail(message: string): never {
  throw new Error(message);
}

/** Statements as texts, for comparing graphs without blank nodes. */
export const statements = (quads: readonly Quad[]): Set<string> =>
  new Set(quads.map(({ subject, predicate, object }) => JSON.stringify([subject.id, predicate.value, object.id])));

/** What the validator takes for a graph. */
type Dataset = ConstructorParameters<typeof SHACLValidator>[0];
const datasetOf = (quads: readonly Quad[]) => new Store(quads) as unknown as Dataset;

const shapes = new SHACLValidator(datasetOf(readTurtle(readFileSync("test/fixtures/dcat-ap-se.shapes.ttl", "utf8"))));

const short = (address: string | undefined): string => address?.replace(/^.*[#/]/, "") ?? "";

/** What the profile DCAT-AP-SE finds wrong (`Violation`) or missing (`Warning`) in a graph: severity, thing and property. */
export async function profileResults(quads: readonly Quad[]): Promise<string[]> {
  const { results } = await shapes.validate(datasetOf(quads));
  return results.map(({ severity, focusNode, path }) =>
    [severity, focusNode, path].map((t) => short(asText(t))).join(" "),
  );
}

const asText = (term: unknown): string | undefined =>
  typeof term === "object" && term !== null && "value" in term ? String(term.value) : undefined;
