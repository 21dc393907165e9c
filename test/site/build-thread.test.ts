import { once } from "node:events";
import { expect, it } from "vitest";
import { loadContent } from "../../scripts/content/load.ts";
import { loadInParallel } from "../../scripts/content/load-parallel.ts";
import type { ReadTask } from "../../scripts/content/read-batch.ts";
import { SiteFolder } from "../../scripts/publish/site-folder.ts";
import { BuildThread } from "../../scripts/site/build-thread.ts";
import { type Page, PageWriter } from "../../scripts/site/page-writer.ts";
import { noneBegun, writeOutputs } from "../../scripts/site/write-files.ts";
import { nameOf } from "../../scripts/torture/workshop.ts";
import { TODAY, temporaryFolder } from "../support/content.ts";
import { contextOf } from "../support/output-context.ts";
import { shippedSite } from "../support/site.ts";

const context = contextOf(shippedSite());

/** Enough that both have some to write; every one has a link that leads nowhere. */
const PAGES = Array.from({ length: 300 }, (_, i) => {
  const leads = `<a href="/sida-${i}/#a"></a><a href="/sida-0/#b"></a><a href="/flode.atom"></a>`;
  return [`/sida-${i}/`, `<p id="a">${"åäö ”".repeat(50)}${leads}`] as const;
});
const page = ([url, html]: readonly [string, string]): Page => [url, new TextEncoder().encode(html)];

const pagesIn = (folder: string) => new PageWriter(new SiteFolder({ folder }), "/");

/** A thread that has read the shipped content. */
async function started(): Promise<BuildThread> {
  const thread = new BuildThread(0);
  await loadInParallel("content", TODAY, true, { helper: thread.start });
  return thread;
}

it("reads exactly what one thread reads", async () => {
  const thread = new BuildThread(0);
  expect(await loadInParallel("content", TODAY, true, { helper: thread.start })).toEqual(loadContent("content", TODAY));
  await thread.close();
});

it("writes the same files as without, and knows the same of the pages", async () => {
  const [here, aside] = [pagesIn(temporaryFolder()), pagesIn(temporaryFolder())];
  writeOutputs(context, here.folder);
  for (const one of PAGES) here.write(page(one));
  const writer = (await started()).writer(context, { folder: aside.folder.path }, aside);
  for (const one of PAGES) writer?.write(page(one));
  await writer?.end();
  expect(here.folder.files.size).toBeGreaterThan(800);
  expect(new Map(aside.folder.files)).toEqual(here.folder.files);
  expect(nameOf(aside.folder.path)).toBe(nameOf(here.folder.path));
  expect(new Set(aside.written)).toEqual(new Set(here.written));
  expect(aside.faults()).toEqual([expect.stringMatching(/^\/sida-\d+\/: the link \/sida-0\/#b leads to no such id$/)]);
});

it("shares the outputs between threads, each to one of them", () => {
  const [whole, mine, yours] = [pagesIn(temporaryFolder()), pagesIn(temporaryFolder()), pagesIn(temporaryFolder())];
  writeOutputs(context, whole.folder);
  const begun = noneBegun();
  // The other is asked in the midst of it, as it takes those that stand last.
  let asked = false;
  const between = () => {
    if (!asked) writeOutputs(context, yours.folder, { begun, backwards: true });
    asked = true;
  };
  writeOutputs(context, mine.folder, { begun, between });
  expect(mine.folder.files.size).toBeGreaterThan(0);
  mine.folder.add(yours.folder.files);
  expect(new Map(mine.folder.files)).toEqual(new Map(whole.folder.files));
});

it("tells what went wrong there, with its code", async () => {
  const nowhere = `${temporaryFolder()}\0`;
  const writer = (await started()).writer(context, { folder: nowhere }, pagesIn(nowhere));
  await expect(writer?.end()).rejects.toMatchObject({ code: "ERR_INVALID_ARG_VALUE" });
});

it("tells of a page at the address of another output", async () => {
  const folder = temporaryFolder();
  const writer = (await started()).writer(context, { folder }, pagesIn(folder));
  writer?.write(page(["/robots.txt", "<p>"]));
  await expect(writer?.end()).rejects.toThrow("/robots.txt");
});

it("is not started for a little, and ends when there is nothing to write", async () => {
  expect(new BuildThread(9).start({} as ReadTask, 8)).toBeUndefined();
  const thread = new BuildThread(9);
  const worker = thread.start({} as ReadTask, 9);
  if (!worker) throw new Error("It was not started");
  const ended = once(worker, "exit");
  await thread.close();
  await ended;
});
