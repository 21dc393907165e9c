import { describe, expect, it } from "vitest";
import { loadFiles, places, problemsOf } from "../support/content.ts";
import { validNotis, withBody } from "../support/notices.ts";

const right = validNotis("insats");
const told = (text: string) => places(problemsOf(withBody(right, text)));

/** The rendered text of a notice without errors. */
function rendered(text: string) {
  const { innehall, problems } = loadFiles({ "insatser/provet.md": withBody(right, text) });
  expect(problems.filter(({ severity }) => severity === "fel")).toEqual([]);
  const brodtext = innehall?.notiser.find(({ adress }) => adress === "insatser/provet")?.brodtext;
  if (!brodtext) throw new Error("Notisen lästes inte.");
  return brodtext;
}

it.each(["", " ", "\n\n\n", "<!-- bara en kommentar -->"])("a text of %j is told", (text) => {
  expect(told(text)).toEqual([expect.stringMatching(/^(tom-brodtext|ra-html) 1[46]:1$/)]);
});

it("what template languages would run or swallow stays as it was written", () => {
  const text =
    "Skriv {{ namn }} och {% raw %} {{{ a }}} {%- include x -%} {# b #} <%= c %> #{e} {{ eleventy | json }}.";
  expect(rendered(text).html).toBe(`<p>${text.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</p>\n`);
  expect(rendered("{{ range.constructor('return 1')() }}").text).toBe("{{ range.constructor('return 1')() }}");
});

it("headings get addresses of their own, and tables a frame that the keyboard reaches", () => {
  const { html, rubriker, text } = rendered("## Så här gör du\n\n### Åäö!\n\n## Så här gör du\n\n| a |\n|---|\n| b |");
  expect(rubriker).toEqual([
    { niva: 2, id: "text-sa-har-gor-du", text: "Så här gör du" },
    { niva: 3, id: "text-aao", text: "Åäö!" },
    { niva: 2, id: "text-sa-har-gor-du-2", text: "Så här gör du" },
  ]);
  expect(html).toContain('<div class="tabellram" role="group" aria-label="Tabell" tabindex="0"><table>');
  expect(text).toBe("Så här gör du\nÅäö!\nSå här gör du\na\nb");
});

it("three doubled headings, one of which is named as a double, still get different addresses", () => {
  const ids = rendered("## A\n\n## A 2\n\n## A").rubriker.map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});

describe("HTML", () => {
  it.each([
    ["<b>ord</b>", "16:1"],
    ["<script>alert(1)</script>", "16:1"],
    ["Ord <!-- dold --> ord", "16:5"],
    ["<img src=x onerror=alert(1)>", "16:1"],
    ["<br/>", "16:1"],
    ["</p>", "16:1"],
    ["<?php echo 1 ?>", "16:1"],
    ["<![CDATA[x]]>", "16:1"],
    ["<a\nhref=x>", "16:1"],
    ["| <b>a</b> |\n|---|", "16:3"],
    ["## Rubrik <i>a</i>\n\nText.", "16:11"],
    ["- punkt <i>a</i>", "16:9"],
    ["*<b>*", "16:2"],
    ["<x-del data-pagefind-body>", "16:1"],
  ])("%j is an error, not text", (text, place) => {
    expect(told(text)[0]).toBe(`ra-html ${place}`);
  });

  it.each([
    ["Använd \\<b> eller <b>fet</b>", "16:19"],
    ["Använd `<b>` eller &lt;b> eller *<b>*", "16:34"],
    ["| `<b>` | <b>x</b> |\n|---|---|", "16:11"],
    ["> Citat `<b>`\n> <b>x</b>", "17:3"],
    ["a<b> a<b", "16:2"],
  ])("%j is told where it stands, not where its like does", (text, place) => {
    expect(told(text)).toEqual([`ra-html ${place}`]);
  });

  it.each([
    "mindre än < 5 men > 3",
    "5<10, a<b",
    "a<5",
    "\\<b>",
    "`<b>`",
    "&lt;b&gt;",
    "```\n<b>\n```",
    "<https://example.org/>",
  ])("%j is not HTML", (text) => {
    expect(rendered(text).html).not.toMatch(/<b>/);
  });
});

describe("links", () => {
  it.each([
    ...["javascript:alert(1)", "JaVaScRiPt:alert(1)", "vbscript:x", "data:text/html,x", "data:image/png;base64,AA"],
    ...["file:///etc/passwd", "ftp://a.se/", "blob:https://a.se/x", "ms-word:ofe", "view-source:https://a.se/"],
    ...["//a.se/", "/\\a.se/", "https:a.se", "https:/a.se", "https://", "https://localhost/", "http://a.se/"],
    ...["https://u:p@a.se/", "https://u@a.se/", "mailto:a@b.se?bcc=c@d.se", "mailto:a@b.se%0d%0aBcc:c@d.se"],
    ...["mailto:a@b.se,c@d.se", "mailto:", "tel:+4681234567", "www.a.se", "sida.md", "../insatser/", "?a=b", "#Stor"],
    ...["/insatser/finns", "/Insatser/Finns/", "/insatser/../../x/", "/insatser/finns/?x", "/insatser//finns/"],
  ])("to %s are told once, where the address stands", (href) => {
    expect(told(`Se [x](${href}) nu.`)).toEqual(["otillaten-lank 16:8"]);
  });

  it.each([
    ["in angle brackets", "Se <javascript:alert(1)> nu."],
    ["by reference", "Se [x] nu.\n\n[x]: javascript:alert(1)"],
    ["with an entity in its scheme", "Se [x](&#x6a;avascript:alert(1)) nu."],
    ["with a line feed in its scheme", "Se [x](java&#10;script:alert(1)) nu."],
    ["inside emphasis in a table", "| *[x](javascript:alert(1))* |\n|---|"],
  ])("that run a script are told %s too", (_, text) => {
    expect(told(text)).toEqual([expect.stringMatching(/^otillaten-lank 16:/)]);
  });

  it.each([
    "https://example.org/å?b=c&d#e",
    "mailto:stod@example.org",
    "/insatser/finns/",
    "/",
    "/regioner/skane/",
    "#text-a",
  ])("to %s are right", (href) => {
    expect(rendered(`## A\n\nSe [x](${href}).`).lankar).toHaveLength(1);
  });

  it.each([
    ["Om http://a.se/b eller [b](http://a.se/b) nu.", "http://a.se/b", 28],
    ["Om `[b](http://a.se/b)` eller [b](http://a.se/b).", "http://a.se/b", 35],
    ['Om [x [y] \\] z]( <http://a.se/b> "(titel)" ) nu.', "http://a.se/b", 19],
    ["Om [x](https://a.se/b 'http://a.se/b') [y](http://a.se/b)", "http://a.se/b", 44],
    ["| http://a.se/b | [b](http://a.se/b) |\n|---|---|", "http://a.se/b", 23],
    ["Om <http://a.se/b> nu.", "http://a.se/b", 5],
    ["Om [stödet]() nu.", "[stödet]()", 4],
    ["Om http://a.se/b eller [b][c] nu.\n\n[c]: http://a.se/b", "[b][c]", 24],
  ])("in %j are told where they stand", (text, address, column) => {
    const problem = problemsOf(withBody(right, text)).find(({ rule }) => rule === "otillaten-lank");
    expect(problem?.span).toEqual({ line: 16, column, endLine: 16, endColumn: column + address.length });
  });

  it.each([
    ["", "Länken saknar adress. Skriv den inom parentesen."],
    ["mailto:a@b.se?subject=Stöd", "efter e-postadressen får inget mer stå. Ta bort det som börjar med ?subject."],
    ["mailto:a@b.se,c@d.se", "en länk till e-post har en enda adress, till exempel mailto:info@example.org."],
    ["finns.md", "Skriv /insatser/finns/."],
    ["./finns.md", "Skriv /insatser/finns/."],
    ["../behov/lokaler", "Skriv /behov/lokaler/."],
    ["content/behov/lokaler.md", "Skriv /behov/lokaler/."],
    ["../sidor/om.md", "Skriv /om/."],
    ["/Regioner/Skane", "Skriv /regioner/skane/."],
    ["../annat/lokaler", "Skriv den hel, med https:// först."],
    ["www.a.se", "Skriv den hel, med https:// först."],
  ])("to %j are told with what to write", (href, wayOut) => {
    const [problem] = problemsOf(withBody(right, `Se [x](${href}) nu.`));
    expect(problem?.message).toContain(wayOut);
  });

  it("with letters outside ASCII are covered exactly", () => {
    const [problem] = problemsOf(withBody(right, "Se [x](http://a.se/åäö/) nu."));
    expect(problem?.span).toEqual({ line: 16, column: 8, endLine: 16, endColumn: 24 });
  });
});

it("an image is told where it stands, not where code speaks of one", () => {
  expect(told("Text `![` kod och ![Karta](https://a.se/k.png)")).toEqual(["bild 16:19"]);
});

it.each(["![a](https://a.se/b.png)", "![a](/b.png)", "![a][b]\n\n[b]: data:image/png;base64,AA", "[![a](/b.png)](/)"])(
  "the image %s is told",
  (text) => {
    expect(told(text)).toEqual([expect.stringMatching(/^bild 16:\d$/)]);
  },
);
