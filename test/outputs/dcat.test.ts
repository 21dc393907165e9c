import { existsSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Quad } from "n3";
import { describe, expect, inject, it } from "vitest";
import { dcat } from "../../scripts/outputs/dcat/dcat.ts";
import type { Resource } from "../../scripts/outputs/dcat/rdf.ts";
import { rdfXml } from "../../scripts/outputs/dcat/rdf-xml.ts";
import { turtle } from "../../scripts/outputs/dcat/turtle.ts";
import { ADDRESS, contextOf } from "../support/output-context.ts";
import { hostileText } from "../support/problems.ts";
import { profileResults, readRdfXml, readTurtle, statements } from "../support/rdf.ts";
import { shippedSite, siteOf } from "../support/site.ts";

const filesOf = (context: Parameters<typeof dcat>[0]) =>
  new Map([...dcat(context)].map(([path, content]) => [path, String(content)]));
const files = filesOf(contextOf(shippedSite()));
const graph = readTurtle(files.get("/dcat.ttl") ?? "");
const DCAT = "http://www.w3.org/ns/dcat#";
const valuesOf = (property: string) =>
  graph.filter(({ predicate }) => predicate.value === property).map(({ object }) => object.value);

describe("the catalogue of open data", () => {
  it("says the same in both its forms, as two parsers read them", () => {
    expect(statements(readRdfXml(files.get("/dcat.rdf") ?? ""))).toEqual(statements(graph));
    expect(graph.length).toBeGreaterThan(200);
  });

  it("has all that DCAT-AP-SE demands, and of what it recommends lacks only what nothing here knows", async () => {
    const results = await profileResults(graph);
    const days = ["katalog", "notiser", "frister", "moten", "kalender", "andringar", "register"];
    const unknown = [...days.map((id) => `Warning ${id} issued`), "Warning register temporal", "Warning utgivare type"];
    expect(new Set(results)).toEqual(new Set(unknown));
    expect(results).toHaveLength(unknown.length);
  });

  it("is judged by shapes that see each thing that may be left out", async () => {
    const missed: string[] = [];
    const demanded = [
      "publisher",
      "title",
      "description",
      "license",
      "accessURL",
      "format",
      "endpointURL",
      "fn",
      "hasEmail",
      "name",
    ];
    for (const property of demanded) {
      const without = graph.filter(
        ({ predicate }) => !predicate.value.endsWith(`/${property}`) && !predicate.value.endsWith(`#${property}`),
      );
      const results = await profileResults(without);
      if (!results.some((result) => result.startsWith("Violation") && result.endsWith(` ${property}`)))
        missed.push(property);
    }
    expect(missed).toEqual([]);
  });

  it("leads only to files that the site has", () => {
    const ours = graph.flatMap(({ object }) =>
      object.value.startsWith(ADDRESS) ? [object.value.slice(ADDRESS.length)] : [],
    );
    const paths = [...new Set(ours.map((path) => path.replace(/#.*/, "")))];
    expect(paths).toEqual(expect.arrayContaining(["api/v1/notiser.json", "api/v1/openapi.json", "kalender.ics", ""]));
    expect(paths.filter((path) => !existsSync(join(inject("site"), path.replace(/(^|\/)$/, "$1index.html"))))).toEqual(
      [],
    );
  });

  it("names no file of the whole site twice, and gives each the media type of its ending", () => {
    const ENDINGS: Record<string, string> = { json: "application/json", csv: "text/csv", ics: "text/calendar" };
    const downloads = valuesOf(`${DCAT}downloadURL`);
    expect(new Set(downloads).size).toBe(downloads.length);
    for (const { subject, object } of graph.filter(({ predicate }) => predicate.value === `${DCAT}downloadURL`)) {
      const format = graph.find((q) => q.subject.equals(subject) && q.predicate.value.endsWith("/format"));
      expect(format?.object.value).toBe(ENDINGS[object.value.split(".").at(-1) ?? ""]);
    }
  });

  it("has whole addresses under the base path, and no thing without an address, which could not be harvested", () => {
    const terms = graph.flatMap(({ subject, object }: Quad) => [subject, object]);
    expect(terms.filter(({ termType }) => termType === "BlankNode")).toEqual([]);
    const addresses = terms.filter(({ termType }) => termType === "NamedNode").map(({ value }) => value);
    expect(addresses.filter((address) => !/^(https?:\/\/[^/]+\/|mailto:)/.test(address))).toEqual([]);
    expect(graph.filter(({ subject }) => !subject.value.startsWith(`${ADDRESS}dcat.rdf#`))).toEqual([]);
  });

  it("tells the days of the notices: first, last changed and, in a snapshot, the day shown", () => {
    const days = (name: string) => [
      ...new Set(graph.filter(({ predicate }) => predicate.value.endsWith(name)).map(({ object }) => object.value)),
    ];
    expect([days("startDate"), days("endDate"), days("modified")]).toEqual([
      ["2020-03-19"],
      ["2020-11-16"],
      ["2020-11-09"],
    ]);
    const live = filesOf(contextOf(siteOf({}))).get("/dcat.ttl") ?? "";
    expect(live).toContain("dcat:startDate");
  });
});

describe("a graph of any texts", () => {
  const value = fc.oneof(
    hostileText.map((text) => ({ text })),
    hostileText.map((text) => ({ text, language: "sv" as const })),
    fc.webUrl({ withFragments: true, withQueryParameters: true }).map((iri) => ({ iri })),
    fc.constant({ day: "2020-02-29" }),
  );
  const resource = fc.record({
    iri: fc.webUrl(),
    type: fc.constant("dcat:Dataset" as const),
    properties: fc.array(fc.tuple(fc.constant("dcterms:title" as const), value), { maxLength: 6 }),
  });

  it("reads back the same from both forms", () => {
    fc.assert(
      fc.property(fc.array(resource, { maxLength: 4 }), (resources: Resource[]) => {
        const [fromXml, fromTurtle] = [readRdfXml(rdfXml(resources)), readTurtle(turtle(resources))];
        // Turtle can hold control characters and what is no character; XML cannot, and has a mark in their place.
        const visible = (text: string) => text.replace(/(\\u00[01][0-9a-f]|\\b|\\f|\uFFFE|\uFFFF)/g, "\uFFFD");
        const seen = (quads: readonly Quad[]) => new Set([...statements(quads)].map(visible));
        expect(seen(fromXml)).toEqual(seen(fromTurtle));
        const texts = resources.flatMap(({ properties }) =>
          properties.flatMap(([, v]) => ("text" in v ? [v.text.replace(/\p{Cs}/gu, "\uFFFD")] : [])),
        );
        const read = fromTurtle.flatMap(({ object }) =>
          object.termType === "Literal" && object.datatype.value.endsWith("ng") ? [object.value] : [],
        );
        expect(new Set(read)).toEqual(new Set(texts));
      }),
      { numRuns: 300 },
    );
  });
});
