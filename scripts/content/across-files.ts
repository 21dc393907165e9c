import type { Problem } from "../check/problem.ts";
import type { SiteContext } from "../check/rule.ts";
import { siteRules } from "../check/rules/index.ts";
import { presentable } from "../check/source-file.ts";
import { addressOf, knownAddresses, knownHeadings } from "./addresses.ts";
import type { FileResult } from "./file-result.ts";
import type { Judged } from "./rule-faults.ts";
import type { ContentFile } from "./tree.ts";

/** What the rules that need all files find. */
export function acrossFiles(results: readonly FileResult[], files: readonly ContentFile[], by: Judged): Problem[] {
  const references = results.flatMap((result) => result.references);
  const context: SiteContext = {
    ...by,
    references,
    adresser: knownAddresses(files, references, by.register),
    filer: new Set(files.map(addressOf)),
    rubriker: knownHeadings(files, results, references),
    notiser: results.flatMap(({ placed }) => (placed ? { ...placed, place: (falt) => placed.places[falt] } : [])),
  };
  return siteRules.flatMap(({ id, severity, checkSite }) =>
    [...(checkSite?.(context) ?? [])].map(({ hint, ...finding }) =>
      presentable({ ...finding, rule: id, severity, ...(hint && { hint }) }),
    ),
  );
}
