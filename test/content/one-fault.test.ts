import fc from "fast-check";
import { expect, it } from "vitest";
import { type Typ, typer, typnamn } from "../../schemas/typer.ts";
import { SourceFile } from "../../scripts/check/source-file.ts";
import { readNotis } from "../../scripts/content/read-notis.ts";
import { TODAY } from "../support/content.ts";
import { shippedRegister } from "../support/fields.ts";
import { blocksOf, parts, validNotis } from "../support/notices.ts";

const register = shippedRegister();

/** The problems of a text as a notice of a type, without a file system. */
function problemsAs(typ: Typ, text: string) {
  const path = `content/${typer[typ].mapp}/provet.md`;
  const file = { path, mapp: typer[typ].mapp, slug: "provet" };
  return readNotis(new SourceFile(path, text), file, { register, today: TODAY }).problems;
}

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
