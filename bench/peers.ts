import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { settle, warm } from "./disturbance.ts";
import { measureProcess } from "./measure.ts";
import type { Edit } from "./results.ts";
import type { Job, Turn } from "./rounds.ts";

/** Site generators, and the floor: a script that does the least that the job takes. */
const BUILDERS = ["hugo", "astro7", "e11ty-njk", "bare"];
const VALIDATORS = ["velite"];
const SLOW_VALIDATORS = ["markdownlint-cli2", "remark"];

/** Whether a folder holds the harness of the peers with everything they need. */
export const isSetUp = (folder: string): boolean =>
  ["run.sh", "mksite.sh", "validators/run.sh", "validators/node_modules"].every((path) =>
    existsSync(join(folder, path)),
  );

/** Makes the peers' sites of so many notices, where they are not there since before. Returns what could not be made. */
export function preparePeers(folder: string, n: number): string[] {
  const faults = BUILDERS.filter((peer) => !existsSync(siteOf(folder, peer, n))).flatMap((peer) => {
    const { status, stderr } = spawnSync(join(folder, "mksite.sh"), [peer, String(n)], { encoding: "utf8" });
    return status === 0 ? [] : [`${peer} with ${n} notices could not be made: ${stderr}`];
  });
  for (const peer of BUILDERS) if (existsSync(siteOf(folder, peer, n))) warm(siteOf(folder, peer, n));
  return faults;
}

const siteOf = (folder: string, peer: string, n: number): string => join(folder, "sites", peer, String(n));

/** A cold build of each peer. */
export const builders = (folder: string, n: number): Turn[] =>
  BUILDERS.filter((peer) => existsSync(siteOf(folder, peer, n))).map((peer) => [
    job(folder, "run.sh", peer, "build", n),
  ]);

/** The quick validators of front matter. They are only set up for some sizes. */
export const validators = (folder: string, n: number): Turn[] => validate(folder, VALIDATORS, n);

/** Those that take minutes for many notices. */
export const slowValidators = (folder: string, n: number): Turn[] => validate(folder, SLOW_VALIDATORS, n);

const validate = (folder: string, tools: readonly string[], n: number): Turn[] =>
  existsSync(join(folder, "validators", `w-${n}`))
    ? tools.map((tool) => [job(folder, "validators/run.sh", tool, "validate", n)])
    : [];

const job = (folder: string, script: string, by: string, name: string, n: number): Job => ({
  by,
  name,
  prepare: settle,
  run: () => measureProcess(join(folder, script), [by, String(n)]),
});

const EDITED = ["hugo", "astro7", "e11ty-njk"];
const EDITS = "3";

/** One edit in each peer's dev server, by the harness's own measure. A server that cannot be had is left out. */
export const peerEdits = (folder: string, n: number): Edit[] =>
  EDITED.flatMap((by) => {
    const args = [join(folder, "incremental.mjs"), by, String(n), EDITS];
    const told = /^\{.*\}$/m.exec(spawnSync(process.execPath, args, { encoding: "utf8" }).stdout)?.[0];
    if (!told) return [];
    const { ready_s, edit_to_output_ms } = JSON.parse(told) as {
      ready_s: number;
      edit_to_output_ms: { median: number };
    };
    return [{ by, n, median: edit_to_output_ms.median / 1000, ready: ready_s }];
  });
