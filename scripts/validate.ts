import { idag } from "../schemas/datum.ts";
import { siteConfig } from "../site.config.ts";
import { countArgument, dayArgument, EXIT, readArguments, run, UsageError, wordArgument } from "./arguments.ts";
import { wantsColor } from "./check/report/color.ts";
import { type Format, formats } from "./check/report/index.ts";
import { explainRule, ruleList, suggestRule } from "./check/rule-help.ts";
import { validateContent } from "./check/run.ts";
import { VALIDATE_HELP } from "./check/validate-help.ts";
import { contentFolder } from "./content/folder.ts";

void run(async () => {
  const { values, positionals } = readArguments(
    {
      content: { type: "string", default: siteConfig.content },
      today: { type: "string" },
      format: { type: "string", default: "text" },
      "max-warnings": { type: "string" },
      fix: { type: "boolean", default: false },
      diff: { type: "boolean", default: false },
      base: { type: "string" },
      explain: { type: "string" },
      rules: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
    true,
  );
  if (values.help) return told(VALIDATE_HELP);
  if (values.rules) return told(ruleList());
  if (values.explain !== undefined) return told(explained(values.explain));
  if (values.diff && values.format !== "text") throw new UsageError("--diff visas bara som text. Ta bort --format.");
  const { report, log, code } = await validateContent({
    root: contentFolder(values.content),
    today: dayArgument(values.today) ?? siteConfig.today ?? idag(),
    paths: positionals,
    format: wordArgument("--format", values.format, Object.keys(formats) as Format[]),
    maxWarnings: countArgument("--max-warnings", values["max-warnings"]),
    ...{ fix: values.fix, diff: values.diff, base: values.base },
    options: { color: wantsColor(process.env, process.stdout.isTTY), site: siteConfig.address },
    summaryFile: process.env["GITHUB_STEP_SUMMARY"],
  });
  for (const line of log) console.error(line);
  return told(report, code);
});

function told(text: string, code: number = EXIT.ok): number {
  process.stdout.write(text);
  return code;
}

function explained(rule: string): string {
  const help = explainRule(rule);
  if (help !== undefined) return help;
  const meant = suggestRule(rule) ?? "Alla regler: npm run validate -- --rules";
  throw new UsageError(`Regeln ”${rule}” finns inte. ${meant}`);
}
