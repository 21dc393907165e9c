import type { Datum } from "../../schemas/datum.ts";
import type { Innehall, Site } from "../../schemas/site.ts";
import type { Problem } from "../check/problem.ts";
import { codeFault, RESULTS, type SiteCode, siteCode } from "./dev-code.ts";
import { contentKeeper } from "./dev-content.ts";
import type { FileAt } from "./dev-files.ts";
import { type Tools, toolsKeeper } from "./dev-tools.ts";
import { type SearchLater, searchLater } from "./search-later.ts";

/** What is shown until the next change: the site, or why there is none. */
export type Shown = { pageAt: ReturnType<SiteCode["pagesOf"]>; fileAt: FileAt } | { fault: string };

export type DevShow = {
  /** What is shown now; the first time it may take a while. */
  shown(): Promise<Shown>;
  /** Takes in what has changed, one change at a time. Never fails: what is wrong is shown. */
  change(files: readonly string[]): Promise<void>;
  /** Somebody searches: waits until there is an index. */
  searched(): Promise<void>;
  close(): Promise<void>;
};

export type DevOptions = { content: string; output: string; basePath: string; today: Datum; fixed: boolean };

/**
 * Keeps what is shown while developing up to date. An edit of the content costs what it touches: files that are as they were are not read
 * again, and pages and files are made when they are asked for. What is wrong in the content is told on the pages and in the terminal. When
 * the registers cannot be read, the last content that could is shown.
 */
export async function devShow(options: DevOptions): Promise<DevShow> {
  const code = await siteCode();
  const search = searchLater(options.output);
  const made = siteMaker(options, code.load, search);
  const make = (files: readonly string[]): Promise<Shown> =>
    made(files).catch((error: unknown) => failed(codeFault(error)));
  let shown = make([]);
  let latest = shown;
  return {
    shown: () => shown,
    change: async (files) => {
      latest = latest.then(() => make(files));
      await latest;
      shown = latest;
    },
    searched: search.wanted,
    close: code.close,
  };
}

function siteMaker(options: DevOptions, loadCode: () => Promise<SiteCode>, search: SearchLater) {
  const load = contentKeeper(options.content, options.today, RESULTS);
  const toolsAfter = toolsKeeper(loadCode, options.output);
  let last: Innehall | undefined;
  return async (files: readonly string[]): Promise<Shown> => {
    const tools = await toolsAfter(files);
    const { code } = tools;
    const { innehall, problems } = await load(code);
    last = innehall ?? last;
    const fel = problems.filter(({ severity }) => severity === "fel");
    const lines = fel.map(code.textProblem).join("\n");
    if (!last) return failed(`Registren går inte att läsa:\n${lines}`);
    const site = code.siteFor(last, options.today, options.fixed);
    search.changed({ site, innehall: last, code: code.search });
    console.error(lines || `${site.notiser.length} notiser, inga fel.`);
    return shownOf(site, fel, tools, options.basePath);
  };
}

function failed(fault: string): Shown {
  console.error(fault);
  return { fault };
}

function shownOf(site: Site, fel: readonly Problem[], { code, assets }: Tools, basePath: string): Shown {
  const context = code.outputContext(site, basePath);
  const visning = { ...code.visningOf(context, assets), utveckling: { problem: fel.map(told) } };
  return { pageAt: code.pagesOf(visning, basePath), fileAt: code.filesOf(context) };
}

const told = ({ file, span, message, hint }: Problem) => ({
  adress: /([a-z-]+\/[a-z0-9-]+)\.md$/.exec(file)?.[1]?.replace(/^sidor\//, ""),
  plats: `${file}:${span.line}:${span.column}`,
  text: hint ? `${message} ${hint}` : message,
});
