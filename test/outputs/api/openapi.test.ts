import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { parse } from "yaml";
import { filesOf } from "../../support/pages.ts";

type Schema = { [keyword: string]: unknown; properties?: Record<string, Schema> };
type Operation = { operationId: string; responses: Record<string, { content: Record<string, { schema: Schema }> }> };
type OpenApi = {
  info: { license: { identifier: string } };
  servers: { url: string }[];
  paths: Record<string, { parameters?: { name: string; example?: string }[]; get: Operation }>;
  components: { schemas: Record<string, Schema> };
};

const OPENAPI = "api/v1/openapi.json";
let files: Map<string, Buffer>;
let source: string;
let openApi: OpenApi;
beforeAll(() => {
  const site = filesOf(inject("site"));
  files = new Map([...site].filter(([path]) => path.startsWith("api/v1/") || path === "version.json"));
  source = files.get(OPENAPI)?.toString("utf8") ?? "";
  openApi = JSON.parse(source);
});

/** The operations of a path of a file: exactly one, in a right description. */
const operationsOf = (file: string): [path: string, operation: Operation][] =>
  Object.entries(openApi.paths)
    .filter(([path]) => new RegExp(`^${path.replace(/\./g, "\\.").replace(/\{\w+\}/g, "[^/]+")}$`).test(`/${file}`))
    .map(([path, { get }]) => [path, get]);

/** The faults of what a file says, by the description itself; `closed` allows nothing that it does not name. */
function checker(closed: boolean): (file: string, data: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, keywords: ["components"] });
  ajvFormats.default(ajv);
  const schemas = closed ? closedForm(openApi.components.schemas) : openApi.components.schemas;
  ajv.addSchema({ $id: "https://regionsidan.example/openapi", components: { schemas } }, "openapi");
  return (file, data) => {
    const schema = operationsOf(file)[0]?.[1].responses["200"]?.content["application/json"]?.schema;
    const validate = ajv.getSchema(`openapi${schema?.["$ref"]}`) as ValidateFunction;
    return validate(data) ? [] : (validate.errors ?? []).map((e) => `${file}${e.instancePath} ${e.message}`);
  };
}

const read = (file: string) => JSON.parse(files.get(file)?.toString("utf8") ?? "");

function closedForm<T>(node: T): T {
  if (Array.isArray(node)) return node.map(closedForm) as T;
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, closedForm(value)]);
  const isObject = "properties" in node && "type" in node && node.type === "object";
  return Object.fromEntries(isObject ? [...entries, ["additionalProperties", false]] : entries);
}

describe("the description of the open data", () => {
  it("is right in the eyes of a linter, with all its recommended rules", async () => {
    const config = await createConfig({ extends: ["recommended"] });
    const problems = await lintFromString({ source, absoluteRef: "openapi.json", config });
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
  });

  it("the linter would tell: it knows this for OpenAPI 3.1", async () => {
    const config = await createConfig({ extends: ["recommended"] });
    const broken = source.replace('"operationId": "notis"', '"operationId": "notiser"').replace("CC0-1.0", "");
    const problems = await lintFromString({ source: broken, absoluteRef: "openapi.json", config });
    expect(problems.map(({ ruleId }) => ruleId)).toContain("operation-operationId-unique");
  });

  it("is OpenAPI 3.1 under CC0, for the address of the site", () => {
    expect(parse(source)).toMatchObject({ openapi: "3.1.1", info: { license: { identifier: "CC0-1.0" } } });
    expect(openApi.servers).toEqual([{ url: "https://regionsidan.example" }]);
  });

  it("describes every file, each in one way, and nothing that is not there", () => {
    const described = new Map([...files.keys()].map((file) => [file, operationsOf(file).map(([path]) => path)]));
    expect([...described].filter(([, paths]) => paths.length !== 1)).toEqual([]);
    expect(new Set([...described.values()].flat())).toEqual(new Set(Object.keys(openApi.paths)));
  });

  it("has examples of addresses that lead to files", () => {
    const withParameters = Object.entries(openApi.paths).filter(([, { parameters }]) => parameters);
    expect(withParameters.length).toBeGreaterThan(4);
    for (const [path, { parameters = [] }] of withParameters) {
      const example = path.replace(/\{(\w+)\}/g, (_, name) => parameters.find((p) => p.name === name)?.example ?? "?");
      expect([...files.keys()]).toContain(example.slice(1));
    }
  });

  it("tells every field in Swedish words, except those whose name says all", () => {
    const silent = Object.entries(openApi.components.schemas["Listnotis"]?.properties ?? {}).filter(
      ([, field]) => !field["description"] && !field["$ref"],
    );
    expect(silent).toEqual([]);
  });
});

describe.each([
  ["as it is published", false],
  ["with no field beyond those it names", true],
])("every file of the shipped site, by the description %s", (_, closed) => {
  it("is right", () => {
    const faultsOf = checker(closed);
    const data = [...files.keys()].filter((file) => file.endsWith(".json") && file !== OPENAPI);
    expect(data.length).toBeGreaterThan(200);
    expect(data.flatMap((file) => faultsOf(file, read(file)))).toEqual([]);
  });

  it("would be told if it were wrong", () => {
    const faultsOf = checker(closed);
    const list = read("api/v1/notiser.json");
    const faultsWith = (change: object) =>
      faultsOf("api/v1/notiser.json", { ...list, notiser: [{ ...list.notiser[0], ...change }] });
    for (const change of [{ publicerad: "7 april 2020" }, { status: "x" }, { url: "inte en adress" }, { titel: 1 }])
      expect(faultsWith(change)).not.toEqual([]);
    expect(faultsWith({})).toEqual([]);
    expect(faultsWith({ nytt_falt: 1 }).length).toBe(closed ? 1 : 0);
  });
});

it("the tables have the columns that are described", () => {
  const tables = [...files.keys()].filter((file) => file.endsWith(".csv"));
  expect(tables.length).toBe(6);
  for (const file of tables) {
    const schema = operationsOf(file)[0]?.[1].responses["200"]?.content["text/csv"]?.schema;
    const header = files.get(file)?.toString("utf8").replace("\uFEFF", "").split("\r\n")[0]?.split(/[,;]/);
    expect(header).toEqual(schema?.["x-kolumner"]);
  }
});
