import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentFolder, loadFolder, temporaryFolder } from "../support/content.ts";
import { validNotis } from "../support/notices.ts";

const right = validNotis("insats");

/** The problems after something was done in a content folder, as `file rule`. */
function faultsAfter(change: (root: string) => void): string[] {
  const root = contentFolder();
  change(root);
  const { problems, innehall } = loadFolder(root);
  for (const { span, message } of problems) {
    expect(span).toMatchObject({ line: 1, column: 1 });
    expect(message).toMatch(/^\p{Lu}.*\.$/u);
  }
  expect(innehall?.notiser.map(({ adress }) => adress)).toEqual(["insatser/finns"]);
  return problems.map(({ file, rule }) => `${file} ${rule}`);
}

describe("files that do not belong in the content", () => {
  it.each([
    ...["a.11tydata.js", "a.11ty.js", "a.json", "a.yml", "a.md.njk", "a.html", "a.txt", "a", "a.MD", "a.markdown"],
    ...[".eleventyignore", ".hidden", ".gitkeep", "insatser.11tydata.cjs", "_data.js"],
  ])("%s is told, wherever it lies, and never read", (name) => {
    const bad = "throw new Error('ran')";
    expect(faultsAfter((root) => writeFileSync(join(root, "insatser", name), bad))).toEqual([
      `content/insatser/${name} otillaten-fil`,
    ]);
    expect(faultsAfter((root) => writeFileSync(join(root, name), bad))).toEqual([`content/${name} otillaten-fil`]);
  });

  it.each(["_data", "_includes", "nyheter", ".git", "node_modules", "constructor", "__proto__"])(
    "the folder %s is told, and nothing in it is read",
    (name) => {
      const change = (root: string) => {
        mkdirSync(join(root, name));
        writeFileSync(join(root, name, "provet.md"), right);
      };
      expect(faultsAfter(change)).toEqual([`content/${name} otillaten-fil`]);
    },
  );

  it("a folder within a folder is told, also when it is named as a file", () => {
    expect(faultsAfter((root) => mkdirSync(join(root, "insatser/fler")))).toEqual([
      "content/insatser/fler otillaten-fil",
    ]);
    expect(faultsAfter((root) => mkdirSync(join(root, "insatser/x.md")))).toEqual([
      "content/insatser/x.md otillaten-fil",
    ]);
  });

  it.each([
    ["insats", "Flytta filerna i den till content/insatser/."],
    ["programförändringar", "Flytta filerna i den till content/programforandringar/."],
    ["insatser/2020", "Flytta filerna i den till content/insatser/."],
    ["nyheter", "Ta bort eller flytta den."],
    ["insatser/.git", "Ta bort eller flytta den."],
  ])("of the folder %s is told where its files belong, when that can be known", (name, wayOut) => {
    const root = contentFolder();
    mkdirSync(join(root, name));
    expect(loadFolder(root).problems.map(({ message }) => message)).toEqual([expect.stringContaining(wayOut)]);
  });

  it("a pipe is told, and nothing waits for it", () => {
    expect(faultsAfter((root) => execFileSync("mkfifo", [join(root, "insatser/roret.md")]))).toEqual([
      "content/insatser/roret.md otillaten-fil",
    ]);
  });

  it.each([
    ["insatser/notis.txt", "Byt namn till notis.md."],
    ["insatser/notis.md.txt", "Byt namn till notis.md."],
    ["insatser/notis.MD", "Byt namn till notis.md."],
    ["insatser/Stöd i Skåne.markdown", "Byt namn till stod-i-skane.md."],
    ["register/mer.yaml", "Byt namn till mer.yml."],
    // That name is another notice's, or none: what this one was meant to be cannot be known.
    ["insatser/finns.txt", "Ta bort eller flytta den."],
    ["insatser/.txt", "Ta bort eller flytta den."],
    ["insatser/notis.docx", "Ta bort eller flytta den."],
    ["notis.txt", "Ta bort eller flytta den."],
  ])("%s: %s", (path, wayOut) => {
    const root = contentFolder();
    writeFileSync(join(root, path), right);
    const [problem, ...others] = loadFolder(root).problems;
    expect(others).toEqual([]);
    expect(problem?.message.endsWith(` ${wayOut}`)).toBe(true);
  });

  it("what operating systems leave behind is no one's business", () => {
    expect(faultsAfter((root) => writeFileSync(join(root, "insatser/.DS_Store"), "x"))).toEqual([]);
  });
});

describe("links in the file system", () => {
  it.each(["insatser/lank.md", "insatser", "sidor", "register/mer.yml", "insatser/mapp"])(
    "%s is told, not followed",
    (at) => {
      const target = join(temporaryFolder(), "hemligt.md");
      writeFileSync(target, right);
      const change = (root: string) => {
        const path = at.includes("/") || at === "sidor" ? at : "andra";
        symlinkSync(at.endsWith(".md") ? target : temporaryFolder(), join(root, path));
      };
      const path = at === "insatser" ? "andra" : at;
      expect(faultsAfter(change)).toEqual([`content/${path} symlank`]);
    },
  );

  it("a link to nowhere is told too", () => {
    expect(faultsAfter((root) => symlinkSync("/finns/inte", join(root, "insatser/lank.md")))).toEqual([
      "content/insatser/lank.md symlank",
    ]);
  });
});

describe("names that are the same on other machines", () => {
  const twice = (...names: string[]) =>
    faultsAfter((root) => {
      for (const name of names) writeFileSync(join(root, name), right);
    });

  it.each([
    ["case", "insatser/Finns.md", "”Finns.md” och ”finns.md” skiljer sig bara i stora och små bokstäver"],
    ["case of the ending", "insatser/finns.MD", "”finns.MD” och ”finns.md” skiljer sig bara i stora och små bokstäver"],
  ])("%s: the one that is not right is told, by both names, and only once", (_, name, message) => {
    const root = contentFolder();
    writeFileSync(join(root, name), right);
    const { problems } = loadFolder(root);
    expect(problems).toMatchObject([{ rule: "filkrock", file: `content/${name}` }]);
    expect(problems[0]?.message).toContain(message);
  });

  it("a folder too", () => {
    expect(faultsAfter((root) => mkdirSync(join(root, "Insatser")))).toEqual(["content/Insatser filkrock"]);
  });

  it("å stored in one piece and in two", () => {
    expect(twice("insatser/\u00e5l.md", "insatser/a\u030al.md")).toEqual([
      "content/insatser/a\u030al.md filnamn",
      "content/insatser/\u00e5l.md filkrock",
    ]);
  });

  it("three of a kind are told each", () => {
    expect(twice("insatser/FINNS.md", "insatser/Finns.md")).toEqual([
      "content/insatser/FINNS.md filkrock",
      "content/insatser/Finns.md filkrock",
    ]);
  });

  it("a link is told as a link", () => {
    expect(faultsAfter((root) => symlinkSync("/finns/inte", join(root, "insatser/FINNS.md")))).toEqual([
      "content/insatser/FINNS.md symlank",
    ]);
  });

  it("the same name in two folders is two addresses", () => {
    const root = contentFolder({ "behov/finns.md": validNotis("behov").replace("Stöd till små", "Frågor från") });
    expect(loadFolder(root).problems).toEqual([]);
  });
});

it.each(["/etc/passwd", "../../register/teman.yml", "."])(
  "a link to %s leads nowhere, in or out of the tree",
  (target) => {
    expect(faultsAfter((root) => symlinkSync(target, join(root, "insatser/ut.md")))).toEqual([
      "content/insatser/ut.md symlank",
    ]);
  },
);
