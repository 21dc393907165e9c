import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Shape, splitBody } from "../../scripts/issue/sections.ts";

const SHAPES: Shape[] = [
  { label: "Sammanfattning", kind: "text" },
  { label: "Avsändare", kind: "line" },
  { label: "Källor", kind: "text" },
  { label: "Belopp", kind: "line" },
  { label: "Fler uppgifter", kind: "text" },
  { label: "Text", kind: "text" },
  { label: "Innan du skickar in", kind: "boxes" },
];
const BOXES = "- [x] Texten innehåller inga uppgifter om privatpersoner.";

const bodyOf = (answers: readonly string[]) =>
  SHAPES.map(({ label }, i) => `### ${label}\n\n${answers[i] || "_No response_"}`).join("\n\n");

/** The answers of a body in the order of the form, or what is said instead. */
function split(body: string): string[] | string {
  const sections = splitBody(body, SHAPES);
  return "fault" in sections ? sections.fault : SHAPES.map(({ label }) => sections.answers.get(label) ?? "");
}

const plain = ["En kort text.", "Almi", "Almi | https://www.almi.se/", "5 miljoner", "", "Brödtext.", BOXES];
const withAnswer = (at: number, answer: string) => plain.map((text, i) => (i === at ? answer : text));

describe("the body of an issue", () => {
  it("comes apart into its answers; what was not answered is empty", () => {
    expect(split(bodyOf(plain))).toEqual(plain);
    expect(split(bodyOf(plain).replaceAll("\n", "\r\n"))).toEqual(plain);
    expect(split(`\n\n${bodyOf(plain)}\n`)).toEqual(plain);
  });

  it.each([
    ["headings of the text's own", "Inledning.\n\n### Vem som kan söka\n\nAlla.\n\n### Så gör du\n\n1. Sök."],
    [
      "headings that are labels of the form",
      "### Avsändare\n\nSå här.\n\n### Sammanfattning\n\nSlut.\n\n### Belopp\n\nTio.",
    ],
    ["the label of the box it stands in", "### Text\n\nIgen."],
    ["the whole form once more, but for its end", bodyOf(plain.slice(0, 5))],
    ["code with the label of the box after it", "```\n### Innan du skickar in\n\n- [x] Ja\n```\n\nMer."],
    [
      "HTML, expressions and commands",
      "<script>alert(1)</script>\n\u0024{{ github.token }}\n::error::x\n`$(id)` <!-- ### Text -->",
    ],
    ["a fence that is never closed", "```\nkod\n\n### Innan\n\nslut"],
    ["boxes of its own", "- [ ] ett\n- [x] två"],
    ["a label in bold, indented or without its space", "**Källor**\n\n ### Källor\n\n###Källor\n\n#### Källor"],
    ["the word for no answer within it", "Först\n\n_No response_\n\nsedan"],
  ])("keeps %s whole in the text", (_, text) => {
    expect(split(bodyOf(withAnswer(5, text)))).toEqual(withAnswer(5, text));
  });

  it.each([
    ["a summary that holds the label after it", 0, "Ett.\n\n### Avsändare\n\nTvå stycken\nlångt."],
    ["sources that hold labels after them", 2, "Almi\n\n### Belopp\n\n### Text\n\nSlut"],
  ])("tells apart %s", (_, at, text) => {
    expect(split(bodyOf(withAnswer(at, text)))).toEqual(withAnswer(at, text));
  });

  it("says so when it can be read in two ways, instead of guessing", () => {
    const told = split(bodyOf(withAnswer(4, "a: b\n\n### Text\n\nc")));
    expect(told).toMatchInlineSnapshot(
      `"Raden ”### Text” står flera gånger, och det går inte att avgöra vilken som är formulärets. Skriv den egna rubriken med två nummertecken (##) eller med andra ord."`,
    );
  });

  it("reads a body whose fields have been added to the form since, or taken away by its writer", () => {
    const body = bodyOf(plain).replace("### Belopp\n\n5 miljoner\n\n", "");
    expect(split(body)).toEqual(withAnswer(3, ""));
    expect(split(bodyOf(plain).replace(`### Innan du skickar in\n\n${BOXES}`, ""))).toEqual(withAnswer(6, ""));
  });

  it("reads a line that its writer has made into two", () => {
    expect(split(bodyOf(withAnswer(3, "5 miljoner\n\noch två")))).toEqual(withAnswer(3, "5 miljoner\n\noch två"));
  });

  it.each(["", "Hej!", "### Något annat\n\nx", "Text före\n\n### Belopp\n\n5"])(
    "is not read when it is not of the form: %j",
    (body) => {
      expect(split(body)).toMatch(/^(Ärendet är inte skrivet i formuläret|Formulärets rubriker har kommit i oordning)/);
    },
  );

  it("is always read as it was written, or not at all", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...SHAPES.map(({ label }) => `### ${label}`),
        "",
        "",
        "```",
        "~~~",
        "_No response_",
        BOXES,
        "---",
        "::error::x",
        "\u0024{{ x }}",
      ),
      fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.replace(/\s+/g, " ")),
    );
    const written = fc.array(piece, { maxLength: 12 }).map((lines) => lines.join("\n").trim());
    const line = fc.string({ unit: "grapheme", maxLength: 30 }).map((one) => one.replace(/\s+/g, " ").trim());
    // What begins with the words for no answer cannot be told from none.
    const text = written.filter((one) => !one.startsWith("_No response_\n"));
    const told = (answers: readonly string[]) => answers.map((answer) => (answer === "_No response_" ? "" : answer));
    let read = 0;
    fc.assert(
      fc.property(fc.tuple(text, line, text, line, text, text), (answers) => {
        const wanted = [...answers, BOXES];
        const got = split(bodyOf(wanted));
        if (typeof got === "string") {
          expect(got).toMatch(/står flera gånger|i oordning/);
          return;
        }
        read++;
        expect(got).toEqual(told(wanted));
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(read).toBeGreaterThan(1000);
  });

  it("is read in a blink however many labels a stranger puts in it", () => {
    const body = bodyOf(
      withAnswer(
        0,
        SHAPES.map(({ label }) => `### ${label}\n\n`)
          .join("\n")
          .repeat(400),
      ),
    );
    expect(body.length).toBeGreaterThan(40_000);
    expect(split(body)).toBeDefined();
  });
});
