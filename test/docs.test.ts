import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadContent } from "../scripts/content/load.ts";
import { withFieldTables } from "../scripts/field-table.ts";
import { contentFolder, TODAY } from "./support/content.ts";

const CONTRIBUTING = readFileSync("CONTRIBUTING.md", "utf8");

describe("what newcomers read", () => {
  it("has the fields as the schemas have them (npm run format writes them)", () => {
    expect(CONTRIBUTING).toBe(withFieldTables(CONTRIBUTING));
    expect(CONTRIBUTING).toContain("| `riktas_till` | ja |");
  });

  it("gives editors a template that passes", () => {
    const template = /```markdown\n([\s\S]*?)```/.exec(CONTRIBUTING)?.[1] ?? "";
    const folder = contentFolder({ "insatser/mallen.md": template });
    const { problems, innehall } = loadContent(folder, TODAY);
    expect(problems).toEqual([]);
    expect(innehall?.notiser.map(({ id }) => id)).toContain("insatser/mallen");
  });

  it("runs in CI what the README tells", () => {
    const command = "npm ci && npm test";
    expect(readFileSync("README.md", "utf8")).toContain(command);
    expect(readFileSync(".ci/run", "utf8")).toContain(command);
  });
});
