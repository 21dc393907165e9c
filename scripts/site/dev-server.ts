import { relative } from "node:path";
import { answers } from "./dev-answers.ts";
import type { DevShow } from "./dev-show.ts";

/** What is watched beside the content: all code that a site is made by. Not Eleventy's own wiring, which takes a new start. */
const CODE = ["layouts", "form", "schemas", "scripts", "site.config.ts"];

/**
 * A file is told of when it has not changed for so many milliseconds. Whoever writes it in pieces makes another change with each; what
 * was seen of it meanwhile is made anew.
 */
const SETTLED = { stabilityThreshold: 30, pollInterval: 10 };

type Options = { content: string; output: string; basePath: string; port: number };

/**
 * Eleventy watches, serves and has browsers load anew; it is given no templates. Each change is taken in before they are told of it.
 * Its news of a removed file leads to nothing, so that is passed on as a change.
 */
export async function devServer(show: DevShow, { content, output, basePath, port }: Options): Promise<void> {
  const { default: Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy("layouts/pages", output, {
    quietMode: true,
    runMode: "serve",
    config(config) {
      config.setTemplateFormats([]);
      config.setDataFileSuffixes([]);
      config.setUseGitIgnore(false);
      config.setWatchJavaScriptDependencies(false);
      config.setChokidarConfig({ awaitWriteFinish: SETTLED });
      config.on("eleventy.beforeWatch", (changed) => show.change(changed));
      for (const path of CODE) config.addWatchTarget(path.includes(".") ? path : `./${path}/**/*`);
      config.addWatchTarget(`./${relative(".", content)}/**/*`);
      config.setServerOptions({ middleware: [answers({ ...show, output, basePath })], messageOnStart });
      return { pathPrefix: basePath };
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  const changed = await eleventy.watch();
  eleventy.watcher.on("unlink", (path) => void changed(path));
  await eleventy.serve(port);
}

const messageOnStart = ({ hosts }: { hosts: string[] }): string =>
  `Webbplatsen visas på ${hosts.join(" och ")}  (avsluta med Ctrl+C)`;
