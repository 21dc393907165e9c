import { readFileSync, writeFileSync } from "node:fs";
import { EXIT, readArguments, run, UsageError } from "./arguments.ts";
import { Granskning } from "./review/granskning.ts";
import { previewOf } from "./review/preview.ts";

/** Writes the notices of a reviewed change, as they look on the built site, to one page that can be opened from anywhere. */
await run(() => {
  const { values } = readArguments({
    review: { type: "string", default: "granskning.json" },
    site: { type: "string", default: "_site" },
    output: { type: "string", default: "forhandsvisning.html" },
  });
  const { success, data } = Granskning.safeParse(JSON.parse(readFileSync(values.review, "utf8")));
  if (!success) throw new UsageError(`”${values.review}” är ingen granskning.`);
  const page = previewOf(data, values.site);
  if (page === undefined) console.error("Ingen av ändringens notiser visas den här dagen.");
  else writeFileSync(values.output, page);
  return EXIT.ok;
});
