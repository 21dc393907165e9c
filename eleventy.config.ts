import type UserConfig from "@11ty/eleventy/UserConfig";
import { sidslag } from "./layouts/pages/index.ts";
import { renderPage } from "./layouts/render.ts";
import type { Visning } from "./layouts/visning.ts";

/** Front matter that runs code is refused in templates too: ours need none, and nobody else's ever become templates. */
const refuse = {
  parse(): never {
    throw new Error("Mallar har ingen front matter");
  },
};
const LANGUAGES = ["js", "javascript", "jsLegacy", "node", "json", "toml", "coffee", "cson", "yaml", "yml"];

/** The templates are handed over as they are, under names with an ending that no file has. */
const ENDING = "sida";

/** What becomes of a page: its address without the base path, and its HTML. */
type TakePage = (url: string, html: string) => void;

/**
 * Wires Eleventy to typed pages. It never sees the content: only what the loader has made of it, as the data `visning`. Pages go to `take` one by
 * one as they are made, and are written there: Eleventy would keep all of them until it has the last one.
 */
export const configure = (visning: () => Visning, basePath: string, take: TakePage) => (config: UserConfig) => {
  config.setTemplateFormats([ENDING]);
  config.setDataFileSuffixes([]);
  config.setUseGitIgnore(false);
  // There is one template for a kind of page: to ask the cache for it takes longer than to make it anew.
  config.setUseTemplateCache(false);
  config.setFrontMatterParsingOptions({ engines: Object.fromEntries(LANGUAGES.map((name) => [name, refuse])) });
  config.addExtension([ENDING], {
    key: "11ty.js",
    compile() {
      return async function (data) {
        take(data.page.url, renderPage(await this.defaultRenderer(data), basePath));
      };
    },
  });
  for (const [name, template] of Object.entries(sidslag)) config.addTemplate(`${name}.${ENDING}`, template);
  config.addGlobalData("visning", visning);
  config.addGlobalData("one", [0]);
  return { markdownTemplateEngine: false, htmlTemplateEngine: false, dir: { data: "../data", includes: "../parts" } };
};
