import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { html, trusted, xml } from "../../scripts/outputs/markup.ts";

describe("templates of markup", () => {
  const evil = `"><script>alert('1')</script>&amp;`;

  it("escape every text that is put into them", () => {
    const { childNodes } = parseFragment(html`<a href="${evil}">${evil}</a>`.html);
    expect(childNodes).toMatchObject([
      { nodeName: "a", attrs: [{ name: "href", value: evil }], childNodes: [{ nodeName: "#text", value: evil }] },
    ]);
    expect(xml`<a b="${"\n<"}">${"\n<"}</a>`.xml).toBe('<a b="&#10;&lt;">\n&lt;</a>');
  });

  it("leave finished markup as it is, one piece or many, and make nothing of undefined", () => {
    const item = (text: string) => html`<li>${text}</li>`;
    expect(html`<ul>${["1", "<2>"].map(item)}${item("3")}${undefined}</ul>`.html).toBe(
      "<ul><li>1</li><li>&lt;2&gt;</li><li>3</li></ul>",
    );
    expect(html`${trusted("<hr>")}`.html).toBe("<hr>");
    expect(xml`<a>${xml`<b>${"&"}</b>`}</a>`.xml).toBe("<a><b>&amp;</b></a>");
  });
});
