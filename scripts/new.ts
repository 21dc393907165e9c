import { idag } from "../schemas/datum.ts";
import { siteConfig } from "../site.config.ts";
import { dayArgument, EXIT, readArguments, run, UsageError } from "./arguments.ts";
import { readOthers } from "./content/among-others.ts";
import { contentFolder } from "./content/folder.ts";
import { givenAnswers, typArgument } from "./new/given-answers.ts";
import { interview } from "./new/interview.ts";
import { makeNotice } from "./new/make-notice.ts";
import { NEW_HELP } from "./new/new-help.ts";

await run(async () => {
  const { values } = readArguments({
    typ: { type: "string" },
    svar: { type: "string" },
    set: { type: "string", multiple: true },
    text: { type: "string" },
    "text-file": { type: "string" },
    namn: { type: "string" },
    content: { type: "string", default: siteConfig.content },
    today: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  });
  if (values.help) return told(NEW_HELP);
  const root = contentFolder(values.content);
  const today = dayArgument(values.today) ?? siteConfig.today ?? idag();
  const { svar, set, text, "text-file": file } = values;
  if (svar !== undefined || set !== undefined || text !== undefined || file !== undefined) {
    const { report, log, code } = makeNotice(givenAnswers(values), readOthers(root, today), root, values["dry-run"]);
    process.stderr.write(log);
    return told(report, code);
  }
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new UsageError(
      "Det finns ingen terminal att fråga i. Lämna svaren med --svar eller --set; --help visar hur.",
    );
  const typ = values.typ === undefined ? undefined : typArgument(values.typ);
  const terminal = { input: process.stdin, output: process.stdout };
  return interview(terminal, { root, today, typ, namn: values.namn, dryRun: values["dry-run"] });
});

function told(text: string, code: number = EXIT.ok): number {
  process.stdout.write(text);
  return code;
}
