import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { fragorFor } from "../../schemas/fragor.ts";
import { typnamn } from "../../schemas/typer.ts";
import { vik } from "../../schemas/vik.ts";
import { chooserConfig, faultForm, noticeForm } from "../../scripts/issue/form.ts";
import { formFields } from "../../scripts/issue/form-fields.ts";
import { IssueConfig, IssueForm } from "../../scripts/issue/form-schema.ts";
import { issueForms } from "../../scripts/issue-forms.ts";
import { siteConfig } from "../../site.config.ts";
import { shippedRegister } from "../support/fields.ts";

const FOLDER = ".github/ISSUE_TEMPLATE";
const register = shippedRegister();
const read = (name: string): unknown => parse(readFileSync(`${FOLDER}/${name}`, "utf8"), { version: "1.1" });

describe("the issue forms", () => {
  it("are as the schemas and registers have them (npm run format writes them)", () => {
    const made = issueForms(register, siteConfig.address);
    for (const [path, text] of made) expect(readFileSync(path, "utf8"), path).toBe(text);
    expect(new Set(readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`))).toEqual(
      new Set(made.map(([path]) => path)),
    );
  });

  it.each([...typnamn.map(vik), "fel-pa-sidan"])("is a form that GitHub takes: %s", (name) => {
    expect(IssueForm.safeParse(read(`${name}.yml`)).error?.issues ?? []).toEqual([]);
  });

  it.each(typnamn)(
    "asks for all that must be answered in a notice of the type %s, and for no more than fits a person",
    (typ) => {
      const form = noticeForm(typ, register);
      const ids = form.body.flatMap((one) => (one.type === "markdown" ? [] : [one.id]));
      const must = fragorFor(typ).flatMap(({ nyckel, krav }) => (krav && nyckel !== "titel" ? [nyckel] : []));
      expect(ids).toEqual(expect.arrayContaining([...must, "fler", "text", "intyg"]));
      expect(ids.length).toBeLessThanOrEqual(24);
      expect(form.labels).toEqual(["notis", typ]);
    },
  );

  it.each([...typnamn.map(vik), "fel-pa-sidan"])("warns for personal data before anything is asked: %s", (name) => {
    const [first] = IssueForm.parse(read(`${name}.yml`)).body;
    expect(first?.type === "markdown" && first.attributes.value).toMatch(/^\*\*Ärendet är offentligt.*personnummer/);
  });

  it("have registers to choose from; a new sender needs no new form", () => {
    const of = (typ: (typeof typnamn)[number], key: string) =>
      formFields(typ, register).find(({ path }) => path[0] === key);
    expect(of("insats", "regioner")?.options).toHaveLength(29);
    expect(of("insats", "regioner")?.options[0]).toBe("alla");
    expect(of("erfarenhet", "regioner")?.options).toEqual(register.regioner.map(({ namn }) => namn));
    expect(of("insats", "avsandare")).toMatchObject({ kind: "input", options: [] });
    expect(of("informationstillfälle", "start")?.required).toBe(true);
  });

  it("lead those without an account to the form of the site, when it has an address", () => {
    expect(IssueConfig.parse(read("config.yml"))).toEqual({ blank_issues_enabled: false });
    expect(IssueConfig.parse(chooserConfig("https://regionsidan.se/")).contact_links?.[0]?.url).toBe(
      "https://regionsidan.se/lamna-information/",
    );
  });
});

describe("the schema of issue forms", () => {
  const right = faultForm();
  const [, input] = right.body;
  if (input?.type !== "input") throw new Error("Formuläret ska börja med en rad att fylla i.");
  const withInput = (change: object) => ({ ...right, body: [{ ...input, ...change }] });
  const attributes = (change: object) => withInput({ attributes: { ...input.attributes, ...change } });
  const dropdown = (options: unknown[]) => withInput({ type: "dropdown", attributes: { label: "Val", options } });

  it.each<[string, unknown]>([
    ["no name", { ...right, name: undefined }],
    ["a key that does not exist", { ...right, hello: "x" }],
    ["nothing to fill in", { ...right, body: right.body.slice(0, 1) }],
    ["two boxes of one id", { ...right, body: [input, { ...input, attributes: { label: "Annat" } }] }],
    ["two boxes of one label", { ...right, body: [input, { ...input, id: "annat" }] }],
    ["an id with a space", withInput({ id: "två ord" })],
    ["an empty label", attributes({ label: "  " })],
    ["a label that asks for secrets", attributes({ label: "Password" })],
    ["an attribute that does not exist", attributes({ multiple: true })],
    ["a kind that does not exist", withInput({ type: "date" })],
    ["no choices", dropdown([])],
    ["a choice twice", dropdown(["a", "a"])],
    ["the word that means no choice", dropdown(["None"])],
    ["a choice that is no text", dropdown([true])],
    ["a choice that holds a comma", dropdown(["a, b"])],
  ])("refuses %s", (_, form) => {
    expect(IssueForm.safeParse(form).success).toBe(false);
  });

  it("takes what they were made from", () => {
    expect(IssueForm.safeParse(withInput({})).success).toBe(true);
    expect(IssueForm.safeParse(dropdown(["a", "b"])).success).toBe(true);
  });
});
