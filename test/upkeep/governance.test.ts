import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const read = (file: string): string => readFileSync(file, "utf8");
const guides = readdirSync(".").filter((name) => name.endsWith(".md"));

/** The addresses of headings as GitHub makes them. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

describe("the guides", () => {
  it.each(guides)("%s leads only to what is there", (guide) => {
    const targets = [...read(guide).matchAll(/\]\((?!https?:|mailto:|\/)([^)\s]+)\)/g)].map(
      ([, target = ""]) => target,
    );
    for (const target of targets) {
      const [file = "", anchor] = target.split("#");
      expect(existsSync(file || guide), target).toBe(true);
      if (anchor) expect(anchorsOf(read(file || guide)), target).toContain(decodeURIComponent(anchor));
    }
  });

  it("has the heading that the heartbeat's issue leads to", () => {
    expect(read("scripts/upkeep/issues/heartbeat-issue.ts")).toContain("DRIFT.md#när-nattbygget-dör");
    expect(anchorsOf(read("DRIFT.md"))).toContain("när-nattbygget-dör");
  });

  it("tells in one place what to do with personal data", () => {
    expect(guides.filter((guide) => read(guide).includes("filter-repo"))).toEqual(["PERSONUPPGIFTER.md"]);
  });
});

describe("the owners of the code", () => {
  const rows = read(".github/CODEOWNERS")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split(/\s+/));

  it("are of paths that are there, by teams that the file explains", () => {
    expect(rows[0]?.[0]).toBe("*");
    for (const [path = "", ...owners] of rows) {
      expect(path === "*" || existsSync(path.slice(1)), path).toBe(true);
      expect(owners.length, path).toBeGreaterThan(0);
      for (const owner of owners) expect(owner).toMatch(/^@ORGANISATION\/(redaktion|redaktionsledning|kod)$/);
    }
  });
});

describe("the updates of packages", () => {
  type Update = { "package-ecosystem": string; ignore?: { "dependency-name": string; versions: string[] }[] };
  const { updates } = parse(read(".github/dependabot.yml")) as { updates: Update[] };
  const own = JSON.parse(read("package.json")) as Record<"dependencies" | "devDependencies", Record<string, string>>;
  const installed: Record<string, string> = { ...own.dependencies, ...own.devDependencies };
  const parts = (version: string) => (/\d+\.\d+\.\d+/.exec(version)?.[0] ?? "").split(".").map(Number);

  it("cover packages and actions", () => {
    expect(updates.map((update) => update["package-ecosystem"])).toEqual(["npm", "github-actions"]);
  });

  it("leave out no version that is in use, of no package that is not", () => {
    const ignored = updates.flatMap(({ ignore = [] }) => ignore);
    expect(ignored.length).toBeGreaterThan(4);
    for (const { "dependency-name": name, versions } of ignored) {
      const [first = 0, second = 0, third = 0] = parts(versions[0] ?? "");
      const [a = 0, b = 0, c = 0] = parts(installed[name] ?? "999.0.0");
      expect(a - first || b - second || c - third, name).toBeLessThan(0);
    }
  });
});
