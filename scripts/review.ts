import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { idag } from "../schemas/datum.ts";
import { siteConfig } from "../site.config.ts";
import { dayArgument, EXIT, readArguments, run, UsageError } from "./arguments.ts";
import { safeJson } from "./check/report/safe.ts";
import { contentFolder } from "./content/folder.ts";
import { reviewComment } from "./review/comment.ts";
import { granskningOf } from "./review/findings.ts";
import { loadsOf } from "./review/loads.ts";
import { touchesOthers } from "./review/touches-others.ts";
import { runAddress } from "./upkeep/on-github.ts";

/** Writes granskning.json: what a change does to the content. In a run on GitHub, also as text in its summary. */
await run(() => {
  const { values } = readArguments({
    content: { type: "string", default: siteConfig.content },
    today: { type: "string" },
    base: { type: "string" },
    change: { type: "string" },
    commit: { type: "string", default: "0".repeat(40) },
    output: { type: "string" },
  });
  if (values.base === undefined) throw new UsageError("Ange vad ändringen jämförs med: --base origin/main.");
  if (!/^[0-9a-f]{40}$/.test(values.commit)) throw new UsageError("--commit ska vara en commits fyrtio tecken.");
  const root = contentFolder(values.content);
  const dag = dayArgument(values.today) ?? siteConfig.today ?? idag();
  const utanfor = values.change !== undefined && touchesOthers(values.base, values.change, root);
  const { idDomain, address: site } = siteConfig;
  const granskning = granskningOf(loadsOf(root, values.base, dag), { commit: values.commit, dag, utanfor, idDomain });
  const address = process.env["GITHUB_RUN_ID"] ? runAddress() : "https://github.com";
  const text = reviewComment(granskning, { run: address, site, outside: utanfor });
  if (values.output === undefined) process.stdout.write(`${text}\n`);
  else {
    mkdirSync(values.output, { recursive: true });
    writeFileSync(join(values.output, "granskning.json"), safeJson(granskning));
  }
  const summary = process.env["GITHUB_STEP_SUMMARY"];
  if (summary) appendFileSync(summary, `${text}\n`);
  return EXIT.ok;
});
