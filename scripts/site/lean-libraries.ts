import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/** What libraries import that a browser has no use for: the file system, a YAML parser that is never asked, zod's sentences in fifty languages. */
const UNUSED = /^(?:fs|js-yaml)$|locales\/index\.js$/;
const EMPTY = { "js-yaml": "module.exports = { load() {}, dump() {} }" };

/**
 * Lets the validator itself be bundled for a browser, with the parts of its libraries that it uses. zod is imported as an object that holds all
 * of it; imported as a namespace, which is the same to the code, the bundler can leave out what nobody calls: a sixth of the whole.
 */
export const leanLibraries: Plugin = {
  name: "lean-libraries",
  setup(build) {
    build.onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: "empty" }));
    build.onLoad({ filter: /.*/, namespace: "empty" }, ({ path }) => ({
      contents: path in EMPTY ? EMPTY[path as keyof typeof EMPTY] : "export {};",
    }));
    build.onLoad({ filter: /[/\\](?:schemas|scripts|form)[/\\].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/^import \{ z \} from "zod";$/m, 'import * as z from "zod";'),
      loader: "ts",
    }));
  },
};
