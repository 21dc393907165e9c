import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../scripts/check/problem.ts";
import { readFile } from "../../scripts/content/read-file.ts";
import { readNotis } from "../../scripts/content/read-notis.ts";
import { TODAY, temporaryFolder } from "../support/content.ts";
import { shippedRegister } from "../support/fields.ts";
import { validNotis, withFields } from "../support/notices.ts";

const register = shippedRegister();

const path = join(temporaryFolder(), "provet.md");
const file = { path, mapp: "insatser", slug: "provet" };

function problemsOf(bytes: Uint8Array): Problem[] {
  writeFileSync(path, bytes);
  const { source, problems } = readFile(file);
  return [...problems, ...readNotis(source, file, { register, today: TODAY }).problems];
}

/** Texts in which front matter, YAML and Markdown are likely to be torn. */
const shards = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "---\n",
        "---",
        "\n",
        "  - ",
        ": ",
        "#",
        "[",
        "]",
        "{",
        "}",
        '"',
        "'",
        "&a ",
        "*a ",
        "!!x ",
        "| ",
        ">-\n",
      ),
      fc.constantFrom(
        "typ: insats\n",
        "titel: ",
        "regioner: ",
        "publicerad: ",
        "kallor:\n",
        "<<: ",
        "? ",
        "...\n",
        "\t",
        "\r\n",
      ),
      fc.constantFrom("__proto__", "![", "](", "<b>", "&#x202e;", "```", "\\", "2020-02-30", "\uFEFF", "\uD800", "å"),
      fc.string({ unit: "binary", maxLength: 12 }),
    ),
    { maxLength: 40 },
  )
  .map((all) => all.join(""));

function expectPlaces(problems: readonly Problem[], text: string): void {
  const lines = text.split("\n").length;
  for (const { span } of problems) {
    expect(Math.min(span.line, span.column, span.endLine, span.endColumn)).toBeGreaterThanOrEqual(1);
    expect(span.endLine).toBeGreaterThanOrEqual(span.line);
    expect(span.line).toBeLessThanOrEqual(lines);
  }
}

describe("whatever a file holds, it is read without a throw and every problem has its place", () => {
  it("bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(problemsOf(bytes).length).toBeGreaterThan(0);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it("pieces of notices", () => {
    fc.assert(
      fc.property(fc.constantFrom("", "---\ntyp: insats\n"), shards, (head, text) => {
        expectPlaces(problemsOf(Buffer.from(head + text)), head + text);
      }),
      { numRuns: 800, seed: 2 },
    );
  });

  it("pieces set into a right notice, as a value and as text", () => {
    const right = validNotis("insats");
    fc.assert(
      fc.property(fc.constantFrom("titel", "regioner", "kallor", "sprid"), shards, (key, text) => {
        for (const whole of [withFields(right, `${key}: ${text}`), right + text])
          expectPlaces(problemsOf(Buffer.from(whole)), whole);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});
