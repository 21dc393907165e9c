import { siteConfig } from "../../site.config.ts";
import { EXIT, readArguments, run, UsageError } from "../arguments.ts";
import { setting, tell, warn } from "./on-github.ts";
import { addressFault } from "./published/due.ts";
import { isShown } from "./published/shown.ts";
import { readPublished } from "./published/version.ts";

/** Waits until readers get the commit that was just published. Fails when they do not: what is said to be published must be so. */
await run(async () => {
  const { values } = readArguments({
    address: { type: "string" },
    tries: { type: "string", default: "20" },
    pause: { type: "string", default: "30" },
  });
  const [tries, pause] = [Number(values.tries), Number(values.pause)];
  if (!values.address || !URL.canParse(values.address) || !(tries > 0) || !(pause >= 0))
    throw new UsageError(
      "--address är webbplatsens hela adress, --tries ett antal försök, --pause sekunder mellan dem.",
    );
  const address = `${values.address.replace(/\/+$/, "")}/`;
  const fault = addressFault(siteConfig.address, address);
  if (fault) warn("Webbplatsens adress", fault);
  const look = () => readPublished(address, { tries: 1 });
  const shown = await isShown(setting("GITHUB_SHA"), look, { tries, pause: pause * 1000 });
  tell(shown ? `${address} visar nu den här versionen.` : `${address} visar inte den här versionen än. Se DRIFT.md.`);
  return shown ? EXIT.ok : EXIT.content;
});
