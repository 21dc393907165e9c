import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import { configure } from "../eleventy.config.ts";
import { siteConfig } from "../site.config.ts";
import { EXIT, readArguments, run, shownDay } from "./arguments.ts";
import { contentFolder } from "./content/folder.ts";
import { TEMPLATES } from "./site/build-site.ts";
import { devVisning } from "./site/dev-visning.ts";

await run(async () => {
  const { values } = readArguments({
    content: { type: "string", default: siteConfig.content },
    today: { type: "string" },
    port: { type: "string", default: "8080" },
  });
  const { today, fixed } = shownDay(values.today, siteConfig.today);
  const output = mkdtempSync(join(tmpdir(), "regionsidan-"));
  const content = contentFolder(values.content);
  const visning = devVisning(content, output, today, fixed);
  const eleventy = new Eleventy(TEMPLATES, output, {
    quietMode: true,
    runMode: "serve",
    config(config) {
      config.addWatchTarget(`./${content}/**/*`);
      return configure(visning)(config);
    },
  });
  const stop = () => {
    rmSync(output, { recursive: true, force: true });
    process.exit(EXIT.ok);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(Number(values.port));
  return EXIT.ok;
});
