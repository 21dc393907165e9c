import { readFileSync, writeFileSync } from "node:fs";
import { siteConfig } from "../site.config.ts";
import { EXIT, readArguments, run } from "./arguments.ts";
import { contentFolder } from "./content/folder.ts";
import { loadContent } from "./content/load.ts";
import { additions, breaks, Contract, contractOf } from "./outputs/api/contract.ts";
import { openApi } from "./outputs/api/openapi.ts";
import { outputContext } from "./site/output-context.ts";
import { siteFor } from "./site/site-for.ts";

/** Where the promise of the open data is kept; a test compares every change with it. */
const FILE = "test/fixtures/api-v1.json";

// Records what has been added to the open data, so that it cannot be taken away again. Never records a break.
await run(async () => {
  readArguments({});
  const today = siteConfig.today ?? "2020-11-16";
  const { innehall } = loadContent(contentFolder(siteConfig.content), today);
  if (!innehall) throw new Error("The registers cannot be read");
  const now = contractOf(openApi(outputContext(siteFor(innehall, today, true), "/")));
  const promised = Contract.parse(JSON.parse(readFileSync(FILE, "utf8")));
  const broken = [...breaks(promised, now)];
  if (broken.length > 0) {
    console.error(`This breaks a promise, and is not recorded:\n${broken.join("\n")}`);
    return EXIT.content;
  }
  writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
  console.error([`Recorded in ${FILE}:`, ...additions(promised, now)].join("\n"));
  return EXIT.ok;
});
