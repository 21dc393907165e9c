import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { component, property, text, texts } from "../../../scripts/outputs/calendar/ics.ts";

/** What has broken calendars before: every line end, escapes and their halves, quotes, marks that stand on another, bidi, half characters. */
const HOSTILE = [
  "\r\n",
  "\r",
  "\n",
  "\u2028",
  "\u2029",
  "\u0085",
  "\u000B\u000C",
  "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged",
  "\n ATTACH:https://ond.example/",
  ";,:\\",
  "\\n\\N\\,\\;\\\\",
  "\\",
  '"^"^^n^\'',
  "\t \t",
  "\u0000\u0007\u001B[31m\u007F\u009B",
  "👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿",
  "a\u030Ao\u0308\u0301\u0327",
  "åäöÅÄÖ".repeat(14),
  "\u202Eabc\u2066\u200B\uFEFF",
  "\uD83D",
  "\uFFFE\uFFFF",
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 40 }), fc.string()), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

/** What a reader is to get: one kind of line end, no controls, no half characters. */
const told = (value: string): string =>
  value
    .replace(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/\p{Cs}/gu, "\uFFFD");

/** In lists and parameters this reader takes every backslash for an escape, also one that is escaped, or that cannot be one. */
const withoutBackslash = (value: string): string => value.replaceAll("\\", "/");

/** The physical lines of a text as bytes. */
function linesOf(ics: string): Buffer[] {
  expect(ics.endsWith("\r\n")).toBe(true);
  return ics
    .slice(0, -2)
    .split("\r\n")
    .map((line) => Buffer.from(line));
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function expectSound(ics: string): void {
  for (const line of linesOf(ics)) {
    expect(line.length).toBeLessThanOrEqual(75);
    expect(utf8.decode(line)).not.toMatch(/[\0-\x08\n-\x1f\x7f-\x9f\u2028\u2029]/);
  }
}

const event = (...lines: string[]): ICAL.Component =>
  new ICAL.Component(ICAL.parse(component("VCALENDAR", [component("VEVENT", lines)]))).getFirstSubcomponent("vevent") ??
  expect.fail("no event");

describe("a line of a calendar", () => {
  it("comes back as it was, in lines of at most 75 octets that are each whole characters", () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const line = property("DESCRIPTION", text(value));
        expectSound(line);
        expect(event(line).getFirstPropertyValue("description")).toBe(told(value));
      }),
      { numRuns: 500 },
    );
  });

  it("is folded at exactly 75 octets where the characters allow it", () => {
    const lines = linesOf(property("SUMMARY", "x".repeat(300)));
    expect(lines.map(({ length }) => length)).toEqual([75, 75, 75, 75, 12]);
    expect(linesOf(property("SUMMARY", "x".repeat(67)))).toHaveLength(1);
    expect(linesOf(property("SUMMARY", "x".repeat(68)))).toHaveLength(2);
  });

  it("is never broken within a character, however it lies", () => {
    for (const character of ["å", "–", "😀"])
      for (let before = 0; before < 80; before++) expectSound(property("X", "x".repeat(before) + character.repeat(60)));
  });

  it("keeps several values apart, whatever stands in them", () => {
    fc.assert(
      fc.property(fc.array(hostile.map(withoutBackslash), { minLength: 1, maxLength: 4 }), (values) => {
        const line = property("CATEGORIES", texts(values));
        expectSound(line);
        expect(event(line).getFirstProperty("categories")?.getValues()).toEqual(values.map(told));
      }),
    );
  });

  it("keeps a parameter apart from the value, whatever stands in it", () => {
    fc.assert(
      fc.property(hostile.map(withoutBackslash), (value) => {
        const line = property("CONFERENCE", "https://a.example/;x,y", {
          VALUE: "URI",
          LABEL: value,
          FEATURE: ["AUDIO"],
        });
        expectSound(line);
        const read = event(line).getFirstProperty("conference");
        expect(read?.getFirstParameter("label")).toBe(told(value));
        expect(read?.getFirstValue()).toBe("https://a.example/;x,y");
      }),
    );
  });

  it("writes a quote in a parameter as RFC 6868 says, and quotes only what needs it", () => {
    expect(property("X-A", "b", { LABEL: 'Sal "A": plan 2^3' })).toBe(`X-A;LABEL="Sal ^'A^': plan 2^^3":b\r\n`);
    expect(property("X-A", "b", { FEATURE: ["AUDIO", "VIDEO"] })).toBe("X-A;FEATURE=AUDIO,VIDEO:b\r\n");
  });
});
