import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { settle, warm } from "./disturbance.ts";
import { editing, noticesIn } from "./edit.ts";
import { measureProcess } from "./measure.ts";
import type { Edit } from "./results.ts";
import { type Turn, WHEN } from "./rounds.ts";

/** Site generators, and the floor: a script that does the least that the job takes; and where the notices lie in the site of each. */
const NOTICES: Readonly<Record<string, string>> = {
  hugo: "content/notiser",
  astro7: "src/content/notices",
  "e11ty-njk": "content/notices",
  bare: "notices",
};
const BUILDERS = Object.keys(NOTICES);
/** It cannot write where it has written before, so what it made is always moved away. */
const ONLY_AFRESH = "bare";
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

/** The build of each peer: as the first time ever, and over what it made then, one notice edited since. */
export const builders = (folder: string, n: number): Turn[] =>
  BUILDERS.filter((peer) => existsSync(siteOf(folder, peer, n))).map((peer) =>
    turnOf(join(siteOf(folder, peer, n), NOTICES[peer] ?? ""), join(folder, "run.sh"), peer, "build", n),
  );

/** The quick validators of front matter. They are only set up for some sizes. */
export const validators = (folder: string, n: number): Turn[] => validate(folder, VALIDATORS, n);

/** Those that take minutes for many notices. */
export const slowValidators = (folder: string, n: number): Turn[] => validate(folder, SLOW_VALIDATORS, n);

function validate(folder: string, tools: readonly string[], n: number): Turn[] {
  const place = join(folder, "validators", `w-${n}`);
  if (!existsSync(place)) return [];
  return tools.map((tool) => turnOf(join(place, "content"), join(folder, "validators/run.sh"), tool, "validate", n));
}

/**
 * The harness first takes away what the peer made and kept the last time, with `mv` and `rm`. As functions that do nothing, which bash takes from the
 * environment, they leave it where it is, and everything else is the peer's own command as the harness gives it.
 */
const KEEPING = { "BASH_FUNC_mv%%": "() { :; }", "BASH_FUNC_rm%%": "() { :; }" };

function turnOf(notices: string, script: string, by: string, name: string, n: number): Turn {
  const run = (env?: Readonly<Record<string, string>>) => measureProcess(script, [by, String(n)], env);
  const edit = editing(() => noticesIn(notices));
  return [
    { by, name: name + WHEN.first, prepare: settle, run: () => run() },
    { by, name: name + WHEN.edited, run: () => edit(() => run(by === ONLY_AFRESH ? {} : KEEPING)) },
  ];
}

/** Deletes what the harness has moved away; what it keeps in the same folder stays. */
export function clearTrash(folder: string): void {
  const trash = join(folder, "trash");
  for (const name of existsSync(trash) ? readdirSync(trash) : [])
    if (/^\d+\./.test(name)) rmSync(join(trash, name), { recursive: true, force: true });
}

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
