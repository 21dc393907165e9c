import { setTimeout } from "node:timers/promises";
import { build, nameOf, startBuild, Workshop } from "./workshop.ts";

/** A notice that no other points at. */
const LEFT_OUT = "insatser/vinnova-innovationer-i-krisens-spar.md";

/** What was seen; `faults` says what no reader should ever meet. */
export type Outcome = { did: string; faults: string[] };

/**
 * Kills builds of two contents in turn at random times, from their start to well past their end. After each the published site must be the whole of
 * one or the other, and in the end a build must succeed among what the killed ones left.
 */
export async function kills(times: number): Promise<Outcome> {
  using workshop = new Workshop();
  const [all, fewer] = [workshop.content("all"), workshop.content("fewer", LEFT_OUT)];
  const [site, names] = [workshop.at("site"), new Map<string, string>()];
  let longest = 0;
  for (const content of [all, fewer]) {
    const started = performance.now();
    await build(content, site);
    longest = Math.max(longest, performance.now() - started);
    names.set(nameOf(site), content);
  }
  const faults: string[] = [];
  let killed = 0;
  for (let i = 0; i < times; i++) {
    const after = Math.random() * longest * 1.1;
    if (await killedAfter(after, i % 2 === 0 ? all : fewer, site)) killed += 1;
    if (!names.has(nameOf(site)))
      faults.push(`kill ${i + 1}, after ${after.toFixed(0)} ms: the site is neither the old nor the new`);
  }
  await build(all, site);
  if (names.get(nameOf(site)) !== all) faults.push("the build after the kills is not what was built before them");
  return { did: `${times} builds, ${killed} of them killed before their end`, faults };
}

/** Was it killed before it had ended by itself? */
async function killedAfter(ms: number, content: string, site: string): Promise<boolean> {
  const { child, done } = startBuild(content, site);
  await Promise.race([setTimeout(ms), done]);
  child.kill("SIGKILL");
  return (await done).code === null;
}
