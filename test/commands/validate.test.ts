import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentFolder, temporaryFolder } from "../support/content.ts";
import { validNotis, withBody, withFields } from "../support/notices.ts";

/** Runs the command as an editor does. Exit code 3 is for faults of ours, which no input should bring about. */
function validate(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/validate.ts", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const right = validNotis("insats");
const faulty = () =>
  contentFolder({
    "insatser/fel.md": withFields(right, "regioner: Värmlnd"),
    "insatser/varning.md": withFields(right, 'titel: Lån till hotell i Värmland\nregioner: ["17"]'),
    "behov/html.md": withBody(validNotis("behov"), "Ett <b>ord</b>."),
  });

describe("what the exit code says", () => {
  it("0: all is right, in one line on stdout", () => {
    expect(validate("--content", contentFolder())).toEqual({
      status: 0,
      stdout: "Allt stämmer: 10 filer lästa.\n",
      stderr: "",
    });
  });

  it("1: there are errors, and the whole report stands on stdout", () => {
    const { status, stdout, stderr } = validate("--content", faulty());
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatch(/behov\/html\.md:\d+:\d+ {2}fel {2}ra-html/);
    expect(stdout).toMatch(/insatser\/fel\.md:6:11 {2}fel {2}okand-region/);
    expect(stdout).toMatch(/insatser\/varning\.md:6:12 {2}varning {2}skrivsatt/);
    expect(stdout).toMatch(/\n2 fel, 1 varning \(13 filer lästa\)\.\n$/);
  });

  it.each([
    ["an unknown flag", ["--formatt"], "Flaggan --formatt går inte att använda så. Menade du --format?\n"],
    [
      "a flag like no other, or one without its value",
      ["--content"],
      "Flaggan --content går inte att använda så. Kommandot förstår --content, --today, --format, --max-warnings, --fix, --diff, --base, --explain, --rules, --help.\n",
    ],
    ["a format that is none", ["--format", "jsn"], "--format ”jsn” finns inte. Menade du ”json”?\n"],
    [
      "a format like no other",
      ["--format", "pdf"],
      "--format ”pdf” finns inte. Välj ”text”, ”github”, ”json”, ”sarif”, ”junit”.\n",
    ],
    [
      "a limit that is no number",
      ["--max-warnings", "få"],
      "--max-warnings ”få” är inget antal. Skriv till exempel --max-warnings 10.\n",
    ],
    ["a day that is none", ["--today", "2020-02-30"], "--today: 2020-02-30 finns inte i kalendern.\n"],
    [
      "a rule that is none",
      ["--explain", "okand-regon"],
      "Regeln ”okand-regon” finns inte. Menade du ”okand-region”?\n",
    ],
    ["a diff in a format", ["--diff", "--format", "json"], "--diff visas bara som text. Ta bort --format.\n"],
    [
      "a folder that is not there",
      ["--content", "finns/inte"],
      "Mappen ”finns/inte” finns inte. Ange var innehållet ligger med --content.\n",
    ],
    ["a file that is not there", ["finns-inte.md"], "Filen ”finns-inte.md” finns inte.\n"],
    ["a file outside the content", ["package.json"], "”package.json” ligger inte i content.\n"],
  ])("2: %s, told on stderr without a trace of the program", (_, args, message) => {
    expect(validate(...args)).toEqual({ status: 2, stdout: "", stderr: message });
  });
});

describe("paths choose what is shown", () => {
  it("a file, a folder, or several", () => {
    const root = faulty();
    const files = (...paths: string[]) => {
      const { status, stdout } = validate("--content", root, ...paths.map((path) => join(root, path)));
      return { status, files: [...stdout.matchAll(/^\S*\/content\/(\S+?):\d+:\d+ /gm)].map(([, file]) => file) };
    };
    expect(files("insatser/fel.md")).toEqual({ status: 1, files: ["insatser/fel.md"] });
    expect(files("insatser/varning.md")).toEqual({ status: 0, files: ["insatser/varning.md"] });
    expect(files("behov", "insatser/fel.md")).toEqual({ status: 1, files: ["behov/html.md", "insatser/fel.md"] });
    expect(files("")).toEqual({ status: 1, files: ["behov/html.md", "insatser/fel.md", "insatser/varning.md"] });
  });

  it.each(["insats/foo.md", "insatser/2020/foo.md", "programförändringar/foo.md"])(
    "%s lies in a folder that nothing is read from, which is told of it too",
    (path) => {
      const root = contentFolder({ [path]: validNotis("insats") });
      const { status, stdout } = validate("--content", root, join(root, path));
      expect(status).toBe(1);
      expect(stdout).toContain(`${dirname(join(root, path))}:1:1  fel  otillaten-fil`);
      expect(validate("--content", root, join(root, "insatser/finns.md")).status).toBe(0);
    },
  );

  it("a notice that says the same as another is told whichever of them is asked about, in a whole run once", () => {
    const root = contentFolder({ "insatser/aaa.md": validNotis("insats"), "insatser/bbb.md": validNotis("insats") });
    const told = (...paths: string[]) => {
      const { stdout } = validate("--content", root, ...paths.map((path) => join(root, path)));
      return [...stdout.matchAll(/(\w+)\.md:3:8 {2}varning {2}dubbel-notis/g)].map(([, file]) => file);
    };
    expect([told("insatser/aaa.md"), told("insatser/bbb.md"), told()]).toEqual([["aaa"], ["bbb"], ["bbb"]]);
  });

  // A known fault of scripts/validate.ts: with a register missing nothing has been checked, yet the chosen file passes.
  it("cannot hide that nothing could be checked at all", () => {
    const root = contentFolder();
    rmSync(join(root, "register/teman.yml"));
    expect(validate("--content", root, join(root, "insatser/finns.md")).status).toBe(1);
  });
});

it("works with a content folder of any name, and a slash at its end", () => {
  const root = temporaryFolder();
  const { status, stdout } = validate("--content", `${root}/`);
  expect(status).toBe(1);
  expect(stdout).toContain(`${root}/register/teman.yml:1:1  fel  registerkrock`);
});
