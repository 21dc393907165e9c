import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { idag } from "../schemas/datum.ts";
import { siteConfig } from "../site.config.ts";
import { dayArgument, EXIT, readArguments, run, UsageError } from "./arguments.ts";
import { readOthers } from "./content/among-others.ts";
import { contentFolder } from "./content/folder.ts";
import { readEvent } from "./issue/event.ts";
import { outcomeOf } from "./issue/outcome.ts";
import { writeNotice } from "./new/write-notice.ts";

/** Where what comes of the issue is told to the next step. */
export const OUTCOME_FILE = "utfall.json";

/**
 * Makes a notice of an issue. What the issue says is only ever read from the file of the event, never from the command line, so that
 * nothing of it can become part of a command. A notice is written among the content; what is to be said of it stands in the folder `--out`.
 */
await run(() => {
  const { values } = readArguments({
    event: { type: "string", default: process.env["GITHUB_EVENT_PATH"] ?? "" },
    out: { type: "string" },
    content: { type: "string", default: siteConfig.content },
    today: { type: "string" },
  });
  if (!values.out) throw new UsageError("--out saknas: mappen där utfallet skrivs.");
  const root = contentFolder(values.content);
  const event = readEvent(values.event);
  const outcome = outcomeOf(event, readOthers(root, dayArgument(values.today) ?? siteConfig.today ?? idag()));
  if (outcome.kind === "forslag") writeNotice(root, outcome.file, outcome.text);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, OUTCOME_FILE), JSON.stringify(outcome, null, 2));
  console.log(outcome.kind === "forslag" ? `Skrev ${outcome.file}.` : "Ingen notis; ärendet får ett svar.");
  return EXIT.ok;
});
