import { beforeEach, describe, expect, it } from "vitest";
import { loadContent } from "../../scripts/content/load.ts";
import { gitHub } from "../../scripts/review/github.ts";
import { findLinkIssue, keepLinkIssue } from "../../scripts/upkeep/issues/link-issue.ts";
import { byHost } from "../../scripts/upkeep/links/by-host.ts";
import { checkAll } from "../../scripts/upkeep/links/check-all.ts";
import { type ContentLinks, contentLinks } from "../../scripts/upkeep/links/content-links.ts";
import { issueText, readIssueText } from "../../scripts/upkeep/links/issue-text.ts";
import { isCertain, isFullDue, linksToAsk, type Memory, NOTHING, remember } from "../../scripts/upkeep/links/memory.ts";
import { runSummary } from "../../scripts/upkeep/links/run-summary.ts";
import type { Verdict } from "../../scripts/upkeep/links/verdict.ts";
import { contentFolder, TODAY } from "../support/content.ts";
import { type GitHubServer, gitHubServer } from "../support/github-server.ts";
import { validNotis, withFields } from "../support/notices.ts";
import { runOnGitHub } from "../support/on-github.ts";
import { siteOf } from "../support/site.ts";

const [A, B] = ["https://a.example/1", "https://b.example/2"];
const LINKS: ContentLinks = new Map([
  [A, ["insatser/a.md", "behov/b.md"]],
  [B, ["insatser/b.md"]],
]);
const works: Verdict = { slag: "fungerar" };
const gone: Verdict = { slag: "bruten", skal: "sidan finns inte (404)" };
const unclear: Verdict = { slag: "oklar", skal: "servern svarade 503" };
const failing = (url: string, forst: string, senast: string) => ({
  url,
  forst,
  senast,
  skal: "sidan finns inte (404)",
});

describe("the links of the content", () => {
  it("are those of all fields and of the text, each once, without anchors and without the site's own", () => {
    const fields = `kontakt: https://kontakt.example/\nansokan:\n  lank: https://ansok.example/#a\n  stanger: 2020-12-31`;
    const text =
      "\nSe [regler](https://ansok.example/#b) och [oss](https://vi.example/insatser/) eller [x](/behov/).\n";
    const links = contentLinks(
      siteOf({ "insatser/provet.md": withFields(validNotis("insats"), fields) + text }),
      "https://vi.example/",
    );
    expect(links.get("https://kontakt.example/")).toEqual(["insatser/provet.md"]);
    expect(links.get("https://ansok.example/")).toEqual(["insatser/provet.md"]);
    expect([...links.keys()].filter((url) => !url.startsWith("https://") || /#|vi\.example/.test(url))).toEqual([]);
  });

  it("of the shipped content are all of its sources", () => {
    const { innehall } = loadContent("content", TODAY);
    if (!innehall) throw new Error("no content");
    const links = contentLinks(innehall);
    const sources = innehall.notiser.flatMap(({ kallor }) =>
      kallor.map(({ url }) => new URL(url).href.replace(/#.*/, "")),
    );
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((url) => !links.has(url))).toEqual([]);
  });
});

describe("the pace", () => {
  it("is two at a time of a host and a few hosts at a time, and every address has its turn once", async () => {
    const urls = [..."abcdef"].flatMap((host) =>
      Array.from({ length: 5 }, (_, i) => new URL(`https://${host}.example/${i}`)),
    );
    const now = new Map<string, number>();
    const [most, seen]: [number[], string[]] = [[], []];
    const work = async (url: URL) => {
      seen.push(url.href);
      now.set(url.host, (now.get(url.host) ?? 0) + 1);
      most.push(
        Math.max(...now.values()),
        [...now.values()].reduce((a, b) => a + b),
      );
      await new Promise((resolve) => setImmediate(resolve));
      now.set(url.host, (now.get(url.host) ?? 0) - 1);
    };
    await byHost(urls, work, { perHost: 2, total: 8 });
    expect(seen.sort()).toEqual(urls.map(({ href }) => href).sort());
    expect(Math.max(...most.filter((_, i) => i % 2 === 0))).toBe(2);
    expect(Math.max(...most.filter((_, i) => i % 2 === 1))).toBe(8);
  });

  it("ends when the time is over, and tells only of what was asked for", async () => {
    let clock = 0;
    const ask = async () => {
      clock += 600;
      return { status: 200 };
    };
    const urls = [1, 2, 3, 4, 5].map((n) => `https://a.example/${n}`);
    const wait = () => Promise.resolve();
    const verdicts = await checkAll(urls, { ask, time: 1000, wait, now: () => clock });
    expect(verdicts.size).toBe(2);
    expect(runSummary(verdicts, LINKS, 3)).toContain("Tiden räckte inte till 3\u00A0länkar.");
  });
});

describe("what is remembered", () => {
  const knownAfter = (memory: Memory["lankar"], verdicts: [string, Verdict][], today: string) =>
    remember({ lankar: memory }, new Map(verdicts), LINKS, today);

  it("is certain after a second failure three days later", () => {
    const first = knownAfter([], [[A, gone]], "2020-11-16");
    expect(first).toEqual([failing(A, "2020-11-16", "2020-11-16")]);
    expect(first.some(isCertain)).toBe(false);
    expect(knownAfter(first, [[A, gone]], "2020-11-18").some(isCertain)).toBe(false);
    expect(knownAfter(first, [[A, gone]], "2020-11-19").every(isCertain)).toBe(true);
  });

  it("is forgotten when the link works, or is gone from the content", () => {
    const known = [failing(A, "2020-11-16", "2020-11-19"), failing("https://c.example/", "2020-11-16", "2020-11-19")];
    expect(knownAfter(known, [[A, works]], "2020-11-23")).toEqual([]);
    const [again] = knownAfter([], [[A, gone]], "2020-11-26");
    expect(again && isCertain(again), "a new row of failures").toBe(false);
  });

  it("stays as it was when the server is out of order, or there was no time to ask", () => {
    const known = [failing(A, "2020-11-16", "2020-11-16")];
    expect(knownAfter(known, [[A, unclear]], "2020-11-23")).toEqual(known);
    expect(knownAfter(known, [], "2020-11-23")).toEqual(known);
    expect(knownAfter([], [[A, unclear]], "2020-11-23")).toEqual([]);
  });

  it("decides what is asked for: all once a week, in between what has failed", () => {
    const memory: Memory = { alla: "2020-11-16", lankar: [failing(B, "2020-11-16", "2020-11-16")] };
    expect(isFullDue(memory, "2020-11-19")).toBe(false);
    expect(isFullDue(memory, "2020-11-23")).toBe(true);
    expect(isFullDue(NOTHING, "2020-11-19")).toBe(true);
    expect(linksToAsk(LINKS, memory, false)).toEqual([B]);
    expect(linksToAsk(LINKS, memory, true)).toEqual([A, B]);
  });

  it("sends no one to an address that the content does not have", () => {
    const memory = { lankar: [failing("https://angripare.example/", "2020-11-16", "2020-11-16")] };
    expect(linksToAsk(LINKS, memory, false)).toEqual([]);
  });
});

describe("the text of the issue", () => {
  const context = { links: LINKS, edit: (file: string) => `https://github.test/edit/${file}` };
  const memory: Memory = {
    alla: "2020-11-16",
    lankar: [failing(A, "2020-11-16", "2020-11-19"), failing(B, "2020-11-19", "2020-11-19")],
  };

  it("tells what is certain and where, and reads back as what is remembered", () => {
    const text = issueText(memory, context);
    expect(text).toContain(
      `- [ ] <${A}> – sidan finns inte (404), sedan den 16\u00A0november 2020. I [insatser/a.md](https://github.test/edit/insatser/a.md), [behov/b.md](`,
    );
    expect(text.replace(/<!--.*-->/, "")).not.toContain(B);
    expect(readIssueText(text)).toEqual({
      ...memory,
      lankar: memory.lankar.map((one) => ({ ...one, kand: false })),
    });
  });

  it("is read with the ticks of people, from any editor, and shows them again", () => {
    const ticked = issueText(memory, context).replace("- [ ]", "- [X]").replaceAll("\n", "\r\n");
    const read = readIssueText(ticked);
    expect(read.lankar.map(({ kand }) => kand)).toEqual([true, false]);
    expect(issueText(read, context)).toContain(`- [x] <${A}>`);
    const unticked = issueText(read, context).replace("- [x]", "- [ ]");
    expect(readIssueText(unticked).lankar[0]?.kand).toBe(false);
  });

  it.each(["", "hej", "<!-- minne {} -->", '<!-- minne {"lankar":[{}]} -->', "<!-- minne [1 -->"])(
    "is nothing to remember when it says %s",
    (text) => expect(readIssueText(text)).toEqual(NOTHING),
  );

  it("ends no comment early, whatever an address holds", () => {
    const odd = { lankar: [failing("https://a.example/?x=-->y", "2020-11-16", "2020-11-16")] };
    const text = issueText(odd, context);
    expect(text.match(/-->/g)).toHaveLength(1);
    expect(readIssueText(text).lankar[0]?.url).toBe("https://a.example/?x=-->y");
  });

  it("is never longer than GitHub takes, and forgets the latest first", () => {
    const lankar = Array.from({ length: 2000 }, (_, i) =>
      failing(`https://a.example/${"x".repeat(100)}/${i}`, "2020-11-16", "2020-11-19"),
    );
    const text = issueText({ lankar }, context);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain("… och 1900\u00A0till.");
    const read = readIssueText(text).lankar;
    expect(read.length).toBeGreaterThan(100);
    expect(read[0]?.url).toBe(lankar[0]?.url);
  });
});

describe("the issue about links", () => {
  let server: GitHubServer;
  beforeEach(async () => {
    server = await gitHubServer();
    return () => server.close();
  });
  const context = { links: LINKS, edit: (file: string) => file };
  const keep = async (verdicts: [string, Verdict][], today: string) => {
    const github = gitHub({ api: server.api, repository: "prov/regionsidan", token: "hemlig" });
    const issue = await findLinkIssue(github);
    const lankar = remember(issue.memory, new Map(verdicts), LINKS, today);
    return keepLinkIssue(github, issue, { ...issue.memory, lankar }, context);
  };
  const states = () => server.issues.map(({ state }) => state);

  it("is not made while all is well", async () => {
    await keep([[A, works]], "2020-11-16");
    expect(server.issues).toEqual([]);
  });

  it("opens after the second failure, closes when the link works, and is the same one the next time", async () => {
    await keep([[A, gone]], "2020-11-16");
    expect(states(), "remembered, but nothing to do yet").toEqual(["closed"]);
    expect(await keep([[A, gone]], "2020-11-19")).toBe("1\u00A0länk att rätta.");
    expect(states()).toEqual(["open"]);
    expect(server.comments).toMatchObject([{ issue: 1, body: expect.stringContaining(A) }]);
    await keep([[A, gone]], "2020-11-23");
    expect(server.comments, "told once").toHaveLength(1);
    expect(await keep([[A, works]], "2020-11-26")).toBe("Inga länkar att rätta.");
    expect(states()).toEqual(["closed"]);
    await keep([[B, gone]], "2020-11-30");
    await keep([[B, gone]], "2020-12-03");
    expect(states()).toEqual(["open"]);
    expect(server.issues[0]?.body).not.toContain(`<${A}>`);
  });

  it("closes when what is left is known, and stays closed", async () => {
    await keep([[A, gone]], "2020-11-16");
    await keep([[A, gone]], "2020-11-19");
    const [issue] = server.issues;
    if (issue) issue.body = issue.body.replace("- [ ]", "- [x]");
    await keep([[A, gone]], "2020-11-23");
    await keep([[A, gone]], "2020-11-26");
    expect(states()).toEqual(["closed"]);
    expect(server.comments).toHaveLength(1);
  });

  it("is kept by the step of the workflow, which fails for no link", async () => {
    const notice = withFields(validNotis("insats"), "kallor:\n  - { titel: Provet, url: https://10.0.0.1/a }");
    const content = contentFolder({ "insatser/provet.md": notice });
    const run = await runOnGitHub("upkeep/check-links", ["--content", content, "--minutes", "0"], {
      GITHUB_API_URL: server.api,
      GITHUB_EVENT_NAME: "schedule",
    });
    expect(run).toMatchObject({ code: 0 });
    expect(run.summary).toContain("Tiden räckte inte till");
    expect(run.summary).toContain("Inga länkar att rätta.");
    expect(server.asked.filter((asked) => !asked.startsWith("GET"))).toEqual([]);
  });
});
