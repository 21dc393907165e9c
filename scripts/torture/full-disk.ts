import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "./kills.ts";
import { nameOf, type Workshop } from "./workshop.ts";

/** Room for one site and a good part of the next, as a share of what one takes. */
const ROOM = 1.4;

/** Room for a part of what builds keep for the next ones, in kilobytes. */
const SCANT = 400;

/**
 * Builds on a disk that has no room for a second site: the command says so in Swedish, leaves the published one as it is, clears away what it had
 * begun, and succeeds when there is room again. Then where there is no room to keep anything for the next build, which is no reason to fail.
 * Undefined where no small disk can be made (it takes the right to mount).
 */
export async function fullDisk(workshop: Workshop): Promise<Outcome | undefined> {
  const used = Number(execFileSync("du", ["-sk", `${workshop.site}/`], { encoding: "utf8" }).split("\t")[0]);
  const crowdedDisk = await onDisk(workshop.at("disk"), Math.ceil(used * ROOM), (disk) => crowded(workshop, disk));
  workshop.forget();
  const keeping = await onDisk(workshop.at("code/node_modules/.cache"), SCANT, () => keepsNothing(workshop));
  return crowdedDisk && keeping && { ...crowdedDisk, faults: [...crowdedDisk.faults, ...keeping] };
}

async function onDisk<T>(
  folder: string,
  kilobytes: number,
  task: (folder: string) => Promise<T>,
): Promise<T | undefined> {
  mkdirSync(folder);
  if (!mounted(folder, kilobytes)) return undefined;
  try {
    return await task(folder);
  } finally {
    asRoot("umount", folder);
  }
}

async function keepsNothing(workshop: Workshop): Promise<string[]> {
  const { code, said } = await workshop.start(1).done;
  if (code !== 0) return [`without room to keep anything the build said: ${said}`];
  return workshop.shown() === 1 ? [] : ["without room to keep anything the site is another"];
}

async function crowded(workshop: Workshop, disk: string): Promise<Outcome> {
  const faults: string[] = [];
  const site = join(disk, "site");
  await workshop.build(0, site);
  // Nothing kept: what is the same would take no room.
  workshop.forget();
  const { code, said } = await workshop.start(1, site).done;
  if (code === 0) faults.push("the disk was not full after all");
  if (!/^Disken är full/m.test(said)) faults.push(`the message was: ${said}`);
  if (nameOf(site) !== workshop.names[0]) faults.push("the published site has changed");
  const left = readdirSync(join(disk, ".site.versions"));
  if (left.length > 1) faults.push(`beside the published version lie ${left.join(", ")}`);
  asRoot("mount", "-o", "remount,size=100%", disk);
  await workshop.build(1, site);
  if (nameOf(site) !== workshop.names[1]) faults.push("with room again it is not what was built before");
  return { did: `a build without room: ${said.trim()}`, faults };
}

function mounted(folder: string, kilobytes: number): boolean {
  try {
    asRoot("mount", "-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder);
    return true;
  } catch {
    return false;
  }
}

/** Runs a command with the right that it takes: on a machine of one's own only if one has it, on one that is made for tests by asking for it. */
function asRoot(...command: string[]): void {
  const [program = "", ...args] = process.env["CI"] && process.getuid?.() !== 0 ? ["sudo", "-n", ...command] : command;
  execFileSync(program, args, { stdio: "ignore" });
}
