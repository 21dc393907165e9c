import { readFileSync } from "node:fs";
import { EXIT, readArguments, run, UsageError } from "./arguments.ts";
import { letIn } from "./issue/git.ts";
import { Outcome } from "./issue/outcome.ts";
import { publish } from "./issue/publish.ts";
import { gitHubHere, setting, tell } from "./upkeep/on-github.ts";

/** Publishes what came of an issue, from the file that the step before it wrote. */
await run(async () => {
  const { values } = readArguments({ outcome: { type: "string" } });
  if (!values.outcome) throw new UsageError("--outcome saknas: filen med utfallet.");
  const [owner = ""] = setting("GITHUB_REPOSITORY").split("/");
  const env = letIn(setting("GITHUB_SERVER_URL"), setting("GITHUB_TOKEN"));
  const outcome = Outcome.parse(JSON.parse(readFileSync(values.outcome, "utf8")));
  tell(await publish(outcome, { github: gitHubHere(), owner, env }));
  return EXIT.ok;
});
