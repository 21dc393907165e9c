import { visibleExamples } from "../check/rule-help.ts";
import { rules } from "../check/rules/index.ts";
import type { OutputContext } from "../outputs/output.ts";
import { metaPolicy } from "../publish/headers.ts";
import type { Assets } from "./assets.ts";
import { tokenColours } from "./token-colours.ts";

/** The help page of the rules, from the rules themselves. */
export const regler = rules.map((rule) => ({
  id: rule.id,
  titel: rule.titel,
  allvar: rule.severity as string,
  varfor: rule.why,
  exempel: visibleExamples(rule),
}));

/** What the pages are handed; `assets` must have been written beside them. */
export const visningOf = (
  { site, address, idDomain, mailbox, repository }: OutputContext,
  { css, sida, sok, formular, formularCss }: Assets,
) => ({
  site,
  address,
  idDomain,
  mailbox,
  assets: { css: css.name, sida: sida.name, sok: sok.name, formular: formular.name, formularCss: formularCss.name },
  policy: metaPolicy,
  regler,
  farger: tokenColours,
  repository,
});
