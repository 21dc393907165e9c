import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../scripts/arguments.ts";
import { diffOf, fixContent, fixText, writeFixes } from "../../scripts/check/fix.ts";
import { contentFolder, problemsOf, TODAY, temporaryFolder } from "../support/content.ts";
import { validNotis, withBody, withFields } from "../support/notices.ts";

const right = validNotis("insats");

/** What `--fix` makes of a notice, and what is wrong with it then. */
function fixed(text: string, path = "insatser/provet.md") {
  const root = contentFolder({ [path]: text });
  const [change] = fixContent(root, TODAY);
  expect(readFileSync(join(root, path), "utf8")).toBe(text);
  return change?.after ?? text;
}

describe("a field is mended", () => {
  it.each([
    ["a region by its full name", "regioner: [Region Skåne, 17] # två", "regioner: [Skåne, 17] # två"],
    ["a region without its dots", 'regioner: ["Varmland"]', 'regioner: ["Värmland"]'],
    ["a code in single quotes", "regioner: ['17']", "regioner: ['Värmland']"],
    ["all regions", "regioner: Alla", "regioner: alla"],
    ["a sender by its other name", "avsandare: ESF-rådet", "avsandare: Svenska ESF-rådet"],
    ["a theme in capitals", "teman:\n  - INNOVATION   # ny", "teman:\n  - Innovation   # ny"],
    ["a time", "publicerad: 2020-04-07 kl. 13.30", "publicerad: 2020-04-07 13:30"],
    ["a day in words", "publicerad: 15 april 2020", "publicerad: 2020-04-15"],
    ["a day in words with a time", 'publicerad: "den 5 maj 2020 kl. 9.00"', 'publicerad: "2020-05-05 09:00"'],
    ["a day without zeros", "publicerad: 2020-4-7", "publicerad: 2020-04-07"],
    ["the name of a field", "Belopp: ett stort lån", "belopp: ett stort lån"],
    ["a text with a colon", "titel: Nytt stöd: sök i maj # ej", undefined],
    ["a text with a colon and no comment", "titel: Nytt stöd: sök i maj", 'titel: "Nytt stöd: sök i maj"'],
    ["blanks at the end", "belopp: ett stort lån  \t", "belopp: ett stort lån"],
    ["soft hyphens", "belopp: i\u00ADcke\u00ADstöd", "belopp: ickestöd"],
    ["letters in parts", "belopp: a\u030A, a\u0308 och o\u0308", "belopp: å, ä och ö"],
  ])("%s", (_, before, after) => {
    const text = withFields(right, `${before}\nsteg: Genomföra`);
    expect(fixed(text)).toBe(text.replace(before, after ?? before));
  });

  it("and a value without its rings and dots", () => {
    const text = withFields(validNotis("programförändring"), "typ: programforandring\nandring: [forlangning]");
    const after = fixed(text, "programforandringar/provet.md");
    expect(after).toBe(
      text.replace("programforandring\n", "programförändring\n").replace("forlangning", "förlängning"),
    );
  });
});

describe("nothing is written", () => {
  it.each([
    ["a day that does not exist", "publicerad: 31 april 2020"],
    ["a day of the wrong kind", "galler:\n  fran: 5/4 2020"],
    ["a time where only a day goes", "galler:\n  fran: 5 april 2020 kl. 13.00"],
    ["another spelling in a text of several lines", "avsandare: >-\n  ESF-rådet"],
    ["a name that would stand twice", "regioner: [Värmland, Region Värmland]"],
    ["a field that would stand twice", "belopp: ett stort lån\nBelopp: ett litet lån"],
    ["a colon in a text that goes on", "titel: Nytt stöd: sök\n  senast i maj"],
    ["a colon after quotes", 'titel: "Nytt" stöd: sök i maj'],
    ["a sign that is broken", "belopp: h\uFFFDgsta lånet"],
    ["a sign of private use", "belopp: h\uE000gsta lånet"],
    ["a sign that turns the text", "belopp: h\u202Egsta lånet"],
    ["an invisible space in a large number", "belopp: ram nr 50\u200B000"],
    ["a misspelt region", "regioner: [Vermland]"],
  ])("for %s", (_, fields) => {
    const text = withFields(right, fields);
    expect(problemsOf(text).length).toBeGreaterThan(0);
    expect(fixed(text)).toBe(text);
  });

  it.each([
    ["two blanks that break a line", "En rad  \nen till."],
    ["blanks in code", "```\nkod  \n```"],
    ["an invisible sign that hides markup", "\u200B# Rubrik"],
    ["a title over headings", "# Titel\n\nText.\n\n## Rubrik\n\nText."],
    ["a title with a line under it", "Titel\n=====\n\nText."],
  ])("for %s", (_, body) => {
    const text = withBody(right, body);
    expect(fixed(text)).toBe(text);
  });

  it("for another language than YAML", () => {
    const text = right.replace("---", "---js");
    expect(fixed(text)).toBe(text);
    expect(fixed(right.replace("---", "---yaml"))).toBe(right);
  });
});

describe("the text is mended", () => {
  it.each([
    ["headings on the top level", "# Ett\n\nText.\n\n# Två\n\nText.", "## Ett\n\nText.\n\n## Två\n\nText."],
    ["blanks at the ends of lines", "Ett \ntvå\t\n\n- tre   ", "Ett\ntvå\n\n- tre"],
  ])("%s", (_, before, after) => {
    expect(fixed(withBody(right, before))).toBe(withBody(right, after));
  });

  it("line ends and a mark at the beginning go together, and only when told", () => {
    const dos = `\uFEFF${right.replaceAll("\n", "\r\n")}`;
    expect(fixed(dos)).toBe(right);
    const problems = problemsOf(dos.replace("alla", "Region Skåne")).filter(({ rule }) => rule === "skrivsatt");
    expect(fixText(dos.replace("alla", "Region Skåne"), problems)).toBe(dos.replace("alla", "Skåne"));
  });
});

it("pages and registers are mended too", () => {
  const root = contentFolder({
    "sidor/om.md": "---\ntitel: Om sidan \nsammanfattning: En sida som säger vad sidan är till för.\n---\n\nText.\n",
  });
  const register = join(root, "register/teman.yml");
  writeFileSync(register, `\uFEFF${readFileSync(register, "utf8")}`);
  expect(fixContent(root, TODAY).map(({ path }) => path.replace(`${root}/`, ""))).toContain("register/teman.yml");
});

describe("writing", () => {
  const broken = right.replace("alla", "Region Skåne");
  const prepared = () => {
    const root = contentFolder({ "insatser/provet.md": broken });
    return { root, file: join(root, "insatser/provet.md"), changes: fixContent(root, TODAY) };
  };

  it("replaces the file as a whole, keeps its mode, and leaves nothing behind", () => {
    const { root, file, changes } = prepared();
    chmodSync(file, 0o640);
    linkSync(file, join(root, "annan"));
    writeFixes(changes);
    expect(readFileSync(file, "utf8")).toBe(right.replace("alla", "Skåne"));
    expect(readFileSync(join(root, "annan"), "utf8")).toBe(broken);
    expect(lstatSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(root, "insatser")).sort()).toEqual(["finns.md", "provet.md"]);
    rmSync(join(root, "annan"));
    expect(fixContent(root, TODAY)).toEqual([]);
  });

  it("refuses a link, a folder that is one, and a file that was changed meanwhile", () => {
    const other = join(temporaryFolder(), "annan.md");
    writeFileSync(other, broken);
    const link = prepared();
    rmSync(link.file);
    symlinkSync(other, link.file);
    const folder = prepared();
    renameSync(join(folder.root, "insatser"), join(folder.root, "flyttad"));
    symlinkSync(join(folder.root, "flyttad"), join(folder.root, "insatser"));
    const meanwhile = prepared();
    writeFileSync(meanwhile.file, `${broken}\nMer.\n`);
    for (const { changes } of [link, folder, meanwhile]) expect(() => writeFixes(changes)).toThrow(UsageError);
    expect(readFileSync(other, "utf8")).toBe(broken);
  });
});

describe("the difference", () => {
  it("shows the lines around, and by name what cannot be seen", () => {
    const before = "ett\ntvå\ntre\nf\u001B[2Jyra \nfem\n";
    expect(diffOf({ path: "content/a.md", before, after: "ett\ntvå\ntre\nfyra\nfem\n" })).toBe(
      "--- a/content/a.md\n+++ b/content/a.md\n@@ -1,6 +1,6 @@\n ett\n två\n tre\n-f<U+001B>[2Jyra·\n+fyra\n fem\n \n",
    );
  });

  it("is nothing where there is none, and has a part for each place", () => {
    const lines = Array.from({ length: 40 }, (_, i) => `rad ${i}`);
    const after = lines.map((line, i) => (i === 2 || i === 30 ? `${line}!` : line));
    expect(diffOf({ path: "a", before: "x", after: "x" })).toBe("");
    const diff = diffOf({ path: "a", before: lines.join("\n"), after: after.join("\n") });
    expect(diff.match(/^@@.*@@$/gm)).toEqual(["@@ -1,6 +1,6 @@", "@@ -28,7 +28,7 @@"]);
  });
});

it("a copy that was judged is gone afterwards", () => {
  mkdirSync(join(temporaryFolder(), "x"));
  const before = readdirSync(join(temporaryFolder(), "..")).filter((name) => name.startsWith("regionsidan-fix-"));
  fixed(right.replace("alla", "Region Skåne"));
  const after = readdirSync(join(temporaryFolder(), "..")).filter((name) => name.startsWith("regionsidan-fix-"));
  expect(after.filter((name) => !before.includes(name))).toEqual([]);
});
