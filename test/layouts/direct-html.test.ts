import fc from "fast-check";
import { jsx as preactJsx } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { isValidElement, jsx, renderToString as toHtml } from "../../layouts/direct-html.ts";

type Make = (type: never, props: never) => unknown;
/** What an element is made of, before it is one of Preact's or of ours. */
type Tree = string | number | boolean | null | Tree[] | { type: string; props: Record<string, unknown>; inner: Tree };

/** Every other element is made by a component, as parts of pages are. */
const made = (make: Make, tree: Tree): unknown => {
  if (Array.isArray(tree)) return tree.map((one) => made(make, one));
  if (typeof tree !== "object" || tree === null) return tree;
  const { type, props, inner } = tree;
  const Part = ({ children }: { children: unknown }) => make(type as never, { ...props, children } as never);
  return make(Part as never, { children: made(make, inner) } as never);
};
const both = (tree: Tree) => [
  toHtml(made(jsx as Make, tree)),
  renderToString(made(preactJsx as Make, tree) as Parameters<typeof renderToString>[0]),
];

const text = fc.oneof(fc.string(), fc.constantFrom('"', "&amp;", "<script>", "<", "å ”–", "'>", "]]>"));
const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.constantFrom(undefined, null));
const names =
  "class id href dateTime charSet httpEquiv htmlFor tabIndex inputMode readOnly hidden aria-label data-x spellcheck draggable";
const props = fc.dictionary(fc.constantFrom(...names.split(" ")), value, { maxKeys: 4 });
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.record({ type: fc.constantFrom("p", "a", "time", "ul"), props, inner: tie("tree") }),
    fc.record({ type: fc.constantFrom("input", "br", "meta"), props, inner: fc.constant(null) }),
  ),
}));

describe("a page that becomes HTML at once", () => {
  it("is what Preact makes of the same elements", () => {
    fc.assert(
      fc.property(tree, (one) => {
        const [ours, preacts] = both(one);
        expect(ours).toBe(preacts);
      }),
      { numRuns: 500 },
    );
  });

  it("has finished HTML as it is, and a name in capitals in SVG alone", () => {
    const icon = { viewBox: "0 0 1 1", dangerouslySetInnerHTML: { __html: '<path d="M0"/>' } };
    const asked = [toHtml(jsx("svg", icon)), renderToString(preactJsx("svg", icon))];
    expect(asked).toEqual(Array(2).fill('<svg viewBox="0 0 1 1"><path d="M0"/></svg>'));
  });

  it.each([
    ["what a browser is to do", "button", { onClick: () => {} }],
    ["a value that Preact makes text of", "textarea", { value: "x" }],
    ["a value that Preact chooses by", "select", { value: "x" }],
    ["a style that is no text", "p", { style: { color: "red" } }],
    ["a name that ends the tag", "p", { "x><script>": "x" }],
    ["an object as text", "p", { children: {} }],
    ["content where there is none", "br", { children: "x" }],
  ])("refuses %s", (_, type, given) => {
    expect(() => jsx(type, given)).toThrow(TypeError);
  });

  it("takes only what it made for an element", () => {
    expect(isValidElement(jsx("p", {}))).toBe(true);
    expect([{ html: "<p>" }, "<p>", null].filter(isValidElement)).toEqual([]);
  });
});
