import { describe, expect, it } from "vitest";
import { loadFiles, places, problemsOf } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";

const right = validNotis("insats");
const faults = (fields: string) => places(problemsOf(withFields(right, fields)));

const BOMB = ["a: &a [x, x, x, x, x, x, x, x, x]"]
  .concat([..."bcdefghi"].map((key, i) => `${key}: &${key} [${Array(9).fill(`*${"abcdefghi"[i]}`)}]`))
  .join("\n");

describe("what YAML can do and a notice may not", () => {
  it("an alias bomb is told, not set off", () => {
    const problems = problemsOf(withFields(right, BOMB));
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(["yaml-avancerat"]));
    expect(problems[0]?.span.line).toBe(14);
  });

  it.each([
    ["an anchor", "belopp: &tak högst 50 000 kronor", "yaml-avancerat 14:14"],
    ["an alias to nothing", "belopp: *tak", "yaml-avancerat 14:9"],
    ["a merge", "<<: { belopp: högst 50 000 kronor }", "yaml-avancerat 14:1"],
    ["code in a tag", "belopp: !!js/function 'function(){}'", "yaml-avancerat 14:9"],
    ["a tag of one's own", "belopp: !stor 50 000 kronor", "yaml-avancerat 14:9"],
    ["a directive", "%YAML 1.1", "yaml-fel 14:1"],
    ["the end of a document", "belopp: ja\n...\ndelomrade: nej", "yaml-avancerat 15:1"],
    ["a tab", "malgrupp:\n\t- kommuner", "yaml-fel 15:1"],
    ["a key that is a list", "? [a, b]\n: x", "yaml-fel 14:3"],
    ["a quotation that never ends", 'belopp: "högst', "yaml-fel 14:9"],
    ["a list among fields", "- belopp", "yaml-fel 14:1"],
    ["deep nesting", `belopp: ${"[".repeat(9)}1${"]".repeat(9)}`, "yaml-fel 14:13"],
    ["very deep nesting", `belopp: ${"[".repeat(6000)}1${"]".repeat(6000)}`, "yaml-fel 14:9"],
  ])("%s is told once, where it stands", (_, fields, place) => {
    expect(faults(fields)).toEqual([place]);
  });

  it("an alias under a doubled key is told with it", () => {
    expect(faults("belopp: *tak\nbelopp: högst 50 000 kronor")).toEqual(["yaml-avancerat 14:9", "dubbel-nyckel 15:1"]);
    expect(faults("belopp: högst\nbelopp: [*tak]")).toEqual(["dubbel-nyckel 15:1", "yaml-avancerat 15:10"]);
  });

  it.each(["", "# bara en kommentar", "bara text", "- en lista", "42"])("front matter of ”%s” is none", (inside) => {
    const rules = places(problemsOf(`---\n${inside}\n---\n\nText.\n`));
    expect(rules).toEqual([expect.stringMatching(/^(yaml-fel|fel-sort) 2:1$/)]);
  });
});

describe("keys that reach for the machine", () => {
  it.each([
    ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "permalink", "layout", "tags"],
    ...["templateEngineOverride", "pagination", "eleventyComputed", "permalinkBypassOutputDir", "date", "override:x"],
  ])("%s is an unknown field, at the top and inside another", (key) => {
    expect(faults(`${key}: /sw.js`)).toEqual(["okand-nyckel 14:1"]);
    expect(faults(`sprid:\n  kort: ${"x".repeat(50)}\n  ${key}: { polluted: ja }`)).toEqual(["okand-nyckel 16:3"]);
    expect(faults(`"${key}":\n  polluted: ja`)).toEqual(["okand-nyckel 14:1"]);
    expect({}).not.toHaveProperty("polluted");
  });

  it("their hint says what to do", () => {
    expect(problemsOf(withFields(right, "permalink: ../../x.html"))[0]?.hint).toBe(
      "Sidans adress, utseende och plats i listor bestäms inte i notisen. Ta bort raden.",
    );
  });

  it("a type named after something that every object has is no type", () => {
    for (const typ of ["constructor", "__proto__", "toString"])
      expect(faults(`typ: ${typ}`)).toEqual(["okand-typ 2:6"]);
  });
});

it("values that other parsers read as numbers, days or yes and no stay the text they are", () => {
  const text = withFields(
    right,
    "belopp: 12:30\ndelomrade: no\ndiarienummer: 1_000_000\nosakert: 2020-02-29 1e3 0o12 on",
  );
  const { innehall, problems } = loadFiles({ "insatser/provet.md": text });
  expect(problems).toEqual([]);
  expect(innehall?.notiser.find(({ adress }) => adress === "insatser/provet")).toMatchObject({
    belopp: "12:30",
    delomrade: "no",
    diarienummer: "1_000_000",
    osakert: "2020-02-29 1e3 0o12 on",
  });
});

it("every doubled field is told, at its second place", () => {
  expect(faults("belopp: ett\ndelomrade: x\nbelopp: två\ndelomrade: yy")).toEqual([
    "dubbel-nyckel 15:1",
    "dubbel-nyckel 17:1",
  ]);
});

it.each(["", " # N2019/7", "\n# N2019/7"])("a field that was empty%j and stands again is told by its name", (after) => {
  const problems = problemsOf(withFields(right, `diarienummer:${after}\ndiarienummer: N2020/1`));
  const [problem, ...others] = problems.filter(({ rule }) => rule !== "bortkommen-kommentar");
  expect(others).toEqual([]);
  expect(problem?.message).toMatch(/^Fältet ”diarienummer” står två gånger\./);
  expect(problem?.span).toMatchObject({ line: after.startsWith("\n") ? 16 : 15, column: 1, endColumn: 13 });
});
