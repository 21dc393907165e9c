import type { Site } from "../../schemas/site.ts";
import { siteConfig } from "../../site.config.ts";
import { rules } from "../check/rules/index.ts";
import type { Assets } from "./assets.ts";

/** The help page of the rules, from the rules themselves. */
export const regler = rules.map(({ id, titel, severity, why, examples }) => ({
  id,
  titel,
  allvar: severity as string,
  varfor: why,
  exempel: examples.map(({ fel, ratt }) => ({ fel: visible(fel), ratt: visible(ratt) })),
}));

/** Examples show invisible characters by their codes. */
function visible(text: string): string {
  const spaced = text.replace(/ +$/gm, "[mellanslag]");
  return spaced.replace(
    /(?!\n)[\p{Cc}\p{Cf}\p{M}]/gu,
    (c) => `[U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
  );
}

/** What the pages are handed; `assets` must have been written beside them. */
export const visningOf = (site: Site, { css, sok }: Assets) => ({
  site,
  assets: { css: css.name, sok: sok.name },
  regler,
  repository: siteConfig.repository,
});
