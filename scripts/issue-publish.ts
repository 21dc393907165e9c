import { readFileSync } from "node:fs";
import { EXIT, readArguments, run, UsageError } from "./arguments.ts";
import { Outcome } from "./issue/outcome.ts";
import { publish } from "./issue/publish.ts";

/** Publishes what came of an issue, from the file that the step before it wrote. Where to is in the environment. */
await run(() => {
  const { values } = readArguments({ outcome: { type: "string" } });
  if (!values.outcome) throw new UsageError("--outcome saknas: filen med utfallet.");
  const { GH_TOKEN: token, GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server } = process.env;
  if (!token || !repository || !server)
    throw new UsageError("GH_TOKEN, GITHUB_REPOSITORY och GITHUB_SERVER_URL behövs.");
  publish(Outcome.parse(JSON.parse(readFileSync(values.outcome, "utf8"))), { token, repository, server });
  return EXIT.ok;
});
