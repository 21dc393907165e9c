import { EXIT, readArguments, run } from "../arguments.ts";
import { keepHeartbeat } from "./issues/heartbeat-issue.ts";
import { gitHubHere, setting, siteAddress, tell } from "./on-github.ts";
import { ailments } from "./published/health.ts";
import { readPublished } from "./published/version.ts";
import { waitingSince } from "./published/waiting.ts";

/** Keeps an issue about the published site: open while it is behind, closed when it is not. Needs the history of the main branch. */
await run(async () => {
  const { values } = readArguments({ address: { type: "string" } });
  const github = gitHubHere();
  const site = values.address ?? (await siteAddress(() => github));
  const faults = ailments({ seen: await readPublished(site), now: new Date(), waitingSince });
  const repository = `${setting("GITHUB_SERVER_URL")}/${setting("GITHUB_REPOSITORY")}`;
  tell(await keepHeartbeat(github, faults, { site, repository }));
  return EXIT.ok;
});
