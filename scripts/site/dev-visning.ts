import type { Datum } from "../../schemas/datum.ts";
import type { Innehall } from "../../schemas/site.ts";
import type { Problem } from "../check/problem.ts";
import { textProblem } from "../check/report/text.ts";
import { loadContent } from "../content/load.ts";
import { bundleAssets, writeAssets } from "./assets.ts";
import { outputContext } from "./output-context.ts";
import { searchLater } from "./search-later.ts";
import { siteFor } from "./site-for.ts";
import { visningOf } from "./visning.ts";
import { writeOutputs } from "./write-files.ts";

/**
 * What the pages are handed while developing: read anew at every change, with what is right in the content, and what is wrong told on
 * the page and in the terminal instead of stopping the server. When the registers themselves cannot be read, the last content that could is kept.
 */
export function devVisning(root: string, output: string, today: Datum, fixed: boolean) {
  let last: Innehall | undefined;
  const search = searchLater(output);
  return async () => {
    const { innehall, problems } = loadContent(root, today);
    last = innehall ?? last;
    if (!last) throw new Error(`Registren går inte att läsa:\n${problems.map(textProblem).join("\n")}`);
    const assets = await bundleAssets();
    writeAssets(assets, output);
    const site = siteFor(last, today, fixed);
    const context = outputContext(site, "/");
    writeOutputs(context, output);
    search(site);
    const fel = problems.filter(({ severity }) => severity === "fel");
    console.error(fel.length > 0 ? fel.map(textProblem).join("\n") : `${site.notiser.length} notiser, inga fel.`);
    return { ...visningOf(context, assets), utveckling: { problem: fel.map(told) } };
  };
}

const told = ({ file, span, message, hint }: Problem) => ({
  adress: /([a-z-]+\/[a-z0-9-]+)\.md$/.exec(file)?.[1]?.replace(/^sidor\//, ""),
  plats: `${file}:${span.line}:${span.column}`,
  text: hint ? `${message} ${hint}` : message,
});
