import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { additions, breaks, Contract, contractOf } from "../../../scripts/outputs/api/contract.ts";
import { openApi } from "../../../scripts/outputs/api/openapi.ts";
import { contextOf } from "../../support/output-context.ts";
import { siteOf } from "../../support/site.ts";

const RECORD = "node --import tsx scripts/api-contract.ts";

const document = openApi(contextOf(siteOf({})));
const now = contractOf(document);
const promised = Contract.parse(JSON.parse(readFileSync("test/fixtures/api-v1.json", "utf8")));

describe("the promise of v1", () => {
  it("is kept: nothing that has been recorded is gone, renamed or of another form", () => {
    expect([...breaks(promised, now)]).toEqual([]);
  });

  it("is of every kind of file and every shared schema there was when it was recorded", () => {
    expect(Object.keys(promised.paths).length).toBeGreaterThanOrEqual(27);
    expect(Object.keys(promised.schemas).length).toBeGreaterThanOrEqual(37);
  });

  it("may be added to, and says how the addition is recorded", () => {
    const added = additions(promised, now);
    if (added.length > 0) console.warn(`Not promised yet: ${added.join(", ")}. Record it with ${RECORD}`);
    expect(readFileSync("UTVECKLING.md", "utf8")).toContain(RECORD);
  });

  it("leaves out no keyword that decides what may come", () => {
    const explains = ["description", "examples", "example"];
    const kept = ["type", "const", "format", "pattern", "minimum", "$ref", "enum", "required", "x-kolumner"];
    const nested = ["properties", "items", "anyOf", "oneOf"];
    const used = new Set(Object.values(document.components.schemas).flatMap(keywords));
    expect([...used].filter((keyword) => ![...explains, ...kept, ...nested].includes(keyword))).toEqual([]);
  });
});

/** Every keyword of a schema and of those in it. */
function keywords(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === "properties") return [key, ...Object.values(value).flatMap(keywords)];
    if (Array.isArray(value) && (key === "anyOf" || key === "oneOf")) return [key, ...value.flatMap(keywords)];
    return key === "items" ? [key, ...keywords(value)] : [key];
  });
}

/** The contract after a change. */
function changed(change: (contract: Contract) => void): Contract {
  const copy = structuredClone(now);
  change(copy);
  return copy;
}

const schema = (contract: Contract, name: string) => {
  const form = contract.schemas[name];
  if (!form) throw new Error(`No schema ${name}`);
  return { form, properties: form.properties ?? {}, required: form.required ?? [] };
};

const BROKEN: [name: string, change: (contract: Contract) => void, told: string][] = [
  ["a file is gone", ({ paths }) => delete paths["/api/v1/frister.json"], "/api/v1/frister.json is gone"],
  [
    "a part of an address has another name",
    ({ paths }) => paths["/api/v1/typer/{mapp}.json"]?.parameters.splice(0, 1, "typ"),
    "/api/v1/typer/{mapp}.json is gone",
  ],
  [
    "a file has another schema",
    ({ paths }) =>
      Object.assign(paths["/api/v1/moten.json"]?.content ?? {}, { "application/json": { $ref: "#/components/x" } }),
    "/api/v1/moten.json.application/json: $ref #/components/schemas/Moteslista became #/components/x",
  ],
  ["a schema is gone", ({ schemas }) => delete schemas["Frist"], "Frist is gone"],
  ["a field is gone", (c) => delete schema(c, "Listnotis").properties["titel"], "Listnotis.titel is gone"],
  [
    "a field has another name",
    (c) => {
      const { properties } = schema(c, "Frist");
      Object.assign(properties, { sista_dag: properties["senast"] });
      delete properties["senast"];
    },
    "Frist.senast is gone",
  ],
  [
    "a field may be missing",
    (c) => Object.assign(schema(c, "Frist").form, { required: ["id"] }),
    "Frist.senast may be missing",
  ],
  [
    "a field is of another type",
    (c) => Object.assign(schema(c, "Notislista").properties["antal"] ?? {}, { type: "string" }),
    "Notislista.antal: type integer became string",
  ],
  [
    "a text is narrowed to certain values",
    (c) => Object.assign(schema(c, "Kommun").properties["namn"] ?? {}, { enum: ["Ale"] }),
    "Kommun.namn: enum undefined became Ale",
  ],
  [
    "a text is narrowed to a form",
    (c) => Object.assign(schema(c, "Kommun").properties["namn"] ?? {}, { pattern: "^A" }),
    "Kommun.namn: pattern undefined became ^A",
  ],
  [
    "a value is gone",
    (c) => schema(c, "Frist").properties["slag"]?.enum?.splice(0, 1),
    "Frist.slag: the value sista dag is gone",
  ],
  [
    "what is in a list is of another form",
    (c) => Object.assign(schema(c, "Listnotis").properties["teman"]?.items ?? {}, { type: "object" }),
    "Listnotis.teman.[]: type string became object",
  ],
  [
    "a field deep down is gone",
    (c) => delete schema(c, "Insats").properties["ansokan"]?.properties?.["stanger"],
    "Insats.ansokan.stanger is gone",
  ],
  [
    "a type of notice is gone",
    (c) => schema(c, "HelNotis").form.oneOf?.splice(4, 1),
    "HelNotis.#/components/schemas/Behov is gone",
  ],
  [
    "a column has moved",
    ({ paths }) => paths["/api/v1/moten.csv"]?.content["text/csv"]?.["x-kolumner"]?.splice(1, 0, "ny"),
    "/api/v1/moten.csv.text/csv: column 2, start, is gone",
  ],
];

const ADDED: [name: string, change: (contract: Contract) => void, told: string][] = [
  [
    "a file",
    ({ paths }) => Object.assign(paths, { "/api/v1/nytt.json": { parameters: [], content: {} } }),
    "/api/v1/nytt.json",
  ],
  ["a schema", ({ schemas }) => Object.assign(schemas, { Ny: { type: "object" } }), "Ny"],
  ["a field", (c) => Object.assign(schema(c, "Listnotis").properties, { nytt: { type: "string" } }), "Listnotis.nytt"],
  [
    "a field that is always there from now on",
    (c) => schema(c, "Listnotis").required.push("status"),
    "Listnotis.status",
  ],
  ["a value", (c) => schema(c, "Frist").properties["slag"]?.enum?.push("ny"), "Frist.slag: the value ny"],
  [
    "a type of notice",
    (c) => schema(c, "HelNotis").form.oneOf?.push({ $ref: "#/components/schemas/Ny" }),
    "HelNotis.#/components/schemas/Ny",
  ],
  [
    "a column, last",
    ({ paths }) => paths["/api/v1/moten.csv"]?.content["text/csv"]?.["x-kolumner"]?.push("ny"),
    "/api/v1/moten.csv.text/csv: column 18, ny,",
  ],
];

describe("the comparison", () => {
  it("finds nothing between a contract and itself", () => {
    expect([...breaks(now, now)]).toEqual([]);
    expect(additions(now, now)).toEqual([]);
  });

  it.each(BROKEN)("tells that %s", (_, change, told) => {
    expect([...breaks(now, changed(change))]).toContain(told);
  });

  it.each(ADDED)("lets %s be added, and names it", (_, change, told) => {
    expect([...breaks(now, changed(change))]).toEqual([]);
    expect(additions(now, changed(change))).toEqual([told]);
  });
});
