import { existsSync } from "node:fs";
import { siteConfig } from "../site.config.ts";
import { basePathArgument, EXIT, portArgument, readArguments, run, UsageError } from "./arguments.ts";
import { serve } from "./publish/serve.ts";

await run(async () => {
  const { values } = readArguments({
    output: { type: "string", default: siteConfig.output },
    "base-path": { type: "string", default: siteConfig.basePath },
    port: { type: "string", default: "8080" },
  });
  const port = portArgument(values.port);
  const basePath = basePathArgument(values["base-path"]);
  if (!existsSync(values.output)) throw new UsageError(`”${values.output}” finns inte än. Kör npm run build först.`);
  const { address } = await serve(values.output, basePath, port);
  console.error(`Webbplatsen visas på ${address}  (avsluta med Ctrl+C)`);
  return EXIT.ok;
});
