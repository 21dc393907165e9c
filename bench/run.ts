import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXIT, run } from "../scripts/arguments.ts";
import { measureGrowth } from "./growth.ts";
import { type Options, readOptions } from "./options.ts";
import { isSetUp } from "./peers.ts";
import { report } from "./report.ts";
import { type Results, thisMachine, writeResults } from "./results.ts";
import { measureShipped } from "./shipped.ts";
import { measureSize } from "./size.ts";

await run(async () => {
  const options = checked(readOptions(process.env));
  const folder = mkdtempSync(join(tmpdir(), "regionsidan-bench-"));
  try {
    await (options.growth ? measureGrowth(options, folder) : measureAll(options, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
      rmSync(join(folder, String(n)), { recursive: true, force: true });
    }
  } finally {
    // Where one size fails, those before it are told all the same.
    writeResults("latest", report(results, options.sizes), results);
  }
}
