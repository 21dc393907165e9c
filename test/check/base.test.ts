import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../scripts/arguments.ts";
import { baseProblems, changedSince } from "../../scripts/check/base.ts";
import { contentFolder, type Files, TODAY } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";

const right = validNotis("insats");
const withWindow = "ansokan:\n  oppnar: 2020-04-08\n  stanger: 2020-05-01";

const git = (root: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=Prov", "-c", "user.email=prov@example.se", ...args], {
    cwd: root,
    stdio: "pipe",
  });

/** A repository whose first commit has `files`; what is done to it afterwards is the change. */
function repository(files: Files) {
  const root = contentFolder(files);
  git(root, "init", "--quiet", "--initial-branch=main", "..");
  commit(root);
  return root;
}

function commit(root: string): void {
  git(root, "add", "--all", ".");
  git(root, "commit", "--quiet", "--no-verify", "--message=Prov");
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const told = (root: string, ref = "HEAD", today = TODAY) =>
  baseProblems(root, ref, today).map(({ rule, file, span }) => `${rule} ${file.replace(`${root}/`, "")}:${span.line}`);

/** What is told when a notice of the first commit reads otherwise now. */
function changed(before: string, after: string, today = TODAY) {
  const root = repository({ "insatser/aaa.md": before });
  write(root, "insatser/aaa.md", after);
  return baseProblems(root, "HEAD", today);
}

describe("what has changed", () => {
  it("is what differs, is new or is gone, by the paths of the problems", () => {
    const root = repository({ "insatser/aaa.md": right, "insatser/bbb.md": right });
    expect([...changedSince("HEAD", root)]).toEqual([]);
    write(root, "insatser/aaa.md", `${right}\nMer.\n`);
    write(root, "insatser/ny å.md", right);
    rmSync(join(root, "insatser/bbb.md"));
    expect([...changedSince("HEAD", root)].sort()).toEqual(
      ["insatser/aaa.md", "insatser/bbb.md", "insatser/ny å.md"].map((path) => `${root}/${path}`),
    );
  });

  it("is not what others have done since the branch began", () => {
    const root = repository({ "insatser/aaa.md": right });
    git(root, "switch", "--quiet", "--create", "gren");
    git(root, "switch", "--quiet", "main");
    write(root, "insatser/andras.md", right);
    commit(root);
    git(root, "switch", "--quiet", "gren");
    expect(told(root, "main")).toEqual([]);
    expect([...changedSince("main", root)]).toEqual([]);
  });

  it.each(["finns-inte", "--output=x", "-x", "HEAD..main", "a b", "", "$(id)", "HEAD:content", `x\u001B[2J`])(
    "since %j cannot be asked",
    (ref) => {
      const root = repository({});
      for (const ask of [() => changedSince(ref, root), () => baseProblems(root, ref, TODAY)]) {
        expect(ask).toThrow(UsageError);
        expect(ask).toThrow(/^--base: git känner inte till ”[^\p{Cc}]*”\. Skriv /u);
      }
    },
  );

  it("cannot be asked where there is no repository", () => {
    expect(() => changedSince("HEAD", contentFolder())).toThrow(/^--base kräver git/);
  });
});

describe("borttagen-adress", () => {
  const moved = (text: string) => {
    const root = repository({ "insatser/aaa.md": right });
    rmSync(join(root, "insatser/aaa.md"));
    write(root, "insatser/bbb.md", text);
    return root;
  };

  it("a file that is gone is told where it was", () => {
    const root = repository({ "insatser/aaa.md": right });
    rmSync(join(root, "insatser/aaa.md"));
    const [problem, ...others] = baseProblems(root, "HEAD", TODAY);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: "borttagen-adress", severity: "fel", file: `${root}/insatser/aaa.md` });
    expect(problem?.hint).toContain("ersatter: [insatser/aaa]");
  });

  it("one with a new name is told there, with what to write", () => {
    const root = repository({ "insatser/aaa.md": right });
    renameSync(join(root, "insatser/aaa.md"), join(root, "insatser/bbb.md"));
    expect(told(root)).toEqual(["borttagen-adress insatser/bbb.md:3"]);
    expect(baseProblems(root, "HEAD", TODAY)[0]?.hint).toContain("tidigare_adresser: [insatser/aaa]");
  });

  it.each(["tidigare_adresser: [insatser/aaa]", "ersatter:\n  - insatser/aaa"])("not with %s", (fields) => {
    expect(told(moved(withFields(right, fields)))).toEqual([]);
  });

  it("nor before the day it is published", () => {
    const root = repository({ "insatser/aaa.md": right });
    rmSync(join(root, "insatser/aaa.md"));
    expect(told(root, "HEAD", "2020-04-06")).toEqual([]);
  });

  it("a link in the old tree is never followed", () => {
    const root = repository({});
    symlinkSync("/etc/hostname", join(root, "insatser/lank.md"));
    commit(root);
    rmSync(join(root, "insatser/lank.md"));
    expect(told(root)).toEqual([]);
  });
});

describe("andring-utan-logg", () => {
  const before = withFields(right, `-tills_vidare\n${withWindow}\nbelopp: högst 50 000 kronor`);
  const LOG = "andringar:\n  - datum: 2020-05-02\n    slag: väsentlig\n    text: Tiden är förlängd.";

  it("tells the field, with what it was and is", () => {
    const [problem, ...others] = changed(before, before.replace("2020-05-01", "2020-06-01"));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: "andring-utan-logg", severity: "varning", source: "  stanger: 2020-06-01" });
    expect(problem?.message).toBe(
      "”ansokan.stanger” har ändrats från ”2020-05-01” till ”2020-06-01” i en publicerad notis utan att det står i ”andringar”.",
    );
  });

  it.each([
    ["belopp: högst 60 000 kronor", "”belopp” har ändrats"],
    ["-belopp", "”belopp” (”högst 50 000 kronor”) har tagits bort"],
    ["galler:\n  fran: 2020-04-08", "”galler.fran” har lagts till"],
    ["delfrister:\n  - namn: Första delen\n    datum: 2020-04-20", "”delfrister” har lagts till"],
  ])("%s is told", (fields, message) => {
    expect(changed(before, withFields(before, fields)).map((problem) => problem.message)).toEqual([
      expect.stringContaining(message),
    ]);
  });

  it.each([
    ["with an entry", withFields(before.replace("2020-05-01", "2020-06-01"), LOG)],
    ["of the text", `${before}\nMer text.\n`],
    ["of the spelling", before.replace("2020-05-01", '"2020-05-01"').replace("högst 50 000", "högst  50 000")],
  ])("a change %s is not", (_, after) => {
    expect(changed(before, after)).toEqual([]);
  });

  it("an old entry does not do, nor one before it", () => {
    const logged = withFields(before, LOG);
    const later = logged.replace("2020-05-01", "2020-06-01");
    const earlier = later.replace(
      "  - datum",
      "  - datum: 2020-04-09\n    slag: rättelse\n    text: Fel rättat.\n  - datum",
    );
    for (const after of [later, earlier])
      expect(changed(logged, after).map(({ rule }) => rule)).toEqual(["andring-utan-logg"]);
  });

  it("nor is a notice that is not published yet, but one that has moved is", () => {
    expect(changed(before, before.replace("2020-05-01", "2020-06-01"), "2020-04-06")).toEqual([]);
    const root = repository({ "insatser/aaa.md": before });
    rmSync(join(root, "insatser/aaa.md"));
    write(root, "insatser/bbb.md", withFields(before, "belopp: inget\ntidigare_adresser: [insatser/aaa]"));
    expect(told(root)).toEqual([expect.stringMatching(/^andring-utan-logg insatser\/bbb\.md:\d+$/)]);
  });
});

describe("publicerad-andrad", () => {
  const rulesFor = (from: string, to: string) =>
    changed(withFields(right, `publicerad: ${from}`), withFields(right, `publicerad: ${to}`)).map(({ rule }) => rule);

  it("tells another day", () => {
    expect(rulesFor("2020-04-07", "2020-05-07")).toEqual(["publicerad-andrad"]);
  });

  it.each([
    ["2020-04-07", "2020-04-07 10:51"],
    ["2020-04", "2020-04-07"],
    ["okänt", "2020-04-07"],
    ["2020-04-07 10:51", "2020-04-07 kl. 10.51"],
  ])("not %s made %s", (from, to) => {
    expect(rulesFor(from, to)).toEqual([]);
  });
});
