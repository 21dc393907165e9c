import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentFolder, loadFiles, loadFolder, places, problemsIn, temporaryFolder } from "../support/content.ts";
import { validNotis, withBody } from "../support/notices.ts";

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

  it.each(["_data", "_includes", "nyheter", ".git", "node_modules", "Insatser", "constructor", "__proto__"])(
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

  it("a pipe is told, and nothing waits for it", () => {
    expect(faultsAfter((root) => execFileSync("mkfifo", [join(root, "insatser/roret.md")]))).toEqual([
      "content/insatser/roret.md otillaten-fil",
    ]);
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

describe("names of files", () => {
  it.each([
    ["README.md", "readme.md"],
    ["Företagsjour Skåne.md", "foretagsjour-skane.md"],
    ["åäö.md", "aao.md"],
    ["a_b_c.md", "a-b-c.md"],
    ["ab.md", "almi-brygglan.md"],
    [`${"a".repeat(81)}.md`, `${"a".repeat(80)}.md`],
    ["con.md", "almi-brygglan.md"],
    ["index.md", "almi-brygglan.md"],
    ["historik.md", "almi-brygglan.md"],
    ["..md", "almi-brygglan.md"],
    ["a\nb.md", "a-b.md"],
    ["a::error::.md", "a-error.md"],
  ])("%j is told, and %s proposed", (name, proposed) => {
    const [problem, ...others] = problemsIn({ [`insatser/${name}`]: right });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: "filnamn", file: `content/insatser/${name}` });
    expect(problem?.message).toContain(`till exempel ”${proposed}”`);
    expect(problem?.message).not.toContain("\n");
  });

  it("are right with small letters, digits and hyphens, and a page may have a name of two", () => {
    const sida =
      "---\ntitel: Om oss\nsammanfattning: Vad regionsidan är och vem som står bakom den.\nuppdaterad: 2020-11-16\n---\n\nText.\n";
    expect(problemsIn({ "insatser/2020-1-a.md": right, "sidor/om.md": sida })).toEqual([]);
  });
});

it("notices come frozen, with their address and the order of days, whatever the file system says", () => {
  const files = { "insatser/bbb.md": right, "insatser/aaa.md": right, "behov/ccc.md": validNotis("behov") };
  const notiser = loadFiles(files).innehall?.notiser ?? [];
  expect(notiser.map(({ adress }) => adress)).toEqual(["behov/ccc", "insatser/aaa", "insatser/bbb", "insatser/finns"]);
  expect(Object.isFrozen(notiser) && Object.isFrozen(notiser[0]?.brodtext.rubriker)).toBe(true);
});

it("a notice with a fault is left out, one with a warning is not", () => {
  const files = {
    "insatser/fel.md": withBody(right, "# Fel"),
    "insatser/varning.md": right.replace("regioner: alla", 'regioner: ["12"]'),
  };
  const { innehall, problems } = loadFiles(files);
  expect(places(problems)).toEqual(["rubrik-niva 16:1", "skrivsatt 6:12"]);
  expect(innehall?.notiser.map(({ adress, regioner }) => [adress, regioner.length])).toEqual([
    ["insatser/finns", 21],
    ["insatser/varning", 1],
  ]);
});
