import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { asBlock, asCode, asText } from "../../scripts/check/report/escape-markdown.ts";
import { noReviewComment, reviewComment } from "../../scripts/review/comment.ts";
import { Granskning } from "../../scripts/review/granskning.ts";
import { validNotis, withFields } from "../support/notices.ts";
import { hostileText } from "../support/problems.ts";
import { COMMIT, reviewOf } from "../support/review.ts";

const context = {
  run: "https://github.com/o/r/actions/runs/1",
  edit: (file: string) => `https://github.com/fork/r/edit/min-gren/${file}`,
  outside: false,
};

const right = withFields(
  validNotis("insats"),
  "titel: Rådgivning till företag i Skåne\nregioner: [Skåne]\n-tills_vidare\npublicerad: 2020-11-02\nansokan:\n  oppnar: 2020-11-02\n  stanger: 2020-11-30",
);
const spaced = (text: string) => text.replaceAll("\u00A0", " ");

describe("the comment", () => {
  it("on a good change is short and friendly, and shows what comes of it", () => {
    expect(spaced(reviewComment(reviewOf({}, { "insatser/provet.md": right }), context))).toMatchInlineSnapshot(`
      "### Innehållet stämmer

      Tack! Inga fel och inga varningar. Så här blir det:

      #### Ny notis

      > Insats · Stänger snart  
      > **Rådgivning till företag i Skåne**  
      > Tillväxtverket betalar halva lönen i små företag som krisen har drabbat.  
      > Sista dag att söka 30 november 2020 (om 14 dagar) · Skåne

      - **Adress:** \`/insatser/provet/\`
      - **Regioner:** Skåne
      - **För regionen:** känna till
      - **Tid:** sista dag 30 november 2020, 28 dagar efter publiceringen.
      - **Flöden:** kommer in som ny i 4 flöden.
      - **Kalender:** Sista dag att söka: måndag 30 november 2020 (ny)
      - **Konkret:** det som läsaren frågar efter finns med.

      <details>
      <summary>Hela faktarutan</summary>

      - Ansökan öppnar: 2 november 2020
      - Sista dag att söka: 30 november 2020
      - Framförhållning: 28 dagar från publicering till sista dag
      - Gäller: Skåne
      - Publicerad: 2 november 2020

      </details>

      <details>
      <summary>Id och nummer i flöden och kalendrar</summary>

      - Flöden: \`tag:regionsidan.example,2020:insatser/provet\`
      - Kalender: \`insatser/provet#ansokan@regionsidan.example\`, SEQUENCE 0

      </details>


      ---

      [Hela körningen](<https://github.com/o/r/actions/runs/1>)"
    `);
  });

  it("on a bad change begins with what is wrong and what to write instead", () => {
    const faulty = right.replace("[Skåne]", "[Skånne]").replace("stanger: 2020-11-30", "stanger: 30 november 2020");
    expect(spaced(reviewComment(reviewOf({}, { "insatser/provet.md": faulty }), context))).toMatchInlineSnapshot(`
      "### 2 fel att rätta

      Rätta i samma ändringsförslag, så kontrolleras det igen och den här kommentaren skrivs om.

      #### \`content/insatser/provet.md\` · [ändra filen](<https://github.com/fork/r/edit/min-gren/content/insatser/provet.md>)

      - **Rad 6:** Regionen ”Skånne” finns inte. Menade du ”Skåne”?
      - **Rad 15:** Fältet ”stanger”: ”30 november 2020” går inte att läsa som datum. Skriv 2020-04-07, eller med klockslag 2020-04-07 13:30. Menade du ”2020-11-30”?

        Skriv i stället:

        \`\`\`
          stanger: 2020-11-30
        \`\`\`


      ---

      [Hela körningen](<https://github.com/o/r/actions/runs/1>)"
    `);
  });

  it("says when code is changed as well", () => {
    const text = reviewComment(reviewOf({}, { "insatser/provet.md": right }), { ...context, outside: true });
    expect(text).toContain("Ändringen rör också annat än innehållet.");
  });

  it("has something to say when there is no review, too", () => {
    expect(noReviewComment(context.run)).toContain("### Kontrollen gick inte att genomföra");
  });
});

/** What GitHub makes of text nodes when the Markdown is done: mentions, references, links, emoji. */
const GITHUB = [/@[\p{L}\p{N}]/u, /#\d/, /\bGH-\d/i, /:\/\//, /\bwww\./i, /:[\w+-]+:/];

const markdown = new MarkdownIt({ html: true, linkify: true });

describe("whatever a stranger writes", () => {
  it("is text to Markdown and to GitHub", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [open, inline, close, ...others] = markdown.parse(`- **Ord:** ${asText(text)}`, {}).slice(2);
        expect([open?.type, inline?.type, close?.type]).toEqual(["paragraph_open", "inline", "paragraph_close"]);
        expect(others.map(({ type }) => type)).toEqual(["list_item_close", "bullet_list_close"]);
        const kinds = inline?.children?.map(({ type }) => type).filter((type) => !/^text/.test(type));
        expect(kinds).toEqual(["strong_open", "strong_close"]);
        const seen = inline?.children?.map(({ content }) => content).join("") ?? "";
        for (const pattern of GITHUB) expect(seen).not.toMatch(pattern);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["@octocat och @org/team", "mention"],
    ["#12, GH-12 och o/r#3", "reference"],
    ["https://e.se/ www.e.se a@b.se", "link"],
    ["&#64;octocat &commat;x", "entity"],
    ["<img src=x onerror=alert(1)><!-- x -->", "HTML"],
    ["1. ett - två", "list"],
    [":tada: `kod` **fet** [a](b) | cell |", "markup"],
  ])("%s reads as it was written", (text) => {
    const [inline] = markdown.parseInline(asText(text), {});
    const shown = inline?.children?.map(({ content }) => content).join("");
    expect(shown?.replaceAll("\u200B", "")).toBe(text);
  });

  it("ends no code, within a line or in a block", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [inline] = markdown.parseInline(`a ${asCode(text)} b`, {});
        expect(inline?.children?.filter(({ type }) => !/^(text|code_inline)/.test(type))).toEqual([]);
        const blocks = markdown.parse(`- x\n\n${asBlock(text.replace(/\n/g, " "), "  ")}\n\nefter`, {});
        expect(blocks.filter(({ type }) => type === "fence")).toHaveLength(1);
        expect(blocks.map(({ type }) => type)).not.toContain("html_block");
      }),
      { numRuns: 500 },
    );
  });

  it("makes no comment that is longer than GitHub takes", () => {
    const review = reviewOf({}, { "insatser/provet.md": right });
    const [notis] = review.notiser;
    const long = { ord: "@".repeat(200), text: "@".repeat(500) };
    const much = Granskning.parse({
      ...review,
      commit: COMMIT,
      notiser: Array.from({ length: 12 }, () => ({ ...notis, fakta: Array.from({ length: 24 }, () => long) })),
    });
    const text = reviewComment(much, context);
    expect(text.length).toBeLessThan(65_000);
    expect(text).toContain("Allt får inte plats här.");
  });
});
