import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { beginLoading, finishLoading, loadContent } from "../../scripts/content/load.ts";
import { readContentFile } from "../../scripts/content/read-content-file.ts";
import { readUnknown } from "../../scripts/content/read-files.ts";
import { contentKeeper, type Loader } from "../../scripts/site/dev-content.ts";
import { contentFolder, TODAY, temporaryFolder } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";

const reader = pathToFileURL("scripts/content/load-worker.mjs");

let root = "";
let cache = "";
let read: string[] = [];
const loader = (readerName: string): Loader => ({
  beginLoading,
  finishLoading,
  readContentFile: (file, by) => {
    read.push(`${file.mapp}/${file.slug}`);
    return readContentFile(file, by);
  },
  reader,
  readerName,
});

beforeEach(() => {
  root = contentFolder({
    "insatser/ett.md": withFields(validNotis("insats"), "relaterade: [insatser/finns, behov/tva]"),
    "behov/tva.md": validNotis("behov"),
    "sidor/om-oss.md": readFileSync("content/sidor/om.md"),
  });
  cache = join(temporaryFolder(), "results");
});

/** Loads, holds what comes of it against a loader that has seen nothing, and gives what was read for it. */
async function readFor(load: ReturnType<typeof contentKeeper>, code = loader("a")): Promise<string[]> {
  read = [];
  expect(await load(code)).toEqual(loadContent(root, TODAY));
  return read;
}

const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(join(root, path), change(readFileSync(join(root, path), "utf8")));

const ALL = ["behov/tva", "insatser/ett", "insatser/finns", "sidor/om-oss"];

describe("content that is loaded again and again", () => {
  it("is what the loader gives, and only the files that have changed are read", async () => {
    const load = contentKeeper(root, TODAY, cache);
    expect(await readFor(load)).toEqual(ALL);
    expect(await readFor(load)).toEqual([]);
    edit("insatser/ett.md", (text) => `${text}\nEtt stycke till.\n`);
    expect(await readFor(load)).toEqual(["insatser/ett"]);
    edit("sidor/om-oss.md", (text) => text.replace(/^titel: .*$/m, "titel: En annan titel"));
    expect(await readFor(load)).toEqual(["sidor/om-oss"]);
  });

  it("tells anew what is true of all files together: a notice that goes leaves a link to nothing in one that is not read", async () => {
    const load = contentKeeper(root, TODAY, cache);
    await readFor(load);
    const gone = readFileSync(join(root, "behov/tva.md"));
    rmSync(join(root, "behov/tva.md"));
    expect(await readFor(load)).toEqual([]);
    expect((await load(loader("a"))).problems.map(({ rule, file }) => [rule, file])).toContainEqual([
      "okand-adress",
      join(root, "insatser/ett.md"),
    ]);
    writeFileSync(join(root, "behov/tva.md"), gone);
    expect(await readFor(load)).toEqual(["behov/tva"]);
  });

  it("reads a file that was written with the same length and at the same time", async () => {
    const load = contentKeeper(root, TODAY, cache);
    await readFor(load);
    const file = join(root, "behov/tva.md");
    const text = readFileSync(file, "utf8");
    rmSync(file);
    writeFileSync(file, text.replaceAll("e", "o"));
    expect(await readFor(load)).toEqual(["behov/tva"]);
  });

  it("reads everything when a register or the code that reads has changed", async () => {
    const load = contentKeeper(root, TODAY, cache);
    await readFor(load);
    edit("register/avsandare.yml", (text) => `${text}- { namn: Provkontoret, slug: provkontoret, aktor: annan }\n`);
    expect(await readFor(load)).toEqual(ALL);
    expect(await readFor(load, loader("b"))).toEqual(ALL);
    expect(await readFor(load, loader("b"))).toEqual([]);
  });

  it("holds while a register cannot be read", async () => {
    const load = contentKeeper(root, TODAY, cache);
    await readFor(load);
    edit("register/teman.yml", (text) => `${text}- {\n`);
    expect(await readFor(load)).toEqual([]);
    edit("register/teman.yml", (text) => text.replace(/- \{\n$/, ""));
    expect(await readFor(load)).toEqual([]);
  });

  it("is known at the next start, unless the code that reads is another", async () => {
    await readFor(contentKeeper(root, TODAY, cache));
    edit("behov/tva.md", (text) => `${text}\nEtt stycke till.\n`);
    expect(await readFor(contentKeeper(root, TODAY, cache))).toEqual(["behov/tva"]);
    expect(await readFor(contentKeeper(root, TODAY, cache), loader("b"))).toEqual(ALL);
  });

  it("is the same when threads read it", async () => {
    const { files, by } = beginLoading("content", TODAY);
    if (!by) throw new Error("The registers cannot be read");
    const threaded = await readUnknown(files, [], { by, keep: true }, { readContentFile, reader }, { worthIt: 1 });
    expect(threaded).toEqual(files.map((file) => readContentFile(file, by)));
  });
});
