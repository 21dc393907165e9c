import { idag } from "../../schemas/datum.ts";
import { siteConfig } from "../../site.config.ts";
import { EXIT, readArguments, run } from "../arguments.ts";
import { gitHubHere, setOutput, setting, siteAddress, tell } from "./on-github.ts";
import { buildDue } from "./published/due.ts";
import { readPublished } from "./published/version.ts";

/** Says in the job's output `bygg` whether there is anything to publish: `ja` or `nej`. */
await run(async () => {
  const { values } = readArguments({ address: { type: "string" } });
  const { build, why } = buildDue({
    seen: await readPublished(values.address ?? (await siteAddress(gitHubHere))),
    head: setting("GITHUB_SHA"),
    today: idag(),
    fixed: siteConfig.today,
  });
  setOutput("bygg", build ? "ja" : "nej");
  tell(`${why} ${build ? "Webbplatsen byggs." : "Inget byggs."}`);
  return EXIT.ok;
});
