import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { typer, typnamn } from "../schemas/typer.ts";
import { jsonSchemas, typSlug } from "../scripts/outputs/json-schemas.ts";
import { problemsIn, TODAY } from "./support/content.ts";
import { shippedRegister } from "./support/fields.ts";

type Snippet = { scope: string; prefix: string; description: string; body: string[] };

const read = (file: string) => JSON.parse(readFileSync(`.vscode/${file}`, "utf8"));
const snippets: Record<string, Snippet> = read("regionsidan.code-snippets");

/** What stands in the file when an editor has only pressed Tab: the text of each placeholder, the first of its choices, the day. */
function filledIn(body: string[]): string {
  const [year = "", month = "", day = ""] = TODAY.split("-");
  const text = body
    .join("\n")
    .replace(/\$\{\d+\|([^,|]+)[^}]*\|\}/g, "$1")
    .replace(/\$\{\d+:([^}]*)\}/g, "$1")
    .replace(/\$CURRENT_YEAR/g, year)
    .replace(/\$CURRENT_MONTH/g, month)
    .replace(/\$CURRENT_DATE/g, day)
    .replace(/\$0/g, "");
  return `${text}\n`;
}

describe("VS Code", () => {
  it("has a snippet for each type", () => {
    expect(Object.values(snippets).map(({ prefix }) => prefix)).toEqual(typnamn.map(typSlug));
    for (const { scope, description } of Object.values(snippets)) {
      expect(scope).toBe("markdown");
      expect(description).toMatch(/^Ny .*\.$/);
    }
  });

  it.each(typnamn)("the snippet for %s, as it is put in, has no errors", (typ) => {
    const snippet = Object.values(snippets).find(({ prefix }) => prefix === typSlug(typ));
    const text = filledIn(snippet?.body ?? []);
    expect(text).not.toMatch(/[${}]/);
    const problems = problemsIn({ [`${typer[typ].mapp}/provet.md`]: text });
    expect(problems.filter(({ severity }) => severity !== "råd")).toEqual([]);
  });

  it("checks each register by its schema, which the build writes", () => {
    const schemas: Record<string, string> = read("settings.json")["yaml.schemas"];
    const known = new Map(jsonSchemas(shippedRegister()));
    expect(new Set(Object.values(schemas))).toEqual(
      new Set(readdirSync("content/register").map((name) => `content/register/${name}`)),
    );
    for (const [schema, file] of Object.entries(schemas)) {
      expect(known.has(schema.replace("./_site/", "/"))).toBe(true);
      expect(schema).toContain(file.replace("content/", "").replace(".yml", ".json"));
    }
  });

  it("recommends the extensions that read these", () => {
    expect(read("extensions.json").recommendations).toContain("redhat.vscode-yaml");
  });
});
