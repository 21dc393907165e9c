import { describe, expect, it } from "vitest";
import { validNotis, withBody, withFields } from "../support/notices.ts";
import { siteOf } from "../support/site.ts";

const right = validNotis("insats");
const sida = (text: string) =>
  `---\ntitel: Om oss\nsammanfattning: Vad regionsidan är och vem som står bakom den.\nuppdaterad: 2020-11-16\n---\n\n${text}\n`;
const moved = withBody(
  withFields(right, "titel: Lån till odlare på Öland\npublicerad: 2020-11-20\ntidigare_adresser: [insatser/forr]"),
  "## Villkor\n\nText.",
);

/** The text of a page with a link to a notice of 20 November, as it is shown on a day. */
function htmlOn(today: string, link: string): string | undefined {
  const site = siteOf(
    { "sidor/om.md": sida(`Se ${link} och [finns](/insatser/finns/).`), "insatser/nya.md": moved },
    today,
  );
  return site.sidor.find(({ slug }) => slug === "om")?.brodtext.html;
}

describe("a link to a notice", () => {
  it.each([
    ["[lånet](/insatser/forr/)", "lånet", '<a href="/insatser/nya/">lånet</a>'],
    ["[lånet](/insatser/nya/#text-villkor)", "lånet", '<a href="/insatser/nya/#text-villkor">lånet</a>'],
    ["[lånet](/insatser/forr/#text-villkor)", "lånet", '<a href="/insatser/nya/#text-villkor">lånet</a>'],
    [
      '[*lånet*](/insatser/forr/ "Ett > två")',
      "<em>lånet</em>",
      '<a href="/insatser/nya/" title="Ett &gt; två"><em>lånet</em></a>',
    ],
  ])("%s is text until the notice is shown, and then leads to where it is", (link, before, after) => {
    const around = (html: string) => `<p>Se ${html} och <a href="/insatser/finns/">finns</a>.</p>\n`;
    expect(htmlOn("2020-11-19", link)).toBe(around(before));
    expect(htmlOn("2020-11-20", link)).toBe(around(after));
  });
});
