import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readFile } from "../../scripts/content/read-file.ts";
import { places, problemsIn, problemsOf, temporaryFolder } from "../support/content.ts";
import { validNotis, withBody, withFields } from "../support/notices.ts";

const right = validNotis("insats");

/** Far more than any of these takes, far less than what each would take without its limit. */
const SOON = 10_000;

it("a file of 64 kB is read, one byte more is not", () => {
  const filled = (size: number) => {
    const notis = withBody(right, "");
    return notis + "Ett ord till. ".repeat(6000).slice(0, size - Buffer.byteLength(notis));
  };
  expect(problemsOf(filled(64 * 1024))).toEqual([]);
  const [problem, ...others] = problemsOf(filled(64 * 1024 + 1));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    rule: "for-stor-fil",
    message: "Filen är 65 kB. En fil får vara högst 64 kB; dela upp den.",
  });
});

it.each([
  ["5 MB", 5 * 1024 * 1024, "5120 kB"],
  ["50 GB, far more than there is memory for", 50 * 1024 ** 3, "52428800 kB"],
])("a file of %s is refused at once, without being read", (_, size, told) => {
  const path = join(temporaryFolder(), "stor.md");
  writeFileSync(path, right);
  // A hole takes no room on the disk, but reading it would take its whole length.
  truncateSync(path, size);
  const started = performance.now();
  const { source, problems } = readFile({ path, mapp: "insatser", slug: "stor" });
  expect(performance.now() - started).toBeLessThan(200);
  expect(source.text).toBe("");
  expect(problems).toMatchObject([
    { rule: "for-stor-fil", message: `Filen är ${told}. En fil får vara högst 64 kB; dela upp den.` },
  ]);
});

it("front matter has a greatest number of lines and letters, and is not parsed beyond it", { timeout: SOON }, () => {
  const lines = (count: number) => Array.from({ length: count }, (_, i) => `k${i}: v`).join("\n");
  for (const fields of [
    lines(400),
    lines(20_000 / 3),
    `belopp: "${"x".repeat(17_000)}"`,
    `belopp: [${"a,".repeat(20_000)}]`,
  ])
    expect(places(problemsOf(withFields(right, fields)))).toEqual(["for-stor-fil 1:1"]);
});

it("as many keys as fit on one line are told within reason", { timeout: SOON }, () => {
  const keys = Array.from({ length: 2500 }, (_, i) => `k${i}: 1`)
    .join(", ")
    .slice(0, 15_000);
  expect(problemsOf(withFields(right, `sprid: {${keys}: 1}`)).length).toBeGreaterThan(0);
});

it.each([
  ["brackets", "[".repeat(60_000)],
  ["images", "![".repeat(30_000)],
  ["quotes", `${">".repeat(30_000)} x`],
  ["stars", "*a_".repeat(20_000)],
  ["backticks", Array.from({ length: 340 }, (_, i) => "`".repeat(i)).join(" ")],
  ["links in links", `${"[a](".repeat(15_000)}`],
  ["lists", Array.from({ length: 300 }, (_, i) => `${" ".repeat(Math.min(i * 2, 190))}- a`).join("\n")],
  ["references", Array.from({ length: 3000 }, (_, i) => `[a${i}]: /b/`).join("\n")],
  ["entities", "&amp;".repeat(12_000)],
  ["underscores", "_".repeat(60_000)],
  ["personnummer", "19121212-1212 ".repeat(4500)],
  ["personnummer between stars", "1912*1212*-1212 ".repeat(4000)],
  ["codes of meetings", "lösenord: ab1 ".repeat(4000)],
  ["amounts", "1 000 kr ".repeat(7000)],
  ["headings without words", "##\n".repeat(20_000)],
  ["headings with the same word", "## a\n".repeat(12_000)],
  ["links that lead nowhere", "[a](/finns/inte/) 2 ".repeat(499) + "1 ord ".repeat(8000)],
])("a text of nothing but %s is read in time", { timeout: SOON }, (_, text) => {
  expect(() => problemsOf(withBody(right, text))).not.toThrow();
});

it.each([
  ["a small table", `|${"a|".repeat(400)}\n|${"-|".repeat(400)}\n${"|\n".repeat(160)}`],
  [
    "one long address that many links lead to",
    `[a]: https://a.se/${"b".repeat(2000)}\n\n${Array(400).fill("[ord][a]").join(" ")}`,
  ],
])("%s that would become a huge page is refused", { timeout: SOON }, (_, text) => {
  const problems = problemsOf(withBody(right, text));
  expect(places(problems)).toEqual(["for-stor-fil 15:1"]);
  expect(problems[0]?.message).toBe("Texten blir en orimligt stor sida. Dela upp den eller korta tabellerna.");
});

it("a text may have 500 links and 200 headings, not more", () => {
  const links = (count: number) => withBody(right, Array(count).fill("[a](https://a.se/)").join(" "));
  const headings = (count: number) => withBody(right, "## a\n\nb\n\n".repeat(count));
  expect([links(500), headings(200)].flatMap(problemsOf)).toEqual([]);
  expect([links(501), headings(201)].flatMap((text) => problemsOf(text).map(({ message }) => message))).toEqual([
    "Texten har fler än 500 länkar.",
    "Texten har fler än 200 rubriker.",
  ]);
});

it("a text nested deeper than it can be shown is told, not cut off in silence", () => {
  expect(problemsOf(withBody(right, `${"> ".repeat(8)}djupt`))).toEqual([]);
  expect(places(problemsOf(withBody(right, `${"> ".repeat(30)}djupt`)))).toEqual(["for-stor-fil 16:1"]);
});

it("a register with thousands of posts does not hold up the check", { timeout: SOON }, () => {
  const doubled = Array.from({ length: 9000 }, (_, i) => `k${i}:`).join("\n");
  const rules = problemsIn({ "register/teman.yml": doubled }).map(({ rule }) => rule);
  expect(rules).toEqual(["fel-sort"]);
});

it("nor does one post with thousands of keys on a line", { timeout: SOON }, () => {
  const post = `- {${Array.from({ length: 5000 }, (_, i) => `k${i}: 1`).join(", ")}}`;
  expect(problemsIn({ "register/teman.yml": post })[0]?.message).toBe("Fältet ”k0” finns inte.");
});

it("no file makes the report longer than anyone reads, and no message longer than a screen", () => {
  const fields = Array.from({ length: 200 }, (_, i) => `okand_${i}: x`).join("\n");
  expect(problemsOf(withFields(right, fields)).length).toBeLessThanOrEqual(51);
  const [problem] = problemsOf(withFields(right, `${"n".repeat(900)}: ${"x".repeat(900)}`));
  expect(problem?.message.length).toBeLessThanOrEqual(300);
  expect(problem?.source.length).toBeLessThanOrEqual(400);
});
