import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { fixText, isFixable } from "../../scripts/check/fix-text.ts";
import type { Problem } from "../../scripts/check/problem.ts";
import { SourceFile } from "../../scripts/check/source-file.ts";
import { decode } from "../../scripts/content/decode.ts";
import { readNotis } from "../../scripts/content/read-notis.ts";
import { TODAY } from "../support/content.ts";
import { shippedRegister } from "../support/fields.ts";
import { blocksOf, parts, validNotis } from "../support/notices.ts";

const register = shippedRegister();
const path = "content/insatser/provet.md";

/** Everything told of a file's text as it was read, without a file system. */
function problemsOf(raw: string) {
  const { text, faults } = decode(Buffer.from(raw));
  const source = new SourceFile(path, text);
  const file = { path, mapp: "insatser", slug: "provet" };
  return [
    ...faults.map((fault) => source.problem(fault)),
    ...readNotis(source, file, { register, today: TODAY }).problems,
  ];
}

type Field = { written: string; meant: unknown };

/** Ways to write a field: what `--fix` mends, what it must leave, and what is right, each with what it holds once mended. */
const FIELDS: Record<string, Field[]> = {
  regioner: [
    { written: "regioner: alla", meant: "alla" },
    { written: "regioner: ALLA # hela landet", meant: "alla" },
    { written: "regioner: [Region Skåne, '17', varmland]", meant: ["Skåne", "17", "Värmland"] },
    {
      written: 'regioner:\n  # två\n  - "Region Skåne"\n  - Jamtland Harjedalen',
      meant: ["Skåne", "Jämtland Härjedalen"],
    },
    { written: "regioner: [Vermland]", meant: ["Vermland"] },
  ],
  teman: [
    { written: "teman: [Innovation]", meant: ["Innovation"] },
    {
      written: "teman:\n- KAPITAL OCH LIKVIDITET   # stort\n- 'innovation'",
      meant: ["Kapital och likviditet", "Innovation"],
    },
  ],
  publicerad: [
    { written: "publicerad: 2020-04-07", meant: "2020-04-07" },
    { written: "publicerad: den 7 april 2020", meant: "2020-04-07" },
    { written: "publicerad: '2020-4-7 kl. 9.05'  # nytt", meant: "2020-04-07 09:05" },
    { written: "publicerad: 2020-04-07 kl. 13.30", meant: "2020-04-07 13:30" },
    { written: "publicerad: 31 april 2020", meant: "31 april 2020" },
  ],
  titel: [
    { written: "titel: Nytt stöd till företag", meant: "Nytt stöd till företag" },
    { written: "titel: Nytt stöd: till företag", meant: "Nytt stöd: till företag" },
    { written: 'titel: Nytt "stöd": till \\ företag', meant: 'Nytt "stöd": till \\ företag' },
    { written: "titel: Nytt sto\u0308d till fo\u0308retag\u030A", meant: "Nytt stöd till företag\u030A" },
    { written: "titel: Nytt\u00AD stöd till\u200B före\u200Btag", meant: "Nytt stöd till företag" },
  ],
  steg: [
    { written: "Steg: genomfora", meant: "Genomföra" },
    { written: "steg: Genomföra \t", meant: "Genomföra" },
    { written: "steg:   Genomföra", meant: "Genomföra" },
  ],
};

const BODIES = [
  "Text.",
  "# Ett\n\nText. \n\n# Två\n\nText.\t\n\n- ett  ",
  "En rad  \nen till.\n\n```\nkod  \n```",
  "Fo\u0308r a\u030A\u00AD re\u200Bgioner.",
];

const notis = fc
  .record({
    chosen: fc.record(Object.fromEntries(Object.entries(FIELDS).map(([key, ways]) => [key, fc.constantFrom(...ways)]))),
    order: fc.infiniteStream(fc.nat()).map((stream) => [...stream.take(20)]),
    between: fc.constantFrom("", "\n", "# en kommentar \n"),
    body: fc.constantFrom(...BODIES),
    newline: fc.constantFrom("\n", "\r\n"),
    mark: fc.constantFrom("", "\uFEFF"),
  })
  .map(({ chosen, order, between, body, newline, mark }) => {
    const blocks = [...blocksOf(parts(validNotis("insats"))[0])].filter(([key]) => !(key in FIELDS));
    const all = [...blocks.map(([, block]) => block), ...Object.values(chosen).map(({ written }) => written)];
    const shuffled = all.map((block, i) => [order[i] ?? 0, block] as const).sort((a, b) => a[0] - b[0]);
    const text = `---\n${shuffled.map(([, block]) => `${between}${block}\n`).join("")}---\n\n${body}\n`;
    return { text: mark + text.replaceAll("\n", newline), chosen };
  });

/** As `--fix` does: until nothing changes, at most five times. */
function fixAll(text: string): string {
  let after = text;
  for (let round = 0; round < 5; round++) {
    const next = fixText(after, problemsOf(after));
    if (next === after) return after;
    after = next;
  }
  return after;
}

const headOf = (text: string) => text.replace(/^\uFEFF/, "").split(/^---$/m)[1] ?? "";
const isError = ({ severity }: Problem) => severity === "fel";
const isBroken = (problems: readonly Problem[]) => problems.some(isError);

it("mending leaves nothing that can be mended, changes nothing else, and does no harm", () => {
  fc.assert(
    fc.property(notis, ({ text, chosen }) => {
      const before = problemsOf(text);
      const after = fixAll(text);
      const left = problemsOf(after);
      expect(left.filter(isFixable)).toEqual([]);
      expect(fixAll(after)).toBe(after);
      expect(isBroken(left) && !isBroken(before)).toBe(false);
      expect(parse(headOf(after))).toEqual({
        ...(parse(parts(validNotis("insats"))[0]) as object),
        ...Object.fromEntries(Object.entries(chosen).map(([key, { meant }]) => [key, meant])),
      });
      expect(comments(after)).toEqual(comments(text.normalize("NFC")));
    }),
    { numRuns: 1500, seed: 8 },
  );
});

const comments = (text: string) => headOf(text.replaceAll("\r\n", "\n")).match(/# .*\w/g);

it("where the front matter could be read, just what could be mended is gone", () => {
  const told = (problems: ReturnType<typeof problemsOf>) => problems.map(({ rule }) => rule).sort();
  fc.assert(
    fc.property(notis, ({ text }) => {
      const before = problemsOf(text);
      // A fault of YAML hides all that lies behind it, and a wrong field what is only asked of a notice that is right.
      if (before.some(({ rule }) => rule === "kolon-i-text")) return;
      // Advice may come to light when a name is spelt right.
      const counted = isBroken(before) ? isError : ({ severity }: Problem) => severity !== "råd";
      const stays = before.filter((problem) => counted(problem) && !isFixable(problem));
      expect(told(problemsOf(fixAll(text)).filter(counted))).toEqual(told(stays));
    }),
    { numRuns: 800, seed: 9 },
  );
});

it("any text stays a text: the same mends twice over, and none that is worse", () => {
  const piece = fc.constantFrom(
    "---\n",
    "titel: ",
    "a: b: c\n",
    "\u200B",
    "\uFEFF",
    "a\u030A",
    "# ",
    "\r\n",
    " \n",
    "- ",
    "[",
    "'",
    '"',
    "|\n",
    "  ",
    "x",
    "2020-4-7",
    "regioner: ",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((all) => all.join("")),
      (text) => {
        const after = fixAll(text);
        expect(isBroken(problemsOf(after)) && !isBroken(problemsOf(text))).toBe(false);
      },
    ),
    { numRuns: 1500, seed: 10 },
  );
});
