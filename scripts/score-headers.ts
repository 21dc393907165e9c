import { EXIT, readArguments, run, UsageError } from "./arguments.ts";
import { scoreSite } from "./publish/read-back.ts";
import { scoreReport } from "./publish/score-report.ts";

/** Reads the real headers of a site back and scores them by what `scripts/publish/headers.ts` says they are. */
await run(async () => {
  const { values, positionals } = readArguments({ "any-certificate": { type: "boolean", default: false } }, true);
  const [address = ""] = positionals;
  if (positionals.length !== 1 || !/^https?:\/\/[^/]+\/(.*\/)?$/.test(address))
    throw new UsageError("Ange webbplatsens hela adress, med snedstreck sist.");
  const scored = await scoreSite(new URL(address), values["any-certificate"]).catch((error: Error) => {
    throw new UsageError(
      `${address} gick inte att läsa: ${error.message}. Vilket certifikat som helst duger med --any-certificate.`,
    );
  });
  const { text, right, all } = scoreReport(scored);
  console.log(text);
  return right === all ? EXIT.ok : EXIT.content;
});
