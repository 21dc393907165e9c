import { describe, expect, it } from "vitest";
import { loadFiles, places, problemsOf } from "../support/content.ts";
import { validNotis, withBody, withFields } from "../support/notices.ts";

const right = validNotis("insats");
const BOM = Uint8Array.of(0xef, 0xbb, 0xbf);
const bytes = (...chunks: (string | Uint8Array)[]) =>
  Buffer.concat(chunks.map((chunk) => (typeof chunk === "string" ? Buffer.from(chunk) : chunk)));

describe("byte order marks", () => {
  it("one is no fault, only told, and moves no position", () => {
    const [mark, ...others] = problemsOf(bytes(BOM, right));
    expect(others).toEqual([]);
    expect(mark).toMatchObject({ rule: "byteordningsmarke", severity: "råd", rewrite: { form: "utan BOM" } });
    const broken = right.replace("Tillväxtverket\n", "Tillväxverket\n");
    expect(problemsOf(bytes(BOM, broken)).slice(1)).toEqual(problemsOf(broken));
  });

  it("two are told at the second, which no one can see", () => {
    const problems = problemsOf(bytes(BOM, BOM, right));
    expect(places(problems)).toEqual(["byteordningsmarke 1:1", "front-matter-saknas 1:1", "otillatet-tecken 1:1"]);
    expect(problems[2]?.message).toContain("en osynlig byteordningsmarkering (U+FEFF)");
  });
});

describe("line ends", () => {
  it("of Windows are no fault, only told once, and lines count as in the editor", () => {
    const [ends, ...others] = problemsOf(right.replaceAll("\n", "\r\n"));
    expect(others).toEqual([]);
    expect(ends).toMatchObject({ rule: "radslut", severity: "råd", rewrite: { form: "LF" } });
    const broken = withBody(withFields(right, "regioner: Värmlnd"), "Ett <b>ord</b>.");
    expect(problemsOf(broken.replaceAll("\n", "\r\n")).slice(1)).toEqual(problemsOf(broken));
    expect(places(problemsOf(broken))).toEqual(["okand-region 6:11", "ra-html 16:5"]);
  });

  it("of old Macs are told, since the file is one long line", () => {
    expect(places(problemsOf(right.replaceAll("\n", "\r")))).toContain("otillatet-tecken 1:4");
  });
});

describe("other encodings", () => {
  it("Latin-1 is told with the line where it shows", () => {
    const [problem, ...others] = problemsOf(Buffer.from(right, "latin1"));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: "teckenkodning", span: { line: 1, column: 1 } });
    expect(problem?.message).toMatch(/inte sparad som UTF-8 \(fel vid rad 3\)/);
  });

  it("UTF-16 with its mark is told by name, without it by its zeros", () => {
    const utf16 = Buffer.from(right, "utf16le");
    for (const text of [bytes(Uint8Array.of(0xff, 0xfe), utf16), bytes(Uint8Array.of(0xfe, 0xff), utf16.swap16())])
      expect(problemsOf(text)).toMatchObject([{ rule: "teckenkodning", message: expect.stringContaining("UTF-16") }]);
    const unmarked = problemsOf(Buffer.from("---\ntyp: insats\n---\n", "utf16le"));
    expect(unmarked.map(({ message }) => message).join()).toContain("ett nolltecken (U+0000)");
  });

  it.each([
    ["cut off in the middle of a letter", bytes(right, Uint8Array.of(0xc3))],
    ["with a letter written too long", bytes(right, Uint8Array.of(0xc0, 0xaf))],
    ["with half a surrogate pair", bytes(right, Uint8Array.of(0xed, 0xa0, 0x80))],
  ])("UTF-8 %s is told", (_, text) => {
    expect(places(problemsOf(text))).toEqual(["teckenkodning 1:1"]);
  });
});

describe("characters that no reader sees", () => {
  it.each([
    ..."\0\b\v\f\x1B\x7F\x85\u00AD\u200B\u200E\u200F\u202A\u202D\u202E\u2066\u2069\u2028\u2060\uFEFF\uFFFD\uE000",
    ...["\u{E0041}", "\u{F0000}", "\uFDD0", "\u200D"],
  ])("%j is told where it stands, in front matter and in the text", (char) => {
    const inField = problemsOf(withFields(right, `belopp: högst 50${char} kronor`));
    expect(places(inField)).toContain("otillatet-tecken 14:17");
    const inText = problemsOf(withBody(right, `Hej${char}hej.`));
    expect(places(inText)).toEqual(["otillatet-tecken 16:4"]);
    expect(inText.map(({ message, source }) => message + source).join()).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
  });

  it.each([
    ["as an escape in a quoted field", withFields(right, 'belopp: "högst\\u202E 50 kronor"'), "14:9"],
    ["as a zero in a quoted field", withFields(right, 'belopp: "högst\\0 50 kronor"'), "14:9"],
    ["as an entity in the text", withBody(right, "Hej &#x202e; hej."), "16:5"],
    ["as a named entity", withBody(right, "Hej &shy; hej."), "16:5"],
    ["as an entity in the title of a link", withBody(right, 'Se [x](https://a.se "&#x202e;y").'), "16:4"],
    ["as an entity in the word after a code fence", withBody(right, "```a&#x202e;b\nx\n```"), "16:4"],
  ])("told %s", (_, text, place) => {
    expect(places(problemsOf(text))).toEqual([`otillatet-tecken ${place}`]);
  });

  it("but what Swedish and emoji need is let through", () => {
    const text = withBody(
      withFields(right, "belopp: högst 50\u00A0000\u00A0kronor"),
      "Från 1\u00A0000\u00A0kronor 👩‍💻 – ja.",
    );
    const { innehall, problems } = loadFiles({ "insatser/provet.md": text });
    expect(problems).toEqual([]);
    expect(innehall?.notiser.find(({ adress }) => adress === "insatser/provet")?.belopp).toBe(
      "högst 50\u00A0000\u00A0kronor",
    );
  });
});

it("a name with a letter in two parts is told as that, not also as another spelling", () => {
  expect(places(problemsOf(withFields(right, "regioner: [Va\u0308rmland]")))).toEqual(["tecken-i-delar 6:13"]);
});

it("a letter in two parts is told with the one it should be", () => {
  const [problem, ...others] = problemsOf(withBody(right, "Fra\u030An och med."));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ rule: "tecken-i-delar", span: { line: 16, column: 3 }, fix: { text: "å" } });
});
