import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MALLTEXTER } from "../schemas/exempel.ts";
import { withFieldTables } from "../scripts/field-table.ts";
import { covered, loadFiles, problemsIn } from "./support/content.ts";

const CONTRIBUTING = readFileSync("CONTRIBUTING.md", "utf8");

describe("what newcomers read", () => {
  it("has the fields as the schemas have them (npm run format writes them)", () => {
    expect(CONTRIBUTING).toBe(withFieldTables(CONTRIBUTING));
    expect(CONTRIBUTING).toContain("| `riktas_till` | ja |");
  });

  it("gives editors a template that passes once its own texts are gone, and each of them is told", () => {
    const template = /```markdown\n([\s\S]*?)```/.exec(CONTRIBUTING)?.[1] ?? "";
    const problems = problemsIn({ "insatser/mallen.md": template });
    expect(problems.map((problem) => [problem.rule, covered(template, problem)])).toEqual(
      MALLTEXTER.map((text) => ["malltext", text]),
    );
    const filled = MALLTEXTER.reduce((text, sentence) => text.replace(sentence, "Almi lånar ut."), template);
    const loaded = loadFiles({ "insatser/mallen.md": filled });
    expect(loaded.problems).toEqual([]);
    expect(loaded.innehall?.notiser.map(({ id }) => id)).toContain("insatser/mallen");
  });

  it("runs in CI what the README tells", () => {
    const command = "npm ci && npm test";
    expect(readFileSync("README.md", "utf8")).toContain(command);
    expect(readFileSync(".ci/run", "utf8")).toContain(command);
  });
});
