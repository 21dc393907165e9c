import { headersFor } from "../publish/headers.ts";
import type { Output } from "./output.ts";

/** Paths that stand for all that have headers of their own. Such hosts add the rules that match, so each tells only what differs. */
const PATHS = [
  { pattern: "/sok/*", like: "/sok/" },
  { pattern: "/pagefind/pagefind-worker.js", like: "/pagefind/pagefind-worker.js" },
  { pattern: "/inbaddning/*", like: "/inbaddning/skane/" },
  { pattern: "/*.csv", like: "/api/v1/notiser.csv" },
  { pattern: "/*.json", like: "/flode.json" },
  { pattern: "/*.atom", like: "/flode.atom" },
  { pattern: "/*.ics", like: "/kalender.ics" },
  { pattern: "/*.rdf", like: "/dcat.rdf" },
  { pattern: "/*.ttl", like: "/dcat.ttl" },
  { pattern: "/assets/*.css", like: "/assets/site.0123456789.css" },
  { pattern: "/assets/*.js", like: "/assets/sida.0123456789.js" },
  { pattern: "/pagefind/fragment/*", like: "/pagefind/fragment/x" },
  { pattern: "/pagefind/index/*", like: "/pagefind/index/x" },
  { pattern: "/pagefind/filter/*", like: "/pagefind/filter/x" },
] as const;

/**
 * `/_headers`, which Netlify and Cloudflare Pages read. `! Name` takes away a header that a wider rule has set
 * (https://developers.cloudflare.com/pages/configuration/headers/), so that none is sent twice.
 */
export const headersFile: Output = () => {
  const wide = headersFor("/");
  const rules = PATHS.map(({ pattern, like }) => [pattern, ...differences(wide, headersFor(like))]);
  return [["/_headers", `${[["/*", ...linesOf(wide)], ...rules].map((rule) => rule.join("\n")).join("\n\n")}\n`]];
};

const linesOf = (headers: Record<string, string>): string[] =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

function differences(wide: Record<string, string>, own: Record<string, string>): string[] {
  const changed = Object.entries(own).filter(([name, value]) => wide[name] !== value);
  const gone = Object.keys(wide).filter((name) => !(name in own) || wide[name] !== own[name]);
  return [...gone.map((name) => `  ! ${name}`), ...linesOf(Object.fromEntries(changed))];
}
