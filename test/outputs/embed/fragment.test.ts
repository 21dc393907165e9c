import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { inbaddningar } from "../../../schemas/inbaddning.ts";
import { asciiHtml, fragments } from "../../../scripts/outputs/embed/fragment.ts";
import { html } from "../../../scripts/outputs/markup.ts";
import { validNotis, withFields } from "../../support/notices.ts";
import { contextOf } from "../../support/output-context.ts";
import { shippedSite, siteOf } from "../../support/site.ts";

type Node = { nodeName: string; value?: string; attrs?: { name: string; value: string }[]; childNodes?: Node[] };
const nodes = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(nodes)];
const parsed = (markup: string): Node[] => nodes(parseFragment(markup) as Node).slice(1);
const textOf = (markup: string): string =>
  parsed(markup)
    .map(({ value = "" }) => value)
    .join("");
const attributes = (markup: string, name: string): string[] =>
  parsed(markup).flatMap(({ attrs = [] }) => attrs.filter((one) => one.name === name).map(({ value }) => value));

const site = shippedSite();
const files = new Map([...fragments(contextOf(site))].map(([path, content]) => [path, String(content)]));

describe("the fragments of the shipped site", () => {
  it("are one for each region, valid in the middle of any page", () => {
    expect(files.size).toBe(21);
    const validator = new HtmlValidate({
      extends: ["html-validate:recommended"],
      rules: { "prefer-native-element": "off" },
    });
    for (const [path, markup] of files) {
      const { results } = validator.validateStringSync(markup);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${path} ${message}`))).toEqual([]);
    }
  });

  it("are in ASCII, have no ids, styles or scripts, classes of our own and whole addresses", () => {
    for (const markup of files.values()) {
      expect(markup).toMatch(/^[\n -~]+$/);
      const names = new Set(parsed(markup).flatMap(({ attrs = [] }) => attrs.map(({ name }) => name)));
      expect([...names].sort()).toEqual(["aria-label", "class", "datetime", "href", "lang"]);
      for (const value of attributes(markup, "class")) expect(value).toMatch(/^regionsidan(-[a-z-]+)?$/);
      for (const href of attributes(markup, "href")) expect(href).toMatch(/^https:\/\/regionsidan\.example\/r\//);
    }
  });

  it("have the same lines as the pages for frames, and say which day they are of", () => {
    for (const { region, delar } of inbaddningar(site)) {
      const text = textOf(files.get(`/inbaddning/${region.slug}/fragment.html`) ?? "");
      for (const { vad, notis } of delar.flatMap(({ rader }) => rader)) expect(text).toContain(`${notis.titel} ${vad}`);
      expect(text).toContain("Läget den 16\u00A0november 2020.");
    }
  });
});

it("tells that nothing is published where nothing is", () => {
  const gotland = withFields(validNotis("insats"), "regioner: [Gotland]");
  const files = new Map([...fragments(contextOf(siteOf({ "insatser/finns.md": gotland })))]);
  expect(textOf(String(files.get("/inbaddning/skane/fragment.html")))).toContain("Inget är publicerat.");
});

it("reads back as it was, whatever is told in it, in a page of any encoding", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (a, b) => {
      const text = `${a}<b title="x">'&amp;${b}`;
      const markup = asciiHtml(html`<p title="${text}">${text}</p>`.html);
      expect(markup).toMatch(/^[\n -~]*$/);
      const wanted = text.replace(/[\0-\x09\x0b-\x1f\x7f-\x9f\uD800-\uDFFF]/gu, "\uFFFD");
      // Characters that Unicode gives no meaning are kept by a parser, which only complains.
      expect([textOf(markup), attributes(markup, "title")]).toEqual([wanted, [wanted]]);
      expect(parsed(markup)).toHaveLength(2);
    }),
    { numRuns: 500 },
  );
});
