import { readdirSync, readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, inject, it } from "vitest";
import { parse } from "yaml";
import type { z } from "zod";
import { scheman } from "../../schemas/notis.ts";
import { type Registernyckel, registerScheman } from "../../schemas/register.ts";
import { SidaFalt } from "../../schemas/sida.ts";
import { typer, typnamn } from "../../schemas/typer.ts";
import { formats } from "../../scripts/check/report/index.ts";
import { Rapport } from "../../scripts/check/report/json.ts";
import { jsonSchemas, typSlug } from "../../scripts/outputs/json-schemas.ts";
import { frontMatter, shippedRegister } from "../support/fields.ts";
import { parts } from "../support/notices.ts";
import { filesOf } from "../support/pages.ts";
import { aProblem } from "../support/problems.ts";

type Schema = {
  title?: string;
  description?: string;
  $id?: string;
  enum?: string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  additionalProperties?: boolean;
};

const files = new Map(jsonSchemas(shippedRegister()));
const schema = (name: string): Schema => JSON.parse(files.get(`/schema/v1/${name}.json`) ?? "{}");
const ajv = new Ajv({ allErrors: true, formats: { email: /@/ } });
for (const text of files.values()) ajv.addSchema(JSON.parse(text));
const faultsOf = (name: string) => {
  const validate = ajv.getSchema(`/schema/v1/${name}.json`) as ValidateFunction;
  return (data: unknown) =>
    validate(data) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
};

const registers = Object.keys(registerScheman) as Registernyckel[];
const ZOD: [name: string, zod: z.core.$ZodType][] = [
  ...typnamn.map((typ): [string, z.ZodType] => [typSlug(typ), scheman[typ]]),
  ["sida", SidaFalt],
  ["rapport", Rapport],
  ...registers.map((name): [string, z.ZodType] => [`register/${name}`, registerScheman[name]]),
];

it("there is a schema for each type, for pages, for each register, for the report, and no other", () => {
  expect(new Set(files.keys())).toEqual(new Set(ZOD.map(([name]) => `/schema/v1/${name}.json`)));
  expect(typnamn.map(typSlug)).toEqual(["insats", "programforandring", "informationstillfalle", "erfarenhet", "behov"]);
});

describe.each(ZOD)("the schema %s", (name, zod) => {
  it("says what it is, where it lies, and is a schema", () => {
    expect(schema(name)).toMatchObject({ $id: `/schema/v1/${name}.json`, title: expect.any(String) });
    expect(schema(name).description).toMatch(/^\p{Lu}.*\.$/u);
    expect(faultsOf(name)({ nonsens: 1 })).not.toEqual([]);
  });

  it("has every key of the zod schema, and no others are allowed", () => {
    expect(drift(zod, schema(name), name)).toEqual([]);
  });
});

/** Where a JSON Schema knows other keys than zod does, or requires others. */
function drift(zod: z.core.$ZodType, json: Schema | undefined, path: string): string[] {
  const def = zod._zod.def as z.core.$ZodTypeDef & {
    innerType?: z.core.$ZodType;
    in?: z.core.$ZodType;
    element?: z.core.$ZodType;
    shape?: Record<string, z.core.$ZodType>;
  };
  if (def.innerType || def.in) return drift((def.innerType ?? def.in) as z.core.$ZodType, json, path);
  if (def.element)
    return drift(def.element, json?.items ?? json?.anyOf?.find(({ items }) => items)?.items, `${path}[]`);
  if (!def.shape) return [];
  const fields = Object.entries(def.shape);
  const keys = fields.map(([key]) => key);
  const required = fields.filter(([, type]) => !(type as z.ZodType).safeParse(undefined).success).map(([key]) => key);
  return [
    ...(same(keys, Object.keys(json?.properties ?? {})) ? [] : [`${path}: keys`]),
    ...(same(required, json?.required ?? []) ? [] : [`${path}: required`]),
    ...(json?.additionalProperties === false ? [] : [`${path}: other keys are allowed`]),
    ...fields.flatMap(([key, type]) => drift(type, json?.properties?.[key], `${path}.${key}`)),
  ];
}

const same = (a: string[], b: string[]) => a.length === b.length && a.every((key) => b.includes(key));

describe("what the schemas say of files", () => {
  const notices = typnamn.flatMap((typ) =>
    readdirSync(`content/${typer[typ].mapp}`).map((file) => [typ, `content/${typer[typ].mapp}/${file}`] as const),
  );
  const frontMatterOf = (file: string): unknown => parse(parts(readFileSync(file, "utf8"))[0], { schema: "core" });

  it("every shipped notice, page and register is right by them, in the eyes of another validator", () => {
    const validators = new Map(ZOD.map(([name]) => [name, faultsOf(name)]));
    const faults = (name: string, file: string, data: unknown) =>
      (validators.get(name)?.(data) ?? ["no schema"]).map((fault) => `${file}${fault}`);
    const all = [
      ...notices.flatMap(([typ, file]) => faults(typSlug(typ), file, frontMatterOf(file))),
      ...readdirSync("content/sidor").flatMap((file) => faults("sida", file, frontMatterOf(`content/sidor/${file}`))),
      ...registers.flatMap((name) =>
        faults(`register/${name}`, name, parse(readFileSync(`content/register/${name}.yml`, "utf8"))),
      ),
    ];
    expect(notices.length).toBeGreaterThan(90);
    expect(all).toEqual([]);
  });

  it.each([
    ["titel: Kort", "/titel must NOT have fewer than 10 characters"],
    ["regioner: Värmlnd", "/regioner must be equal to one of the allowed values"],
    ["regioner: [Skåne, Värmlnd]", "/regioner/1 must be equal to one of the allowed values"],
    ["teman: [Pengar]", "/teman/0 must be equal to one of the allowed values"],
    ["publicerad: 7 april 2020", "/publicerad must match pattern"],
    ["kallor: [{ titel: Almi, url: http://almi.se }]", "/kallor/0/url must match pattern"],
    [
      "gor_sa_har: [{ vad: Berätta för kommunerna., senast: 2020-04-07 13:30 }]",
      "/gor_sa_har/0/senast must match pattern",
    ],
    ["okänd: 1", "must NOT have additional properties"],
    ["-kallor", "must have required property 'kallor'"],
  ])("%s is a fault", (fields, fault) => {
    expect(faultsOf("insats")(frontMatter("insats", fields)).join("\n")).toContain(fault);
  });

  it.each([
    "publicerad: 2020",
    "publicerad: okänt",
    "publicerad: 2020-04-07 kl. 13.30",
    "regioner: [alla]",
    "regioner: Småland och Öarna",
  ])("%s is right, as it is for the validator", (fields) => {
    expect(faultsOf("insats")(frontMatter("insats", fields))).toEqual([]);
  });

  it("names of a register are the values of the fields that must hold one", () => {
    const { properties } = schema("insats");
    const { teman, regioner } = shippedRegister();
    expect(properties?.["teman"]?.items?.enum).toEqual(teman.map(({ namn }) => namn));
    expect(properties?.["regioner"]?.anyOf?.[1]?.items?.enum).toEqual(
      expect.arrayContaining(["alla", ...regioner.map(({ namn }) => namn), "Övre Norrland"]),
    );
    expect([...files.values()].join("")).not.toContain('"register":');
  });

  it("the report of the validator is as its schema says", () => {
    const report = formats.json([aProblem, { ...aProblem, fix: { text: "Värmland" } }], 2);
    expect(faultsOf("rapport")(JSON.parse(report))).toEqual([]);
  });
});

it("the built site has them, and the page of the rules leads to them", () => {
  const site = filesOf(inject("site"));
  for (const [path, text] of files) expect(site.get(path.slice(1))?.toString("utf8")).toBe(text);
  const page = site.get("redaktor/regler/index.html")?.toString("utf8") ?? "";
  for (const typ of typnamn) expect(page).toContain(`href="/schema/v1/${typSlug(typ)}.json"`);
});
