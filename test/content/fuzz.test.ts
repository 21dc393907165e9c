import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Typ, typer, typnamn } from "../../schemas/typer.ts";
import type { Problem } from "../../scripts/check/problem.ts";
import { SourceFile } from "../../scripts/check/source-file.ts";
import { decode } from "../../scripts/content/decode.ts";
import { readNotis } from "../../scripts/content/read-notis.ts";
import { problemsOf } from "../support/content.ts";
import { shippedRegister } from "../support/fields.ts";
import { blocksOf, parts, validNotis, withFields } from "../support/notices.ts";

const register = shippedRegister();

/** The problems of a text as a notice of a type, without a file system. */
function problemsAs(typ: Typ, text: string) {
  const file = { path: "content/x.md", mapp: typer[typ].mapp, slug: "provet", size: 0 };
  const source = new SourceFile(file.path, text);
  return readNotis(source, file, register).problems;
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
      { numRuns: 100, seed: 1 },
    );
  });

  it("pieces of notices", () => {
    fc.assert(
      fc.property(fc.constantFrom("", "---\ntyp: insats\n"), shards, (head, text) => {
        const { text: decoded } = decode(new TextEncoder().encode(head + text));
        expectPlaces(problemsAs("insats", decoded), decoded);
      }),
      { numRuns: 800, seed: 2 },
    );
  });

  it("pieces set into a right notice, as a value and as text", () => {
    const right = validNotis("insats");
    fc.assert(
      fc.property(fc.constantFrom("titel", "regioner", "kallor", "sprid"), shards, (key, text) => {
        for (const whole of [withFields(right, `${key}: ${text}`), right + text])
          expectPlaces(problemsAs("insats", whole), whole);
      }),
      { numRuns: 400, seed: 3 },
    );
  });
});

const LISTS_OF_NAMES = new Set(["teman", "regionens_roll"]);

/** Ways to break a field that must be there, whatever it holds. */
const BREAKS: Record<string, (key: string, block: string) => string> = {
  removed: () => "",
  misspelt: (key, block) => block.replace(key, `${key}x`),
  emptied: (key) => `${key}:`,
  "a number": (key) => `${key}: 7`,
  "a group": (key) => `${key}:\n  konstig: ja`,
  "an empty list": (key) => `${key}: []`,
  // A name that is not in its register, where a list was wanted, is two faults and told as two.
  "a text too short for anything": (key) => (LISTS_OF_NAMES.has(key) ? `${key}: ["x"]` : `${key}: "x"`),
};

/** Fields of the right notices that may be left out. */
const OPTIONAL = new Set(["beslut"]);
const required = (typ: Typ) => [...blocksOf(parts(validNotis(typ))[0])].filter(([key]) => !OPTIONAL.has(key));

/** A right notice with its fields in any order, one of them broken, and the lines where that one stands. */
const brokenNotis = fc.constantFrom(...typnamn).chain((typ) => {
  const blocks = required(typ);
  return fc
    .record({
      order: fc.shuffledSubarray(blocks, { minLength: blocks.length }),
      chosen: fc.constantFrom(...blocks),
      how: fc.constantFrom(...Object.keys(BREAKS)),
      between: fc.constantFrom("", "\n", "# en kommentar\n"),
    })
    .map(({ order, chosen: [key, block], how, between }) => {
      const [before, after] = [order.slice(0, place(order, key)), order.slice(place(order, key) + 1)];
      const written = (some: [string, string][]) => some.map(([, lines]) => `${between}${lines}\n`).join("");
      const broken = BREAKS[how]?.(key, block) ?? "";
      const first = how === "removed" ? 1 : `---\n${written(before)}`.split("\n").length;
      const middle = broken && `${broken}\n`;
      const text = `---\n${written(before)}${middle}${written(after)}---\n\nText.\n`;
      return { typ, text, first, last: first + broken.split("\n").length - 1 };
    });
});

const place = (blocks: [string, string][], key: string) => blocks.findIndex(([one]) => one === key);

it("one field of a right notice is broken: that is told once, within the lines of that field", () => {
  fc.assert(
    fc.property(brokenNotis, ({ typ, text, first, last }) => {
      const problems = problemsAs(typ, text);
      expect(problems.map(({ message }) => message)).toHaveLength(1);
      for (const { span } of problems) {
        expect(span.line).toBeGreaterThanOrEqual(first);
        expect(span.endLine - (span.endColumn === 1 ? 1 : 0)).toBeLessThanOrEqual(last);
      }
    }),
    { numRuns: 600, seed: 4 },
  );
});
