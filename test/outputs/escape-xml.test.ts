import fc from "fast-check";
import { XmlDocument, type XmlElement } from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import { escapeXml, escapeXmlAttribute } from "../../scripts/outputs/escape-xml.ts";

/**
 * What libxml2 reads of an element with one text and one attribute. Both begin with a letter, since its decoder drops a byte order
 * mark that comes first. @throws where it is not well-formed.
 */
function readBack(text: string, attribute: string): { text: string; attribute: string | undefined } {
  const document = XmlDocument.fromString(`<p a="x${escapeXmlAttribute(attribute)}">x${escapeXml(text)}</p>`);
  try {
    const root: XmlElement = document.root;
    return { text: root.content.slice(1), attribute: root.attr("a")?.value.slice(1) };
  } finally {
    document.dispose();
  }
}

/** Pieces that have broken feeds: markup, ends of CDATA and comments, line ends of all kinds, what XML cannot hold, halves of pairs. */
const PIECES = [
  "&",
  "<",
  ">",
  '"',
  "'",
  "]]>",
  "<![CDATA[",
  "-->",
  "&amp;",
  "&#0;",
  "&nbsp;",
  "<?xml?>",
  "<!DOCTYPE x>",
]
  .concat(["\r", "\n", "\r\n", "\t", "\u0085", "\u2028", "\u2029", "\u00A0", "\u200B", "\u202E", "\uFEFF", "a", "å"])
  .concat([
    "\0",
    "\u0001",
    "\u000B",
    "\u001F",
    "\u007F",
    "\u009F",
    "\uFFFE",
    "\uFFFF",
    "\uD800",
    "\uDFFF",
    "😀",
    "\u{1FFFE}",
  ]);
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary" }), fc.string()))
  .map((pieces) => pieces.join(""));

/** What XML 1.0 has no place for, said another way than in the code: by code points. */
const holdable = (text: string): string =>
  [...text]
    .map((c) => {
      const code = c.codePointAt(0) ?? 0;
      const control = code < 0x20 && ![0x9, 0xa, 0xd].includes(code);
      return control || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff ? "\uFFFD" : c;
    })
    .join("");

describe("any text at all", () => {
  it("reads back from XML as it was, but for what XML cannot hold", () => {
    fc.assert(
      fc.property(hostile, hostile, (text, attribute) => {
        const read = readBack(text, attribute);
        expect(read).toEqual({ text: holdable(text), attribute: holdable(attribute) });
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(PIECES)("%j by itself reads back too", (piece) => {
    const read = readBack(piece, piece);
    expect(read).toEqual({ text: holdable(piece), attribute: holdable(piece) });
  });

  it("is not escaped more than it must, so that feeds stay small", () => {
    expect(escapeXml("Räksmörgås – ”så här” 😀\n")).toBe("Räksmörgås – ”så här” 😀\n");
  });
});
