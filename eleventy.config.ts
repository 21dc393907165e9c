import type UserConfig from "@11ty/eleventy/UserConfig";
import { renderPage } from "./layouts/render.ts";
import type { Visning } from "./layouts/visning.ts";
import { pushDependents } from "./scripts/site/watch.ts";

/** Front matter that runs code is refused in templates too: ours need none, and nobody else's ever become templates. */
const refuse = {
  parse(): never {
    throw new Error("Mallar har ingen front matter");
  },
};
const LANGUAGES = ["js", "javascript", "jsLegacy", "node", "json", "toml", "coffee", "cson", "yaml", "yml"];

/** Wires Eleventy to typed pages. It never sees the content: only what the loader has made of it, as the data `visning`. */
export const configure =
  (visning: () => Visning | Promise<Visning>, basePath = "/") =>
  (config: UserConfig) => {
    config.setTemplateFormats(["11ty.tsx"]);
    config.setDataFileSuffixes([]);
    config.setUseGitIgnore(false);
    config.setFrontMatterParsingOptions({ engines: Object.fromEntries(LANGUAGES.map((name) => [name, refuse])) });
    config.addExtension(["11ty.tsx"], {
      key: "11ty.js",
      compile() {
        return async function (data) {
          // As bytes: Eleventy keeps every page until all are written, and as text they take twice the room.
          return Buffer.from(renderPage(await this.defaultRenderer(data), basePath));
        };
      },
    });
    config.addGlobalData("visning", visning);
    config.addGlobalData("one", [0]);
    config.on("eleventy.beforeWatch", pushDependents);
    config.addWatchTarget("./layouts/**/*");
    config.addWatchTarget("./form/**/*");
    config.addWatchTarget("./schemas/**/*.ts");
    config.addWatchTarget("./content/**/*");
    return { markdownTemplateEngine: false, htmlTemplateEngine: false, dir: { data: "../data", includes: "../parts" } };
  };
