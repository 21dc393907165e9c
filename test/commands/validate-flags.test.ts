import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Rapport } from "../../scripts/check/report/json.ts";
import { rules } from "../../scripts/check/rules/index.ts";
import { runCommand } from "../support/commands.ts";
import { contentFolder, temporaryFolder } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";
import { parseXml } from "../support/xml.ts";

function validate(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = runCommand("validate", args, {
    FORCE_COLOR: "0",
    GITHUB_STEP_SUMMARY: "",
    ...env,
  });
  return { status, stdout, stderr };
}

const right = validNotis("insats");
/** Told apart by its title, since two like notices are a warning of their own. */
const warned = withFields(right, 'titel: Lån till hotell i Värmland våren 2020\nregioner: ["17"]');
const mixed = () =>
  contentFolder({ "insatser/fel.md": withFields(right, "regioner: Värmlnd"), "insatser/varning.md": warned });

describe("--format", () => {
  const root = mixed();
  const reported = (format: string) => validate(["--content", root, "--format", format]);

  it("json, sarif and junit are whole documents on stdout, and the exit code is the same", () => {
    const [json, sarif, junit] = ["json", "sarif", "junit"].map(reported);
    expect([json?.status, sarif?.status, junit?.status]).toEqual([1, 1, 1]);
    const { problems } = Rapport.parse(JSON.parse(json?.stdout ?? ""));
    expect(problems.map(({ rule }) => rule)).toEqual(["okand-region", "skrivsatt"]);
    const [run] = JSON.parse(sarif?.stdout ?? "").runs;
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(["okand-region", "skrivsatt"]);
    expect(parseXml(junit?.stdout ?? "").attributes).toMatchObject({ tests: "3", failures: "1" });
    expect([json, sarif, junit].map((result) => result?.stderr)).toEqual(["", "", ""]);
  });

  it("github adds a table to the summary of the run", () => {
    const summary = join(temporaryFolder(), "summary.md");
    writeFileSync(summary, "before\n");
    const { stdout } = validate(["--content", root, "--format", "github"], { GITHUB_STEP_SUMMARY: summary });
    expect(stdout.match(/^::(error|warning) file=/gm)).toEqual(["::error file=", "::warning file="]);
    expect(readFileSync(summary, "utf8")).toMatch(
      /^before\n## Kontroll av innehållet\n[\s\S]*\n\| fel \| .*fel\.md:6:11 \| okand-region \|/,
    );
  });

  it("text is in colour where it is asked for, and nothing else", () => {
    const plain = reported("text").stdout;
    const colored = validate(["--content", root], { FORCE_COLOR: "1" }).stdout;
    expect(plain).not.toContain("\u001B");
    expect(colored).toContain("\u001B[");
    expect(colored.replace(/\u001B\[\d+m/g, "")).toBe(plain);
  });
});

describe("--max-warnings", () => {
  it.each([
    ["4: more warnings than that", "0", 4, "Det finns fler varningar än --max-warnings 0 tillåter.\n"],
    ["0: as many as that", "1", 0, ""],
  ])("%s", (_, limit, status, stderr) => {
    const root = contentFolder({ "insatser/varning.md": warned });
    expect(validate(["--content", root, "--max-warnings", limit])).toMatchObject({ status, stderr });
  });

  it("1: errors count before warnings", () => {
    expect(validate(["--content", mixed(), "--max-warnings", "0"]).status).toBe(1);
  });
});

describe("help", () => {
  it("--explain tells what a rule is called, why it is there, what is wrong and what is right", () => {
    const { status, stdout, stderr } = validate(["--explain", "okand-region"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Regionen finns inte \(okand-region, fel\)\n\n.+\.\n/);
    expect(stdout).toMatch(
      /\nFel:\n\n {4}regioner:\n {6}- Västra Göteland\n\nRätt:\n\n {4}regioner:\n {6}- Västra Götaland\n/,
    );
  });

  it("--rules lists every rule with its severity and heading", () => {
    const lines = validate(["--rules"]).stdout.trimEnd().split("\n");
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
      rules.map(({ id, severity, titel }) => [id, severity, titel]),
    );
  });

  it("--help knows every flag", () => {
    const { status, stdout } = validate(["--help"]);
    expect(status).toBe(0);
    for (const flag of [
      "format",
      "max-warnings",
      "fix",
      "diff",
      "base",
      "content",
      "today",
      "explain",
      "rules",
      "help",
    ])
      expect(stdout).toContain(`--${flag}`);
    expect(stdout.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });
});

describe("--fix and --diff", () => {
  it("--diff shows what would be written and writes nothing; --fix writes it and reports what is left", () => {
    const root = mixed();
    const file = join(root, "insatser/varning.md");
    const diff = validate(["--content", root, "--diff"]);
    expect(diff.stdout).toMatch(/^--- a\/.*varning\.md\n\+\+\+ b\/.*varning\.md\n@@/);
    expect(diff.stdout).toContain('\n-regioner: ["17"]\n+regioner: [');
    expect(readFileSync(file, "utf8")).toBe(warned);
    const fixed = validate(["--content", root, "--fix"]);
    expect(fixed).toMatchObject({ status: 1, stderr: `Rättade 1 fil: ${file}.\n` });
    expect(fixed.stdout).toMatch(/\n1 fel, 0 varningar \(\d+ filer lästa\)\.\n$/);
    expect(readFileSync(file, "utf8")).toContain("Värmland");
    expect(validate(["--content", root, "--fix", file])).toMatchObject({
      status: 0,
      stderr: "Inget gick att rätta av sig självt.\n",
    });
  });

  it("a path chooses what is mended", () => {
    const other = withFields(warned, "titel: Checkar för gruvornas underleverantörer");
    const root = contentFolder({ "insatser/forsta.md": warned, "insatser/annan.md": other });
    validate(["--content", root, "--fix", join(root, "insatser/forsta.md")]);
    expect(readFileSync(join(root, "insatser/forsta.md"), "utf8")).not.toBe(warned);
    expect(readFileSync(join(root, "insatser/annan.md"), "utf8")).toBe(other);
  });

  it("a line of a notice that looks like a command stays a line of the diff", () => {
    const root = contentFolder({
      "insatser/forsta.md": `${withFields(right, 'regioner: ["17"]\nosakert: >-\n  ::error::forged ##[group]x')}`,
    });
    const { stdout } = validate(["--content", root, "--diff"]);
    expect(stdout).not.toMatch(/^\s*::|##\[/m);
  });
});

it("--base puts the files that the change touches first, and knows what was published before", () => {
  const root = contentFolder({ "insatser/aldre.md": withFields(right, "regioner: Värmlnd") });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
      cwd: root,
      stdio: "ignore",
    });
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "before");
  writeFileSync(join(root, "insatser/nyare.md"), withFields(warned, "regioner: Skånne"));
  rmSync(join(root, "insatser/finns.md"));
  const { status, stdout } = validate(["--content", root, "--format", "github", "--base", "HEAD"]);
  expect(status).toBe(1);
  const files = [...stdout.matchAll(/^::error file=\S*?\/insatser\/(\w+)\.md/gm)].map(([, file]) => file);
  expect(files).toEqual(["finns", "nyare", "aldre"]);
  expect(validate(["--content", root, "--base", "finns-inte"])).toMatchObject({ status: 2, stdout: "" });
});
