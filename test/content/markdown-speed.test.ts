import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import fc from "fast-check";
import MarkdownIt, { type MarkdownIt as Parser } from "markdown-it";
import { describe, expect, it } from "vitest";
import { Lines } from "../../scripts/content/markdown-lines.ts";
import { plainText } from "../../scripts/content/markdown-text.ts";
import { temporaryFolder } from "../support/content.ts";

/** The parser as `markdown.ts` sets it up, but for what links may be. */
function parser(Library: typeof MarkdownIt): Parser {
  const md = new Library("default", { html: false, linkify: false, typographer: false, maxNesting: 100 });
  md.core.ruler.disable("text_join");
  return md.disable(["strikethrough", "smartquotes", "replacements"], true);
}

/** Text full of what Markdown is made of. */
const markdown = fc
  .array(
    fc.constantFrom(
      ..."\n\n\n!&*<>[]_`()\\#-+:~|=1.\"' \tabå",
      "😀",
      "](https://a.se)",
      "&amp;",
      "\n> ",
      "\n- ",
      "\n|--",
      "\n\t",
      "\n  \t ",
      "\n    ",
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

/** The same tokens, whatever is written. */
function expectSame(ours: Parser): void {
  const known = parser(MarkdownIt);
  const plainly = (md: Parser, text: string) => JSON.stringify(md.parse(text, {}));
  fc.assert(
    fc.property(markdown, (text) => {
      expect(plainly(ours, text)).toBe(plainly(known, text));
    }),
    { numRuns: 2000 },
  );
}

it("lines that we find give the tokens that markdown-it's own give", () => {
  const ours = parser(MarkdownIt);
  ours.block.State = Lines;
  expectSame(ours);
});

it("the text rule of our own gives the tokens that markdown-it's own gives", () => {
  const ours = parser(MarkdownIt);
  ours.inline.ruler.at("text", plainText);
  expectSame(ours);
});

describe("markdown-it with plain fields", async () => {
  const { plainFields, withPlainFields } = await import(resolve("scripts/plain-fields.mjs"));
  const library = join(createRequire(import.meta.url).resolve("markdown-it/package.json"), "../dist/markdown-it.mjs");

  it("sets none of them through a helper, and leaves a text of another form as it is", () => {
    const code = readFileSync(library, "utf8");
    expect(code).toMatch(/_defineProperty\(\s*this,/);
    expect(withPlainFields(code)).not.toMatch(/_defineProperty\(\s*this,/);
    expect(withPlainFields("helper(this, 'level', 0);")).toBe("helper(this, 'level', 0);");
  });

  it("gives the tokens that it gives as it stands", async () => {
    const outfile = join(temporaryFolder(), "markdown-it.mjs");
    await build({
      entryPoints: [library],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      plugins: [plainFields],
    });
    expect(readFileSync(outfile, "utf8")).toContain("this.level = 0");
    const { default: Library } = await import(pathToFileURL(outfile).href);
    expectSame(parser(Library));
  });
});
