import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { gitHub } from "../../scripts/review/github.ts";
import { Granskning } from "../../scripts/review/granskning.ts";
import { keepComment, MARKER } from "../../scripts/review/post.ts";
import { readReview } from "../../scripts/review/read-review.ts";
import { RunEvent } from "../../scripts/review/run-event.ts";
import { temporaryFolder } from "../support/content.ts";
import { FakeGitHub } from "../support/github.ts";
import { validNotis, withFields } from "../support/notices.ts";
import { COMMIT, reviewOf } from "../support/review.ts";
import { runJob } from "../support/workflow-run.ts";

const event = RunEvent.parse({
  repository: { full_name: "o/r" },
  workflow_run: {
    id: 5,
    event: "pull_request",
    head_sha: COMMIT,
    head_branch: "min gren",
    head_repository: { id: 77, full_name: "fork/r", owner: { login: "fork" } },
  },
});

const review = reviewOf(
  {},
  { "insatser/provet.md": withFields(validNotis("insats"), "titel: Råd till de minsta företagen") },
);
const without = Granskning.parse({
  ...review,
  filer: 0,
  notiser: [],
  problem: [],
  antal: { fel: 0, varningar: 0, rad: 0 },
});

let github: FakeGitHub;
beforeEach(() => {
  github = new FakeGitHub();
  github.pulls.push(
    { number: 3, base: "main", head: { ref: "min gren", sha: COMMIT, repo: { id: 12, owner: "o" } } },
    { number: 7, base: "main", head: { ref: "min gren", sha: COMMIT, repo: { id: 77, owner: "fork" } } },
  );
  github.files.push({ filename: "content/insatser/provet.md" });
});

const keep = (granskning: Granskning | undefined, of: RunEvent = event) =>
  keepComment(gitHub({ api: "https://api.github.test", repository: "o/r", token: "the-token", fetch: github.fetch }), {
    ...{ event: of, granskning, server: "https://github.com", site: undefined },
  });

describe("the comment", () => {
  it("is written on the pull request of the fork's branch, then kept up to date, and left alone while nothing changes", async () => {
    await keep(review);
    await keep(review);
    expect(github.sent).toEqual([
      { method: "POST", path: "/repos/o/r/issues/7/comments", authorization: "Bearer the-token" },
    ]);
    await keep(without);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain(`${MARKER}\n### Inget innehåll är ändrat`);
  });

  it("of someone else is never taken for ours, whatever it holds; ours is found behind hundreds of others", async () => {
    const others = Array.from({ length: 250 }, (_, id) => ({ id, body: `${MARKER} hej`, user: { login: "octocat" } }));
    github.comments.push(...others, { id: 700, body: `${MARKER}\ngammal`, user: { login: "github-actions[bot]" } });
    github.comments.push({ id: 701, body: `En annan, om ${MARKER}`, user: { login: "github-actions[bot]" } });
    await keep(review);
    expect(github.sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "PATCH /repos/o/r/issues/comments/700",
    ]);
    expect(github.comments.filter(({ id }) => id < 250).every(({ body }) => body === `${MARKER} hej`)).toBe(true);
  });

  it("is not begun on a change that has nothing to do with the content", async () => {
    github.files.splice(0, 1, { filename: "scripts/build.ts" });
    await keep(without);
    expect(github.sent).toEqual([]);
  });

  it("leads to the file in the fork, to what the run left, and to nothing that has expired", async () => {
    github.artifacts.push(
      { id: 41, name: "webbplats", expired: false },
      { id: 42, name: "forhandsvisning.html", expired: true },
    );
    const faulty = withFields(validNotis("insats"), "titel: Råd till de minsta företagen\nregioner: [Skånne]");
    await keep(reviewOf({}, { "insatser/provet.md": faulty }));
    const body = github.comments[0]?.body;
    expect(body).toContain("(<https://github.com/fork/r/edit/min%20gren/content/insatser/provet.md>)");
    expect(body).toContain("(<https://github.com/o/r/actions/runs/5/artifacts/41>)");
    expect(body).not.toContain("artifacts/42");
  });

  it.each([
    ["another file", { filename: "scripts/build.ts" }],
    ["a file that was moved into the content", { filename: "content/insatser/a.md", previous_filename: "a.md" }],
    ["a workflow", { filename: ".github/workflows/innehall.yml" }],
  ])("says, by what GitHub knows, that the change touches %s", async (_, file) => {
    github.files.push(file);
    await keep(review);
    expect(github.comments[0]?.body).toContain("Ändringen rör också annat än innehållet.");
  });

  it("tells that there was no review", async () => {
    await keep(undefined);
    expect(github.comments[0]?.body).toContain("Kontrollen gick inte att genomföra");
  });
});

describe("nothing is written", () => {
  const run = event.workflow_run;
  it.each<[string, Partial<RunEvent["workflow_run"]>]>([
    ["for a commit that is no longer the last", { head_sha: "f".repeat(40) }],
    [
      "for a branch of the same name in another repository",
      { head_repository: { id: 99, full_name: "x/r", owner: { login: "fork" } } },
    ],
    ["when the fork is gone", { head_repository: null }],
    ["for a run that was not of a pull request", { event: "push" }],
  ])("%s", async (_, change) => {
    await keep(review, { ...event, workflow_run: { ...run, ...change } });
    expect(github.sent).toEqual([]);
  });

  it("and no token is told when GitHub refuses", async () => {
    const refusing = gitHub({
      ...{ api: "https://api.github.test", repository: "o/r", token: "the-token" },
      fetch: async () => new Response("{}", { status: 403 }),
    });
    const kept = keepComment(refusing, { event, granskning: review, server: "https://github.com", site: undefined });
    await expect(kept).rejects.toThrow(/^GitHub answered 403 to GET \/pulls\?[^T]*$/);
  });
});

describe("what a run has left", () => {
  const file = (text: string) => {
    const path = join(temporaryFolder(), "granskning.json");
    writeFileSync(path, text);
    return path;
  };

  it("is read when it is a review of the commit", () => {
    expect(readReview(file(JSON.stringify(review)), COMMIT)).toEqual(review);
  });

  it.each([
    ["of another commit", JSON.stringify({ ...review, commit: "f".repeat(40) })],
    ["with more than a review has", JSON.stringify({ ...review, extra: "<script>" })],
    ["with a text that is too long", JSON.stringify({ ...review, andraFiler: ["x".repeat(501)] })],
    ["with an address that is none", JSON.stringify(review).replace("insatser/provet", "../../x")],
    ["no JSON", "{"],
    ["far too large", `"${"x".repeat(2 * 1024 * 1024)}"`],
  ])("is not when it is %s", (_, text) => {
    expect(readReview(file(text), COMMIT)).toBeUndefined();
  });

  it("is not when it is a link, a folder, or not there", () => {
    const folder = temporaryFolder();
    symlinkSync(file(JSON.stringify(review)), join(folder, "lank"));
    mkdirSync(join(folder, "mapp"));
    for (const name of ["lank", "mapp", "inget"]) expect(readReview(join(folder, name), COMMIT)).toBeUndefined();
  });
});

describe("the workflow of the comment", () => {
  let server: Server;
  let api = "";
  beforeEach(async () => {
    server = createServer((request, response) => {
      let body = "";
      request.on("data", (data) => {
        body += String(data);
      });
      request.on("end", () => {
        const { method = "", url = "", headers } = request;
        const { status, json } = github.answer(method, url, body || undefined, headers.authorization);
        response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(json));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return () => server.close();
  });
  afterAll(() => server.close());

  const kommentar = (artifacts: Record<string, string>) => {
    const env = { GITHUB_API_URL: api, GITHUB_SERVER_URL: "https://github.com" };
    return runJob("kommentar", "kommentar", { workspace: ".", event, env, artifacts });
  };

  it("writes the comment with the token of its run", async () => {
    const ran = await kommentar({ "granskning.json": JSON.stringify(review) });
    expect(ran).toMatchObject({ ok: true, npm: ["ci --ignore-scripts"] });
    expect(github.sent).toEqual([
      { method: "POST", path: "/repos/o/r/issues/7/comments", authorization: "Bearer the-token" },
    ]);
    expect(github.comments[0]?.body).toContain("### Innehållet stämmer");
  });

  it("takes a forged review for none", async () => {
    const ran = await kommentar({ "granskning.json": JSON.stringify({ ...review, notiser: "@octocat" }) });
    expect(ran.ok).toBe(true);
    expect(github.comments[0]?.body).toContain("Kontrollen gick inte att genomföra");
  });
});
