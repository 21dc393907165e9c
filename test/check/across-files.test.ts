import { describe, expect, it } from "vitest";
import { loadContent } from "../../scripts/content/load.ts";
import { loadInParallel } from "../../scripts/content/load-parallel.ts";
import { contentFolder, type Files, problemsIn, TODAY } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";

const right = validNotis("insats");
const told = (files: Files, rule: string) =>
  problemsIn(files)
    .filter((problem) => problem.rule === rule)
    .map(({ file }) => file.replace("content/", ""));

describe("dubbel-notis", () => {
  const twin = (fields: string, first = "") => ({
    "insatser/aaa.md": withFields(right, first),
    "insatser/bbb.md": withFields(right, fields),
  });

  it.each([
    ["the same", "titel: Stöd till små företag under krisen"],
    ["in other letters", "titel: STÖD till sma foretag under krisen"],
    ["with a slip", "titel: Stöd till smaa företag under krisen"],
    ["at another time of the day", "publicerad: 2020-04-07 10:51"],
  ])("a title that is %s is told in the second, with the first by name", (_, fields) => {
    const problems = problemsIn(twin(fields));
    expect(problems.map(({ rule, file, severity }) => [rule, file, severity])).toEqual([
      ["dubbel-notis", "content/insatser/bbb.md", "varning"],
    ]);
    expect(problems[0]?.message).toMatch(/insatser\/aaa\.md\.$/);
  });

  it.each([
    ["another sender", "avsandare: Vinnova", ""],
    ["another day", "publicerad: 2020-04-08", ""],
    ["other regions", "regioner: [Skåne]", "regioner: [Värmland]"],
    [
      "another part of a series",
      "titel: Stöd till små företag, del 2 av 3",
      "titel: Stöd till små företag, del 1 av 3",
    ],
    ["a title about something else", "titel: Stöd till stora föreningar efter krisen", ""],
    ["a link to the other", "relaterade: [insatser/aaa]", ""],
  ])("but not with %s", (_, fields, first) => {
    expect(told(twin(fields, first), "dubbel-notis")).toEqual([]);
  });
});

describe("krockvarning", () => {
  const mote = (titel: string, fields: string) =>
    withFields(validNotis("informationstillfälle"), `titel: ${titel}\n${fields}`);
  const two = (first: string, second: string) => ({
    "informationstillfallen/aaa.md": mote("Frågestund om omställningsfonden", first),
    "informationstillfallen/bbb.md": mote("Avstämning med länens besöksnäring", second),
  });
  const clash = (first: string, second: string) => told(two(first, second), "krockvarning");

  it.each([
    ["overlap", "start: 2020-12-01 13:00\nslut: 2020-12-01 15:00", "start: 2020-12-01 14:00"],
    ["begin together", "start: 2020-12-01 14:00", "start: 2020-12-01 14:00"],
    ["lie within one another", "start: 2020-12-01 09:00\nslut: 2020-12-02 15:00", "start: 2020-12-01 14:00"],
    [
      "share one region",
      "start: 2020-12-01 14:00\nregioner: [Skåne, Halland]",
      "start: 2020-12-01 14:00\nregioner: [Skåne]",
    ],
    ["are held today", "start: 2020-11-16 14:00", "start: 2020-11-16 14:00"],
  ])("meetings that %s are told once, at the later", (_, first, second) => {
    expect(clash(first, second)).toEqual(["informationstillfallen/bbb.md"]);
  });

  it.each([
    [
      "the one ends when the other begins",
      "start: 2020-12-01 13:00\nslut: 2020-12-01 14:00",
      "start: 2020-12-01 14:00",
    ],
    [
      "they are for different regions",
      "start: 2020-12-01 14:00\nregioner: [Halland]",
      "start: 2020-12-01 14:00\nregioner: [Skåne]",
    ],
    ["one is called off", "start: 2020-12-01 14:00", "start: 2020-12-01 14:00\nlage: inställt"],
    ["they are over", "start: 2020-11-15 14:00", "start: 2020-11-15 14:00"],
    ["one lasts all day", "start: 2020-12-01\nheldag: true", "start: 2020-12-01 14:00"],
    [
      "the one replaces the other",
      "start: 2020-12-01 14:00",
      "start: 2020-12-01 14:00\nersatter: [informationstillfallen/aaa]",
    ],
  ])("not when %s", (_, first, second) => {
    expect(clash(first, second)).toEqual([]);
  });

  it("are told at the one that was asked about, also when it begins first", async () => {
    const root = contentFolder(two("start: 2020-12-01 13:00\nslut: 2020-12-01 15:00", "start: 2020-12-01 14:00"));
    const isAsked = ({ path }: { path: string }) => path.endsWith("aaa.md");
    const { problems } = await loadInParallel(root, TODAY, false, { isAsked });
    const clashes = problems.filter(({ rule }) => rule === "krockvarning");
    expect(clashes.map(({ file }) => file.slice(-6))).toEqual(["aaa.md"]);
  });

  it("of very many at once each tells a handful", () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        `informationstillfallen/mote-${i}.md`,
        mote(`Möte nummer ${i} om något eget`, "start: 2020-12-01 14:00"),
      ]),
    );
    const root = contentFolder(many);
    const clashes = loadContent(root, "2020-11-16").problems.filter(({ rule }) => rule === "krockvarning");
    expect(clashes).toHaveLength(0 + 1 + 2 + 3 + 4 + 25 * 5);
  });
});
