import { siteConfig } from "../../site.config.ts";
import { EXIT, readArguments, run, UsageError } from "../arguments.ts";
import { tell } from "./on-github.ts";
import { makeRelease } from "./release/release.ts";

/** Packs the checked-out commit and the site that is built of it as a release. */
await run(async () => {
  const { values } = readArguments({
    site: { type: "string", default: siteConfig.output },
    version: { type: "string" },
    output: { type: "string" },
  });
  const { site, version, output } = values;
  if (!version || !/^v\d+\.\d+\.\d+(-[0-9a-z.]+)?$/.test(version))
    throw new UsageError("--version är utgåvans tagg, till exempel v1.2.0.");
  if (!output) throw new UsageError("--output saknas: mappen som utgåvan läggs i.");
  await makeRelease({ repository: ".", site, version, output });
  tell(`Utgåvan ${version} ligger i ${output}.`);
  return EXIT.ok;
});
