import { describe, expect, it } from "vitest";
import { characterFaults, decode } from "../../scripts/content/decode.ts";

const rules = (text: string) => decode(Buffer.from(text)).faults.map(({ rule }) => rule);

describe("characters", () => {
  it.each([
    ["no-break spaces in amounts", "50\u00A0000\u00A0kronor"],
    ["an emoji of one part", "Möte 📅"],
    ["an emoji joined of several, with skin tones", "👩🏽‍💻 👨‍👩‍👧"],
    ["dashes, quotes and letters of other languages", "1 april–30 juni ”citat” Żubrówka"],
  ])("lets through %s", (_, text) => {
    expect(rules(text)).toEqual([]);
  });

  it.each([
    ["a grapheme joiner", "a\u034Fb"],
    ["a Hangul filler", "a\u3164b"],
    ["a joiner between letters", "a\u200Db"],
    ["a tag", "a\u{E0041}b"],
    ["a private character", "a\uE000b"],
    ["a replacement character", "a\uFFFDb"],
  ])("refuses %s", (_, text) => {
    expect(rules(text)).toEqual(["otillatet-tecken"]);
    expect(characterFaults(text)[0]?.message).toMatch(/\(U\+[0-9A-F]{4,5}\)\. Ta bort det/);
  });

  it.each([
    ["a ring on its own", "Ska\u030Ane"],
    ["the sign for ångström", "\u212Bre"],
  ])("refuses %s, and knows the right letter", (_, text) => {
    const [fault] = decode(Buffer.from(text)).faults;
    expect(fault).toMatchObject({ rule: "tecken-i-delar" });
    expect(fault?.fix).toMatchObject({ edits: [{ text: expect.stringMatching(/^[åÅ]$/) }] });
  });
});
