import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { textReport } from "../../scripts/check/report/text.ts";
import { contentFolder, type Files, loadFolder, temporaryFolder } from "../support/content.ts";
import { validNotis, withBody, withFields } from "../support/notices.ts";

const right = validNotis("insats");
const marker = join(temporaryFolder(), "ran");
const CODE = `require("node:fs").writeFileSync(${JSON.stringify(marker)}, "")`;

/** Everything that was seen to do harm in other systems, side by side in one content folder. */
const HOSTILE: Files = {
  "insatser/js.md": `---js\n${CODE}\n---\nText`,
  "insatser/js-legacy.md": `---jsLegacy\n${CODE}\n---\nText`,
  "insatser/constructor.md": "---constructor\na: 1\n---\nText",
  "insatser/json.md": '---json\n{"permalink":"/../x.html"}\n---\nText',
  "insatser/oppen.md": "---\ntyp: insats\n",
  "insatser/bom.md": `\uFEFF\uFEFF${right}`,
  "insatser/latin.md": Buffer.from(right, "latin1"),
  "insatser/utf16.md": Buffer.from(`\uFEFF${right}`, "utf16le"),
  "insatser/noll.md": right.replace("Stödet", "St\0det"),
  "insatser/bomb.md": withFields(right, `a: &a [x]\nb: [${Array(9).fill("*a")}]`),
  "insatser/merge.md": withFields(right, "<<: { a: b }"),
  "insatser/tagg.md": withFields(right, `belopp: !!js/function '${CODE}'`),
  "insatser/slut.md": withFields(right, "...\nbelopp: x"),
  "insatser/proto.md": withFields(right, "__proto__: { polluted: ja }\nconstructor: { prototype: { polluted: ja } }"),
  "insatser/permalink.md": withFields(right, "permalink: ../../eleventy.config.js\ntemplateEngineOverride: njk,md"),
  "insatser/html.md": withBody(right, `<script>${CODE}</script> {{ range.constructor("x")() }}`),
  "insatser/lank.md": withBody(right, "[a](javascript:alert(1)) [b](//a.se/) ![c](https://a.se/c.png)"),
  "insatser/omvand.md": withBody(right, "Text &#x202e;txet."),
  "insatser/stor.md": withBody(right, "a ".repeat(40_000)),
  "insatser/tabell.md": withBody(right, `|${"a|".repeat(400)}\n|${"-|".repeat(400)}\n${"|\n".repeat(160)}`),
  "insatser/kommando.md": withFields(right, "titel: ::error file=x::Detta är ett kommando\nregioner: '##[error]x'"),
  "insatser/a.11tydata.js": CODE,
  "insatser/a.11ty.js": CODE,
  "insatser/js.json": '{"permalink":"/sw.js"}',
  "insatser/.eleventyignore": "*",
  "insatser/README.md": right,
  "insatser/Stor.md": right,
  "_data/x.js": CODE,
};

function hostileFolder(): string {
  const root = contentFolder(HOSTILE);
  symlinkSync("/etc/passwd", join(root, "insatser/genvag.md"));
  symlinkSync("/etc", join(root, "behov"));
  mkdirSync(join(root, "insatser/mapp.md"));
  execFileSync("mkfifo", [join(root, "insatser/roret.md")]);
  return root;
}

it("a folder full of attacks gives one report, and each attack is in it", () => {
  const { problems, innehall } = loadFolder(hostileFolder());
  const faulty = new Set(problems.filter(({ severity }) => severity === "fel").map(({ file }) => file));
  const expected = Object.keys(HOSTILE).map((path) => (path.startsWith("_data") ? "_data" : path));
  const made = ["insatser/genvag.md", "behov", "insatser/mapp.md", "insatser/roret.md"];
  expect(faulty).toEqual(new Set([...expected, ...made].map((path) => `content/${path}`)));
  expect(innehall?.notiser.map(({ adress }) => adress)).toEqual(["insatser/finns"]);
});

it("every problem is a Swedish sentence with a place in a file", () => {
  for (const { span, message, hint, source } of loadFolder(hostileFolder()).problems) {
    expect(Math.min(span.line, span.column)).toBeGreaterThanOrEqual(1);
    expect(span.endLine > span.line || span.endColumn > span.column).toBe(true);
    expect(message).toMatch(/^[\p{Lu}”].*\.$/u);
    expect(`${message}${hint ?? ""}${source}`).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  }
});

it("nothing of it runs, and nothing of the machine is changed", () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  loadFolder(hostileFolder());
  expect(existsSync(marker)).toBe(false);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect({}).not.toHaveProperty("polluted");
});

it("the report holds no line that begins a command of the review tool", () => {
  const { problems, files } = loadFolder(hostileFolder());
  for (const line of textReport(problems, files).split("\n")) expect(line).not.toMatch(/^\s*(::|##\[)/);
});

it("reading the same folder twice gives the same report", () => {
  const root = hostileFolder();
  expect(loadFolder(root).problems).toEqual(loadFolder(root).problems);
});
