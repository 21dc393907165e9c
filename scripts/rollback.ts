import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { datum } from "../schemas/format.ts";
import { siteConfig } from "../site.config.ts";
import { EXIT, readArguments, run } from "./arguments.ts";
import { Version } from "./outputs/api/schemas/oversikt.ts";
import { goBack } from "./publish/versions.ts";

void run(async () => {
  const { values } = readArguments({ output: { type: "string", default: siteConfig.output } });
  console.error(`Nu visas den förra versionen${described(goBack(values.output))}.`);
  return EXIT.ok;
});

/** Which day and commit it shows; an older version may tell it in another way. */
function described(folder: string): string {
  const file = join(folder, "version.json");
  const { data } = Version.safeParse(existsSync(file) && JSON.parse(readFileSync(file, "utf8")));
  return data ? `: ${datum(data.dag)}${data.commit ? `, commit ${data.commit.slice(0, 7)}` : ""}` : "";
}
