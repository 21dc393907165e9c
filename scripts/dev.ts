import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteConfig } from "../site.config.ts";
import { basePathArgument, EXIT, portArgument, readArguments, run, shownDay } from "./arguments.ts";
import { contentFolder } from "./content/folder.ts";
import { devServer } from "./site/dev-server.ts";
import { devShow } from "./site/dev-show.ts";

await run(async () => {
  const { values } = readArguments({
    content: { type: "string", default: siteConfig.content },
    today: { type: "string" },
    "base-path": { type: "string", default: siteConfig.basePath },
    port: { type: "string", default: "8080" },
  });
  const { today, fixed } = shownDay(values.today, siteConfig.today);
  const basePath = basePathArgument(values["base-path"]);
  const port = portArgument(values.port);
  const content = contentFolder(values.content);
  const output = mkdtempSync(join(tmpdir(), "regionsidan-"));
  const show = await devShow({ content, output, basePath, today, fixed });
  const stop = async () => {
    await show.close();
    rmSync(output, { recursive: true, force: true });
    process.exit(EXIT.ok);
  };
  process.once("SIGINT", () => void stop()).once("SIGTERM", () => void stop());
  await devServer(show, { content, output, basePath, port });
  return EXIT.ok;
});
