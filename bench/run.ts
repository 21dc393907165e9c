import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXIT, run } from "../scripts/arguments.ts";
import { verdicts } from "./goals.ts";
import { measureGrowth } from "./growth.ts";
import { type Options, readOptions } from "./options.ts";
import { clearTrash, isSetUp } from "./peers.ts";
import { report } from "./report.ts";
import { type Results, thisMachine, writeResults } from "./results.ts";
import { measureShipped } from "./shipped.ts";
import { measureSize } from "./size.ts";

await run(async () => {
  const options = checked(readOptions(process.env));
  const folder = mkdtempSync(join(tmpdir(), "regionsidan-bench-"));
  // Not before: see `renew`.
  process.once("exit", () => {
    rmSync(folder, { recursive: true, force: true });
    if (options.peers) clearTrash(options.peers);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(EXIT.fault));
  await (options.growth ? measureGrowth(options, folder) : measureAll(options, folder));
  return EXIT.ok;
});

/** Without the peers the rest is measured all the same. */
function checked(options: Options): Options {
  if (options.peers === undefined || isSetUp(options.peers)) return options;
  console.error(`I ”${options.peers}” finns ingen uppsättning av jämförelserna. Mätningen går vidare utan dem.`);
  return { ...options, peers: undefined };
}

async function measureAll(options: Options, folder: string): Promise<void> {
  // The shipped content goes first: it also makes the bundles that the commands start from.
  const { weights, rows } = await measureShipped(folder);
  const results: Results = { machine: thisMachine(), rows, edits: [], searches: [], outputs: [], weights, faults: [] };
  try {
    for (const n of options.sizes) {
      const size = await measureSize(n, options, folder);
      for (const key of ["rows", "edits", "searches", "outputs", "faults"] as const)
        Object.assign(results, { [key]: [...results[key], ...size[key]] });
    }
  } finally {
    // Where one size fails, those before it are told all the same.
    const goals = verdicts(results, options.sizes);
    writeResults("latest", report(results, goals), { goals, ...results });
  }
}
