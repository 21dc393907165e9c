import type { Server } from "node:http";
import type { ListenOptions } from "node:net";
import { answers } from "./dev-answers.ts";
import type { DevShow } from "./dev-show.ts";
import { watchFolders } from "./dev-watch.ts";

/** What is watched beside the content: all code that a site is made by. What runs the server itself takes a new start. */
const CODE = ["layouts", "form", "schemas", "scripts"];

type Options = { content: string; output: string; basePath: string; port: number };

/**
 * Shows each change, and then has Eleventy tell browsers to load anew. Eleventy serves; it is given no templates, and is told of changes, since
 * its own watch misses files that go and what changes in the first seconds.
 */
export async function devServer(show: DevShow, { content, output, basePath, port }: Options): Promise<void> {
  let reload: ((path: string) => Promise<void>) | undefined;
  const take = async (paths: string[]) => {
    await show.change(paths);
    await reload?.(paths[0] ?? content);
  };
  watchFolders([content, ...CODE], (paths) => void take(paths));
  const { default: Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy("layouts/pages", output, {
    quietMode: true,
    runMode: "serve",
    pathPrefix: basePath,
    config(config) {
      config.setTemplateFormats([]);
      config.setDataFileSuffixes([]);
      config.setUseGitIgnore(false);
      config.setWatchJavaScriptDependencies(false);
      config.setServerOptions({ middleware: [answers({ ...show, output, basePath })], messageOnStart });
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  reload = await eleventy.watch();
  await eleventy.eleventyServe.initServerInstance();
  listenHere(eleventy.eleventyServe.server.server);
  await eleventy.serve(port);
}

/** Drafts are for whoever writes them: answers this machine alone, as `npm start` does. Eleventy would listen to the whole network. */
function listenHere(server: Server): void {
  const listen: (options: ListenOptions) => Server = server.listen.bind(server);
  Object.assign(server, { listen: (options: ListenOptions) => listen({ ...options, host: "127.0.0.1" }) });
}

const messageOnStart = ({ hosts }: { hosts: string[] }): string =>
  `Webbplatsen visas på ${hosts.join(" och ")}  (avsluta med Ctrl+C)`;
