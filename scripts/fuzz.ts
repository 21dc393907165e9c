import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { siteConfig } from "../site.config.ts";
import { EXIT, readArguments, run, wholeArgument } from "./arguments.ts";
import { beginLoading } from "./content/load.ts";
import { documents } from "./fuzz/documents.ts";
import { broken } from "./fuzz/promises.ts";

/** The same day in every run, so that a seed finds the same. */
const TODAY = "2020-11-16";

/**
 * Feeds made-up notices to the loader until the time is up, and holds it to what it promises of any input.
 * A run is repeated by its `--seed`; what it fails on is shrunk to the shortest that still fails.
 */
await run(async () => {
  const { values } = readArguments({
    seconds: { type: "string", default: "60" },
    runs: { type: "string" },
    seed: { type: "string" },
  });
  const seed = values.seed === undefined ? Date.now() % 2 ** 31 : wholeArgument("seed", values.seed, 9);
  const numRuns = values.runs === undefined ? Number.MAX_SAFE_INTEGER : wholeArgument("runs", values.runs, 9);
  const result = await fuzz({ seed, numRuns, seconds: wholeArgument("seconds", values.seconds, 9) });
  console.log(`${result.numRuns} dokument, frö ${seed}.`);
  if (!result.failed) return EXIT.ok;
  const [document = new Uint8Array()] = result.counterexample ?? [];
  console.error(String(result.errorInstance));
  console.error(`Kortaste dokumentet: ${JSON.stringify(Buffer.from(document).toString())}`);
  return EXIT.fault;
});

async function fuzz({ seed, numRuns, seconds }: { seed: number; numRuns: number; seconds: number }) {
  const root = emptyContent();
  try {
    const begun = beginLoading(root, TODAY);
    const promise = fc.asyncProperty(documents, async (document) => {
      writeFileSync(join(root, "insatser/provet.md"), document);
      const failure = await broken(begun, root, TODAY, document);
      if (failure) throw new Error(failure);
    });
    const interruptAfterTimeLimit = seconds * 1000;
    return await fc.check(promise, { seed, numRuns, interruptAfterTimeLimit, markInterruptAsFailure: false });
  } finally {
    rmSync(dirname(root), { recursive: true, force: true });
  }
}

/** A content folder with the real registers and room for one notice. */
function emptyContent(): string {
  const root = join(mkdtempSync(join(tmpdir(), "regionsidan-fuzz-")), "content");
  mkdirSync(join(root, "insatser"), { recursive: true });
  cpSync(join(siteConfig.content, "register"), join(root, "register"), { recursive: true });
  writeFileSync(join(root, "insatser/provet.md"), "");
  return root;
}
