import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { nameOf, type Which, type Workshop } from "./workshop.ts";

const DIE_AT = pathToFileURL(resolve("scripts/torture/die-at.mjs")).href;

/** Files that steps are taken with, as patterns: the versions of the site with their links, and what builds keep for the next ones. */
const LINKS_AND_FOLDERS = "/\\.site\\.versions/[^/]+$";
const KEPT = "/\\.cache/";

/** What was seen; `faults` says what no reader should ever meet. */
export type Outcome = { did: string; faults: string[] };

/**
 * Kills builds of two contents in turn at random times, from their start to well past their end; every third begins with nothing kept from
 * earlier ones. After each the published site must be the whole of one or the other.
 */
export async function kills(workshop: Workshop, times: number): Promise<Outcome> {
  const { site, longest } = workshop;
  const faults: string[] = [];
  let killed = 0;
  for (let i = 0; i < times; i++) {
    if (i % 3 === 0) workshop.forget();
    const after = Math.random() * longest * 1.1;
    const { child, done } = workshop.start(i % 2 === 0 ? 0 : 1);
    await Promise.race([setTimeout(after), done]);
    child.kill("SIGKILL");
    if ((await done).code === null) killed += 1;
    if (workshop.shown() === undefined)
      faults.push(`kill ${i + 1}, after ${after.toFixed(0)} ms: ${site} is neither the old nor the new`);
  }
  faults.push(...(await faultsOfNext(workshop)));
  return { did: `${times} builds, ${killed} of them killed before their end`, faults };
}

/**
 * Kills a build just before and just after every step in which it is published and clears away older ones, one moment after another until a build
 * reaches its end. Until the link is replaced the site is the old one, from then on the new one. With `tidy` each begins without what the killed one
 * before it left, so that the first four moments are those of the link itself; otherwise it meets that as well.
 */
export async function killsInTheSwap(workshop: Workshop, most: number, tidy: boolean): Promise<Outcome> {
  const faults: string[] = [];
  let after = 0;
  let moment = 0;
  for (let killed = true; killed && moment < most; moment++) {
    if (tidy) workshop.tidy();
    const wanted = workshop.shown() === 0 ? 1 : 0;
    killed = await diesAt(workshop, moment, wanted, LINKS_AND_FOLDERS);
    const shown = workshop.shown();
    if (shown === undefined) faults.push(`moment ${moment}: the site is neither the old nor the new`);
    else if (shown === wanted) after += 1;
    else if (after > 0) faults.push(`moment ${moment}: the site is not the new one after the swap`);
  }
  if (after === 0 || after === moment) faults.push(`${after} of ${moment} moments were after the swap`);
  faults.push(...(await faultsOfNext(workshop)));
  return { did: `${moment} builds for as many moments of the swap, ${after} of them after it`, faults };
}

/**
 * Kills builds that begin with nothing kept from earlier ones, in moments of writing what they keep: before, in the middle of and after each file.
 * The next build must make of that what it makes of nothing.
 */
export async function killsWhileKeeping(workshop: Workshop, moments: Iterable<number>): Promise<Outcome> {
  const faults: string[] = [];
  let killed = 0;
  for (const moment of moments) {
    workshop.forget();
    const which = moment % 2 === 0 ? 0 : 1;
    if (!(await diesAt(workshop, moment, which, KEPT))) break;
    killed += 1;
    const { code, said } = await workshop.start(which).done;
    if (code !== 0) faults.push(`the build after moment ${moment} said: ${said}`);
    else if (workshop.shown() !== which) faults.push(`the build after moment ${moment} is not what was built before`);
  }
  return { did: `builds killed at ${killed} moments of keeping something for the next`, faults };
}

/** Starts a build that is to die in a moment of its steps with some files. Did it, or had it none such? */
async function diesAt(workshop: Workshop, moment: number, which: Which, files: string): Promise<boolean> {
  const env = { NODE_OPTIONS: `--import=${DIE_AT}`, DIE_AT: String(moment), DIE_IN: files };
  return (await workshop.start(which, undefined, env).done).code === null;
}

/** Is the next build, with what the killed ones left, what an undisturbed one is, and is their rubbish gone? */
async function faultsOfNext(workshop: Workshop): Promise<string[]> {
  const { site } = workshop;
  const faults: string[] = [];
  await workshop.build(0);
  if (nameOf(site) !== workshop.names[0]) faults.push("the build after the kills is not what was built before them");
  const versions = readdirSync(workshop.versions);
  if (versions.length > 3) faults.push(`besides the published version and the two before lie ${versions.join(", ")}`);
  return faults;
}
