import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "./kills.ts";
import { build, nameOf, startBuild, Workshop } from "./workshop.ts";

/** Room for one site and a good part of the next, as a share of what one takes. */
const ROOM = 1.4;

/**
 * Builds on a disk that has no room for a second site: the command says so in Swedish, leaves the published one as it is, clears away what it had
 * begun, and succeeds when there is room again. Undefined where no small disk can be made (it takes the right to mount).
 */
export async function fullDisk(): Promise<Outcome | undefined> {
  using workshop = new Workshop();
  const content = workshop.content("content");
  await build(content, workshop.at("measure"));
  const kilobytes = Number(
    execFileSync("du", ["-sk", `${workshop.at("measure")}/`], { encoding: "utf8" }).split("\t")[0],
  );
  const disk = workshop.at("disk");
  mkdirSync(disk);
  if (!mounted(disk, Math.ceil(kilobytes * ROOM))) return undefined;
  try {
    return await crowded(content, join(disk, "site"));
  } finally {
    execFileSync("umount", [disk]);
  }
}

async function crowded(content: string, site: string): Promise<Outcome> {
  const faults: string[] = [];
  await build(content, site);
  const name = nameOf(site);
  const { code, said } = await startBuild(content, site).done;
  if (code === 0) faults.push("the disk was not full after all");
  if (!/^Disken är full/m.test(said)) faults.push(`the message was: ${said}`);
  if (nameOf(site) !== name) faults.push("the published site has changed");
  const again = await startBuild(content, site).done;
  if (again.said !== said) faults.push(`the second try said: ${again.said}`);
  return { did: `two builds without room: ${said.trim()}`, faults };
}

function mounted(folder: string, kilobytes: number): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
