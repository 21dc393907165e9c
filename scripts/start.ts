import { existsSync } from "node:fs";
import { siteConfig } from "../site.config.ts";
import { EXIT, readArguments, run, UsageError } from "./arguments.ts";
import { serve } from "./publish/serve.ts";

await run(async () => {
  const { values } = readArguments({
    output: { type: "string", default: siteConfig.output },
    "base-path": { type: "string", default: siteConfig.basePath },
    port: { type: "string", default: "8080" },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`--port ”${values.port}” är inget portnummer.`);
  if (!existsSync(values.output)) throw new UsageError(`”${values.output}” finns inte än. Kör npm run build först.`);
  const { address } = await serve(values.output, values["base-path"], port);
  console.error(`Webbplatsen visas på ${address}  (avsluta med Ctrl+C)`);
  return EXIT.ok;
});
