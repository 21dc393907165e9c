import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { watchFolders } from "../../scripts/site/dev-watch.ts";

/** Goes in the moment between that it is listed and that it is watched. */
const FLEETING = "flyktig";

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const watch = (folder: string, listener: () => void) => {
    if (folder.endsWith(FLEETING)) fs.rmSync(folder, { recursive: true });
    return fs.watch(folder, listener);
  };
  return { ...fs, watch };
});

const folder = mkdtempSync(join(tmpdir(), "regionsidan-bevakning-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder that is watched, and what has been told of it since the last change. */
function watched(name: string) {
  const root = join(folder, name);
  mkdirSync(join(root, "under"), { recursive: true });
  let told: string[] = [];
  watchFolders([root], (paths) => told.push(...paths));
  const after = async (change: () => void, path: string) => {
    told = [];
    change();
    await vi.waitFor(() => expect(told).toContain(path), { timeout: 5000, interval: 20 });
  };
  return { root, after };
}

it("a folder that goes as soon as it has come stops nothing", async () => {
  const { root, after } = watched("kort");
  await after(() => mkdirSync(join(root, FLEETING)), join(root, FLEETING));
  await after(() => writeFileSync(join(root, "under", "a.md"), ""), join(root, "under", "a.md"));
});

it("a folder that is moved away and back is told of, and so are the changes in it afterwards", async () => {
  const { root, after } = watched("flyttad");
  const aside = `${root}-undan`;
  await after(() => renameSync(root, aside), root);
  await after(() => renameSync(aside, root), root);
  await after(() => writeFileSync(join(root, "under", "a.md"), ""), join(root, "under", "a.md"));
  await after(() => writeFileSync(join(root, "b.md"), ""), join(root, "b.md"));
});

it("a folder that is taken away and made anew at once is watched as well", async () => {
  const { root, after } = watched("gjord");
  const under = join(root, "under");
  const anew = () => {
    rmSync(under, { recursive: true });
    mkdirSync(under);
  };
  await after(anew, under);
  await after(() => writeFileSync(join(under, "a.md"), ""), join(under, "a.md"));
});
