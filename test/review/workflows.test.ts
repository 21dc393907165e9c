import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { Granskning } from "../../scripts/review/granskning.ts";
import { checkedOutChange, projectRepository } from "../support/change.ts";
import { validNotis, withFields } from "../support/notices.ts";
import { type Ran, runJob } from "../support/workflow-run.ts";

let repository: string;

beforeAll(() => {
  repository = projectRepository((folder) => write(folder, "content/insatser/finns.md", validNotis("insats")));
});

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A right notice unlike the others. */
const notice = (name: string, fields = "") =>
  withFields(validNotis("insats"), `titel: ${name} till de minsta företagen\npublicerad: 2020-11-10\n${fields}`);

/** Runs a job of a workflow on a change, as for a pull request from a fork. */
async function onChange(
  name: string,
  job: string,
  change: (folder: string) => void,
): Promise<Ran & { head: string; workspace: string }> {
  const { workspace, head } = checkedOutChange(repository, change);
  const event = { pull_request: { number: 7, head: { sha: head } } };
  return { ...(await runJob(name, job, { workspace, event })), head, workspace };
}

/** What a run left, or a file of it. */
function left({ uploads }: Ran, name: string, file = ""): string {
  const path = uploads[name];
  if (path === undefined) throw new Error(`The run left no ${name}`);
  return readFileSync(join(path, file), "utf8");
}

const reviewOf = (ran: Ran): Granskning => Granskning.parse(JSON.parse(left(ran, "granskning")));

describe("the content of a pull request", () => {
  it("that is right passes, and leaves its review and the site as it will be", async () => {
    const ran = await onChange("innehall", "innehall", (folder) =>
      write(folder, "content/insatser/radgivning.md", notice("Rådgivning")),
    );
    expect(ran.log).toMatch(/Allt stämmer|0 fel/);
    expect(ran.ok).toBe(true);
    expect(ran.npm).toEqual(["ci --ignore-scripts"]);
    expect(reviewOf(ran)).toMatchObject({
      commit: ran.head,
      utanfor: false,
      notiser: [{ slag: "ny", adress: "insatser/radgivning", floden: { slag: "ny" } }],
    });
    expect(ran.summary).toContain("### Innehållet stämmer");
    expect(left(ran, "webbplats", "insatser/radgivning/index.html")).toContain("Rådgivning");
    const preview = left(ran, "forhandsvisning.html");
    expect(preview).toContain("<h1>Rådgivning till de minsta företagen</h1>");
    expect(preview).toMatch(/<style>[^<]+<\/style>/);
    expect(preview).not.toMatch(/<script|<link|<img| src=| href="\//);
    expect(JSON.parse(left(ran, "innehall.sarif"))).toMatchObject({ version: "2.1.0" });
  });

  it("with 37 errors fails: ten beside their lines, all in the summary, and no site", async () => {
    const ran = await onChange("innehall", "innehall", (folder) => {
      for (let i = 1; i <= 37; i++)
        write(folder, `content/insatser/fel-${i}.md`, notice(`Stöd nummer ${i}`, "regioner: Värmlnd"));
    });
    expect(ran.ok).toBe(false);
    expect(ran.outcomes).toMatchObject({ kontroll: "failure", granskning: "success", bygge: "skipped" });
    expect(ran.log.match(/^::error file=content\/insatser\/fel-\d+\.md,line=\d+/gm)).toHaveLength(10);
    expect(ran.summary.match(/^\| fel \|/gm)).toHaveLength(37);
    expect(ran.summary).toMatch(/^### 37\sfel att rätta$/m);
    expect(reviewOf(ran).antal.fel).toBe(37);
    expect(Object.keys(ran.uploads)).toEqual(["granskning", "innehall.sarif"]);
  });

  it("with links and code in it is refused, and none of it is followed or run", async () => {
    const ran = await onChange("innehall", "innehall", (folder) => {
      symlinkSync("/etc/passwd", join(folder, "content/insatser/lank.md"));
      symlinkSync("../scripts", join(folder, "content/behov"));
      for (const file of ["a.ts", "a.11ty.js", "a.11tydata.js"])
        write(folder, `content/insatser/${file}`, 'require("node:fs").writeFileSync("ran", "");');
    });
    expect(ran.ok).toBe(false);
    const { problem } = reviewOf(ran);
    expect(problem.map(({ regel, fil }) => `${regel} ${fil}`).sort()).toEqual([
      "otillaten-fil content/insatser/a.11ty.js",
      "otillaten-fil content/insatser/a.11tydata.js",
      "otillaten-fil content/insatser/a.ts",
      "symlank content/behov",
      "symlank content/insatser/lank.md",
    ]);
    expect(existsSync(join(ran.workspace, "ran"))).toBe(false);
    expect(ran.log + ran.summary).not.toContain("root:");
  });

  it("that is a link as a whole is not even read", async () => {
    const ran = await onChange("innehall", "innehall", (folder) => {
      renameSync(join(folder, "content"), join(folder, "annat"));
      symlinkSync("annat", join(folder, "content"));
    });
    expect(ran.ok).toBe(false);
    expect(ran.outcomes["kontroll"]).toBe("skipped");
    expect(ran.log).toContain("Mappen content måste finnas kvar");
    expect(ran.uploads).toEqual({});
  });

  it("is judged by the code of main, whatever code comes with it", async () => {
    const evil = 'require("node:fs").writeFileSync("ran", "");';
    const ran = await onChange("innehall", "innehall", (folder) => {
      for (const file of ["scripts/launch.mjs", "scripts/validate.ts", "scripts/review.ts", "site.config.ts"])
        write(folder, file, evil);
      write(folder, "package.json", '{"scripts":{"validate":"touch ran","review":"touch ran","build":"touch ran"}}');
      rmSync(join(folder, "package-lock.json"));
      write(folder, ".npmrc", "script-shell=/bin/false");
    });
    expect(ran.ok).toBe(true);
    expect(existsSync(join(ran.workspace, "ran"))).toBe(false);
    expect(reviewOf(ran)).toMatchObject({ utanfor: true, filer: 0, notiser: [], problem: [] });
    expect(Object.keys(ran.uploads)).not.toContain("forhandsvisning.html");
  });
});

describe("the code of a pull request", () => {
  it.each<[what: string, change: (folder: string) => void, kod: string, told: boolean]>([
    ["only content", (folder) => write(folder, "content/insatser/radgivning.md", notice("Råd")), "false", false],
    ["only code", (folder) => write(folder, "scripts/nytt.ts", "export {};\n"), "true", false],
    [
      "both",
      (folder) => {
        write(folder, "content/insatser/radgivning.md", notice("Råd"));
        write(folder, "README.md", "Nytt");
      },
      "true",
      true,
    ],
    [
      "content that becomes code",
      (folder) => renameSync(join(folder, "content/insatser/finns.md"), join(folder, "finns.ts")),
      "true",
      true,
    ],
  ])("is tried where it must be: %s", async (_, change, kod, told) => {
    const ran = await onChange("kod", "omfattning", change);
    expect(ran.ok).toBe(true);
    expect(ran.outputs).toEqual({ kod });
    expect(ran.log.includes("::notice title=Både innehåll och kod::")).toBe(told);
  });

  it("is tried by the command of newcomers", async () => {
    const ran = await onChange("kod", "prova", (folder) => write(folder, "README.md", "Nytt"));
    expect(ran).toMatchObject({ ok: true, npm: ["ci --ignore-scripts", "test"] });
  });
});
