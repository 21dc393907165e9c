import type { Site } from "../../schemas/site.ts";
import { siteConfig } from "../../site.config.ts";
import { visibleExamples } from "../check/rule-help.ts";
import { rules } from "../check/rules/index.ts";
import type { Assets } from "./assets.ts";

/** The help page of the rules, from the rules themselves. */
export const regler = rules.map((rule) => ({
  id: rule.id,
  titel: rule.titel,
  allvar: rule.severity as string,
  varfor: rule.why,
  exempel: visibleExamples(rule),
}));

/** What the pages are handed; `assets` must have been written beside them. */
export const visningOf = (site: Site, { css, sok }: Assets) => ({
  site,
  assets: { css: css.name, sok: sok.name },
  regler,
  repository: siteConfig.repository,
});
