import { idag } from "../../schemas/datum.ts";
import { siteConfig } from "../../site.config.ts";
import { EXIT, readArguments, run, UsageError } from "../arguments.ts";
import { setOutput, setting, tell, warn } from "./on-github.ts";
import { addressFault, buildDue } from "./published/due.ts";
import { readPublished } from "./published/version.ts";

/** Says in the job's output `bygg` whether there is anything to publish: `ja` or `nej`. */
await run(async () => {
  const { values } = readArguments({ address: { type: "string" } });
  if (!values.address || !URL.canParse(values.address))
    throw new UsageError("--address saknas: webbplatsens hela adress.");
  const address = `${values.address.replace(/\/+$/, "")}/`;
  const fault = addressFault(siteConfig.address, address);
  if (fault) warn("Webbplatsens adress", fault);
  const { build, why } = buildDue({
    event: setting("GITHUB_EVENT_NAME"),
    seen: await readPublished(address),
    head: setting("GITHUB_SHA"),
    today: idag(),
    fixed: siteConfig.today,
  });
  setOutput("bygg", build ? "ja" : "nej");
  tell(`${why} ${build ? "Webbplatsen byggs." : "Inget byggs."}`);
  return EXIT.ok;
});
