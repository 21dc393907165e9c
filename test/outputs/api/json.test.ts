import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonFile, jsonItem, jsonList, jsonText } from "../../../scripts/outputs/api/json.ts";
import { hostileText } from "../../support/problems.ts";

const HOSTILE = [
  "</script><script>",
  "</SCRIPT >",
  "<!-- <script>",
  "\u2028",
  "\u2029",
  "\u0085",
  "\uD800",
  "__proto__",
];
const text = fc.oneof(fc.constantFrom(...HOSTILE), hostileText);
const values = fc.array(
  fc.dictionary(
    text.filter((key) => key !== "__proto__"),
    fc.oneof(text, fc.boolean(), fc.integer(), fc.array(text, { maxLength: 2 })),
  ),
  { maxLength: 5 },
);

/** Every way to end a line that some reader of text knows. */
const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/;

describe("JSON of the open data", () => {
  it("reads back as the same value, whatever is in it", () => {
    fc.assert(
      fc.property(values, (items) => {
        expect(JSON.parse(jsonText(items))).toEqual(items);
        expect(JSON.parse(jsonFile(items))).toEqual(items);
        expect(Buffer.from(jsonFile(items)).toString("utf8")).toBe(jsonFile(items));
        const list = jsonList({ antal: items.length }, "poster", items.map(jsonItem));
        expect(JSON.parse(list.toString("utf8"))).toEqual({ antal: items.length, poster: items });
      }),
      { numRuns: 500 },
    );
  });

  it("has one item a line for every reader, and ends no script it is laid in", () => {
    fc.assert(
      fc.property(values, (items) => {
        const list = jsonList({ antal: items.length }, "poster", items.map(jsonItem)).toString("utf8");
        expect(list).not.toMatch(/<\/script|<!--/i);
        expect(list.split(LINE_ENDS)).toHaveLength(items.length === 0 ? 4 : items.length + 3);
      }),
      { numRuns: 500 },
    );
  });
});
