import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { contentFolder, loadFiles, loadFolder, places, problemsIn } from "../support/content.ts";

const shipped = (name: string) => readFileSync(join("content/register", `${name}.yml`), "utf8");
const teman = (...posts: string[]) => posts.map((post) => `- { ${post} }\n`).join("");

it("a register that is missing is told, and nothing is judged without it", () => {
  const root = contentFolder({ "insatser/provet.md": "trasig" });
  rmSync(join(root, "register/teman.yml"));
  const { innehall, problems } = loadFolder(root);
  expect(innehall).toBeUndefined();
  expect(problems).toMatchObject([
    {
      rule: "registerkrock",
      file: "content/register/teman.yml",
      message: "Registret saknas. Hämta tillbaka filen; utan den kan inga notiser kontrolleras.",
    },
  ]);
});

it("a register that no one knows of is told", () => {
  expect(problemsIn({ "register/landskap.yml": "[]" })).toMatchObject([
    { rule: "otillaten-fil", file: "content/register/landskap.yml" },
  ]);
});

it.each([
  ["the same name", teman("namn: Innovation, slug: aaa", "namn: Innovation, slug: bbb"), "registerkrock 2:11"],
  [
    "the same name but for its case",
    teman("namn: Innovation, slug: aaa", "namn: innovation, slug: bbb"),
    "registerkrock 2:11",
  ],
  ["the same address", teman("namn: Innovation, slug: aaa", "namn: Besöksnäring, slug: aaa"), "registerkrock 2:31"],
  ["an alias that is a name", teman("namn: A1, slug: aaa", "namn: B1, slug: bbb, alias: [a1]"), "registerkrock 2:34"],
])("two posts with %s are told at the second", (_, text, place) => {
  const problems = problemsIn({ "register/teman.yml": text });
  expect(places(problems)).toEqual([place]);
  expect(problems[0]?.message).toMatch(/^”.+” krockar med ”.+” i samma register\./);
});

it.each([
  ["a misspelt field", teman("nam: Innovation, slug: innovation"), ["okand-nyckel 1:5"]],
  ["no address", teman("namn: Innovation"), ["saknat-falt 1:5"]],
  ["an address with capitals", teman("namn: Innovation, slug: Innovation"), ["fel-form 1:29"]],
  ["fields instead of posts", "namn: Innovation\n", ["fel-sort 1:1"]],
  ["nothing in it", "", ["yaml-fel 1:1"]],
  [
    "an alias of YAML",
    "- &a { namn: Innovation, slug: innovation }\n- *a\n",
    ["yaml-avancerat 1:6", "yaml-avancerat 2:3"],
  ],
])("a register with %s is told", (_, text, expected) => {
  const { innehall, problems } = loadFiles({ "register/teman.yml": text });
  expect(places(problems)).toEqual(expected);
  expect(innehall).toBeUndefined();
});

it("a region too few is told, since 21 is what there are", () => {
  const [, ...rest] = shipped("regioner").split(/^(?=- namn)/m);
  const problems = problemsIn({ "register/regioner.yml": rest.slice(1).join("") });
  expect(problems).toMatchObject([{ rule: "fel-antal" }]);
  expect(problems[0]?.message).toMatch(/har 20 poster. Den ska ha exakt 21\.$/);
});

it("the registers that are shipped are right", () => {
  expect(problemsIn({})).toEqual([]);
});

it("a region in a programme area that does not exist is told", () => {
  const text = shipped("regioner").replace("programomrade: Övre Norrland", "programomrade: Norrlandet");
  const { innehall, problems } = loadFiles({ "register/regioner.yml": text });
  expect(problems).toMatchObject([
    { rule: "registerkrock", message: expect.stringContaining("”Norrlandet” för Västerbotten") },
  ]);
  expect(innehall).toBeUndefined();
});

it("a municipality belongs to the region of its code, which must be one", () => {
  const text = shipped("kommuner").replace("1780 Karlstad", "1680 Karlstad");
  expect(problemsIn({ "register/kommuner.yml": text })).toMatchObject([
    {
      rule: "registerkrock",
      source: "- 1680 Karlstad",
      message: "Koden 1680 för Karlstad börjar inte med länskoden för någon region.",
    },
  ]);
});

it.each([
  ["is missing", (text: string) => text.replace("- 1780 Karlstad\n", ""), "fel-antal"],
  ["is there twice", (text: string) => text.replace("1781 Kristinehamn", "1780 Karlstad"), "registerkrock"],
  ["has no code", (text: string) => text.replace("1780 Karlstad", "Karlstad"), "fel-form"],
])("a municipality that %s is told", (_, change, rule) => {
  expect(problemsIn({ "register/kommuner.yml": change(shipped("kommuner")) })).toMatchObject([{ rule }]);
});

it("no register may hold a personnummer, and the report does not repeat it", () => {
  const problems = problemsIn({ "register/teman.yml": `# 19121212-1212\n${shipped("teman")}` });
  expect(problems).toMatchObject([{ rule: "personnummer", source: "# ●●●●●●●●●●●●●" }]);
});
