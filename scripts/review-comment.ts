import { readFileSync } from "node:fs";
import { siteConfig } from "../site.config.ts";
import { EXIT, readArguments, run } from "./arguments.ts";
import { gitHub } from "./review/github.ts";
import { keepComment } from "./review/post.ts";
import { readReview } from "./review/read-review.ts";
import { RunEvent } from "./review/run-event.ts";
import { setting } from "./upkeep/on-github.ts";

/** Keeps the comment on a pull request, from what a run of its review left. Runs on GitHub, after that run; trusts nothing in it. */
await run(async () => {
  const { values } = readArguments({ review: { type: "string", default: "granskning.json" } });
  const event = RunEvent.parse(JSON.parse(readFileSync(setting("GITHUB_EVENT_PATH"), "utf8")));
  const github = gitHub({
    api: setting("GITHUB_API_URL"),
    repository: event.repository.full_name,
    token: setting("GITHUB_TOKEN"),
  });
  const granskning = readReview(values.review, event.workflow_run.head_sha);
  const server = setting("GITHUB_SERVER_URL");
  console.error(await keepComment(github, { event, granskning, server, site: siteConfig.address }));
  return EXIT.ok;
});
