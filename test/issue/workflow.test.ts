import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answersFor, BRODTEXT } from "../support/answers.ts";
import { checkedOutMain, git, projectRepository } from "../support/change.ts";
import { shippedRegister } from "../support/fields.ts";
import { issueFrom } from "../support/issue-body.ts";
import { eventOf } from "../support/issue-event.ts";
import { IssueGitHub } from "../support/issue-github.ts";
import { runJob } from "../support/workflow-run.ts";
import { type Job, workflow } from "../support/workflows.ts";

const register = shippedRegister();
const svar = answersFor("insats");
const BRANCH = "notis/issue-12";
const FILE = "content/insatser/brygglan-fran-almi-for-sma-och-medelstora-foretag-i-kris.md";
const HOSTILE = `${BRODTEXT}\n\n## \u0024{{ github.token }} \`id\` $(id)\n\n::error::x och ##[group]y och "; exit 1; "\n\n\`\`\`\n### Text\n\`\`\``;

let repository = "";
let github: IssueGitHub;
beforeAll(() => {
  repository = projectRepository(() => {});
});
beforeEach(() => {
  github = new IssueGitHub();
});

/** What becomes of an issue by the steps of the workflow as they stand. */
const handle = (text: string, more: Record<string, unknown> = {}) =>
  github.serve((api) =>
    runJob("arende", "notis", {
      workspace: checkedOutMain(repository),
      event: eventOf(issueFrom({ ...svar, ...more }, text, register), "insats"),
      env: { GITHUB_API_URL: api, GITHUB_REPOSITORY: "prov/regionsidan", GITHUB_SERVER_URL: "https://github.test" },
    }),
  );

const branches = () => git(repository, "branch", "--list", "notis/*", "--format=%(refname:short)");
const onBranch = (file: string) => git(repository, "show", `${BRANCH}:${file}`);

describe("an issue that comes in", () => {
  it("becomes a branch, a pull request and an answer; edited it changes them, and again it changes nothing", async () => {
    const first = await handle(HOSTILE);
    expect(first.log).not.toMatch(/the-token|^::error::x/m);
    expect(Object.values(first.outcomes)).not.toContain("failure");
    expect(first.ok).toBe(true);
    expect(branches()).toBe(BRANCH);
    expect(onBranch(FILE)).toContain(HOSTILE);
    expect(git(repository, "diff", "--name-only", `main..${BRANCH}`)).toBe(FILE);
    expect(git(repository, "log", "-1", "--format=%s|%an", BRANCH)).toBe(
      `Ny notis: ${FILE} (ärende 12)|github-actions[bot]`,
    );
    expect(github.pulls).toMatchObject([{ number: 40, head: BRANCH, body: expect.stringContaining("Closes #12") }]);
    expect(github.comments[0]?.body).toMatch(/^<!-- regionsidan:arende -->\nTack! .*#40\./);

    const commit = git(repository, "rev-parse", BRANCH);
    expect((await handle(HOSTILE)).ok).toBe(true);
    expect(git(repository, "rev-parse", BRANCH)).toBe(commit);
    expect(github.comments).toHaveLength(1);

    await handle("En annan text om lånet.", { titel: "Brygglån från Almi för startups i kris" });
    expect(git(repository, "diff", "--name-only", `main..${BRANCH}`)).toBe(
      "content/insatser/brygglan-fran-almi-for-startups-i-kris.md",
    );
    expect(github.pulls).toMatchObject([{ title: "Ny insats: Brygglån från Almi för startups i kris" }]);

    await handle("Text.", { publicerad: "igår" });
    expect(onBranch("content/insatser/brygglan-fran-almi-for-startups-i-kris.md")).toContain("En annan text om lånet.");
    expect(github.comments[0]?.body).toContain("Förslaget #40 visar ärendet som det var förut.");
    expect(github.comments).toHaveLength(1);
    git(repository, "branch", "-D", BRANCH);
  }, 240_000);

  it("is answered, and nothing is written, when it cannot become a notice", async () => {
    github.comment("<!-- regionsidan:arende -->\nskriven av någon annan", "octocat");
    expect((await handle("Text.", { regioner: ["Skånne"] })).ok).toBe(true);
    expect(branches()).toBe("");
    expect(github.sent).toEqual(["POST /issues/12/comments"]);
    expect(github.comments[1]?.body).toContain("**Regioner:** Regionen ”Skånne” finns inte. Menade du ”Skåne”?");
    expect(github.comments[0]?.body).toContain("skriven av någon annan");
  }, 120_000);
});

describe("a proposal that people have been at", () => {
  it("is not written over once somebody has worked on its branch", async () => {
    await handle(BRODTEXT);
    const editor = checkedOutMain(repository);
    git(editor, "switch", "--quiet", BRANCH);
    git(editor, "commit", "--quiet", "--allow-empty", "--message=Bättre ord");
    git(editor, "push", "--quiet", "origin", BRANCH);
    const commit = git(repository, "rev-parse", BRANCH);
    expect((await handle("Nya ord.")).ok).toBe(true);
    expect(git(repository, "rev-parse", BRANCH)).toBe(commit);
    expect(github.comments[0]?.body).toContain("Någon har arbetat vidare i förslaget #40");
    git(repository, "branch", "-D", BRANCH);
  }, 180_000);

  it.each([
    ["merged", "2020-11-16T10:00:00Z", "Notisen är redan införd, med #40."],
    ["closed", null, "Redaktionen har stängt förslaget #40, så det görs inget nytt."],
  ])(
    "is not made anew when it was %s",
    async (_, merged_at, said) => {
      github.pulls.push({ number: 40, state: "closed", merged_at, head: BRANCH, title: "", body: "" });
      expect((await handle(BRODTEXT)).ok).toBe(true);
      expect(branches()).toBe("");
      expect(github.sent).toEqual(["POST /issues/12/comments"]);
      expect(github.comments[0]?.body).toContain(said);
    },
    120_000,
  );
});

describe("the workflow", () => {
  const { on, jobs, concurrency } = workflow("arende");
  const job: Job | undefined = jobs["notis"];

  it("starts only for open issues that are to become notices, one issue at a time, and never stops half way", () => {
    expect(on).toEqual({ issues: { types: ["opened", "edited", "labeled"] } });
    expect(job?.if).toContain("contains(github.event.issue.labels.*.name, 'notis')");
    expect(concurrency).toEqual({ group: "arende-\u0024{{ github.event.issue.number }}", "cancel-in-progress": false });
  });

  it("hands the token to the last step alone, and nothing of the issue to any", () => {
    const steps = job?.steps ?? [];
    expect(steps.map(({ env }) => env).filter(Boolean)).toEqual([{ GITHUB_TOKEN: "\u0024{{ github.token }}" }]);
    expect(steps.at(-1)?.env).toBeDefined();
    expect(JSON.stringify(steps)).not.toContain("github.event");
    expect(job?.permissions).toEqual({ contents: "write", "pull-requests": "write", issues: "write" });
  });
});
