import type UserConfig from "@11ty/eleventy/UserConfig";
import { renderPage } from "./layouts/render.ts";
import type { Visning } from "./layouts/visning.ts";

export { sidslag } from "./layouts/pages/index.ts";

/** Front matter that runs code is refused in templates too: ours need none, and nobody else's ever become templates. */
const refuse = {
  parse(): never {
    throw new Error("Mallar har ingen front matter");
  },
};
const LANGUAGES = ["js", "javascript", "jsLegacy", "node", "json", "toml", "coffee", "cson", "yaml", "yml"];

/** The ending of templates that are read from files, and of those that are handed over as they are. */
const FILES = "11ty.tsx";
const HANDED = "sida";

/**
 * Wires Eleventy to typed pages. It never sees the content: only what the loader has made of it, as the data `visning`. With `handed`, the
 * templates are those, by their names, instead of the files of its input folder.
 */
export const configure =
  (visning: () => Visning | Promise<Visning>, basePath = "/", handed?: Readonly<Record<string, unknown>>) =>
  (config: UserConfig) => {
    const ending = handed ? HANDED : FILES;
    config.setTemplateFormats([ending]);
    config.setDataFileSuffixes([]);
    config.setUseGitIgnore(false);
    config.setFrontMatterParsingOptions({ engines: Object.fromEntries(LANGUAGES.map((name) => [name, refuse])) });
    config.addExtension([ending], {
      key: "11ty.js",
      compile() {
        return async function (data) {
          // As bytes: Eleventy keeps every page until all are written, and as text they take twice the room.
          return Buffer.from(renderPage(await this.defaultRenderer(data), basePath));
        };
      },
    });
    for (const [name, template] of Object.entries(handed ?? {})) config.addTemplate(`${name}.${ending}`, template);
    config.addGlobalData("visning", visning);
    config.addGlobalData("one", [0]);
    return { markdownTemplateEngine: false, htmlTemplateEngine: false, dir: { data: "../data", includes: "../parts" } };
  };
