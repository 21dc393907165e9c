import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { compressSite } from "../../scripts/publish/compress.ts";
import { type KnownFiles, knownFiles, moveKnownFiles } from "../../scripts/publish/known-files.ts";
import { SiteFolder } from "../../scripts/publish/site-folder.ts";
import { temporaryFolder } from "../support/content.ts";

const PAGE = "/insatser/a/index.html";
let versions: string;
let bundle: string;
beforeEach(() => {
  [versions, bundle] = [temporaryFolder(), temporaryFolder()];
  vi.stubEnv("REGIONSIDAN_BUNDLE", bundle);
});
afterEach(() => vi.unstubAllEnvs());

const at = (version: string, path = PAGE) => join(versions, version, path);
const inode = (version: string, path = PAGE) => statSync(at(version, path)).ino;

/** Builds a version of two files, after the one that is published and over an older one. */
function build(version: string, text: string, published?: string, over?: string): SiteFolder {
  const before = over === undefined ? undefined : moved(over, version);
  if (!before) mkdirSync(at(version, ""));
  const folder = new SiteFolder({ folder: at(version, ""), published: published && at(published, ""), before });
  const count = folder.writeAll([
    [PAGE, text],
    ["/b.txt", Buffer.from("b".repeat(2000))],
  ]);
  expect(count).toBe(2);
  folder.finish({ compressed: false });
  return folder;
}

/** Makes an older version the folder of a new one. */
function moved(over: string, version: string): KnownFiles | undefined {
  const known = knownFiles(at(over, ""));
  moveKnownFiles(at(over, ""), at(version, ""));
  renameSync(at(over, ""), at(version, ""));
  return known && { ...known, folder: at(version, "") };
}

describe("the folder of a build", () => {
  it("links what the published version has with the same bytes, and writes the rest", () => {
    build("1", "ett");
    build("2", "två", "1");
    expect(inode("2", "/b.txt")).toBe(inode("1", "/b.txt"));
    expect(inode("2")).not.toBe(inode("1"));
    expect([readFileSync(at("1"), "utf8"), readFileSync(at("2"), "utf8")]).toEqual(["ett", "två"]);
    build("3", "två", "2");
    expect([inode("3"), inode("3", "/b.txt")]).toEqual([inode("2"), inode("1", "/b.txt")]);
  });

  it("holds each address once, also when a thread writes into it", () => {
    const first = build("1", "ett");
    expect(() => first.write([PAGE, "två"])).toThrow(`Two files have the address ${PAGE}`);
    expect(() => first.add(new Map([["/b.txt", "another"]]))).toThrow("Two files have the address /b.txt");
    first.add(new Map([["/c.txt", "third"]]));
    expect([...first.files.keys()]).toEqual([PAGE, "/b.txt", "/c.txt"]);
    expect(readFileSync(at("1"), "utf8")).toBe("ett");
  });

  it("writes anew what has been touched since, or is gone", () => {
    build("1", "ett");
    writeFileSync(at("1"), "ändrad");
    utimesSync(at("1"), new Date("2090-01-01"), new Date("2090-01-01"));
    rmSync(at("1", "/b.txt"));
    build("2", "ett", "1");
    expect([readFileSync(at("2"), "utf8"), statSync(at("2", "/b.txt")).size]).toEqual(["ett", 2000]);
  });

  it("links nothing from a version that nothing is known of, or that was built before the machine was started", () => {
    build("1", "ett");
    rmSync(join(bundle, keptFile()));
    build("2", "ett", "1");
    expect(inode("2")).not.toBe(inode("1"));
    const kept = keptFile();
    renameSync(join(bundle, kept), join(bundle, kept.replace(/^files-[0-9a-f]{16}/, `files-${"0".repeat(16)}`)));
    build("3", "ett", "2");
    expect(inode("3")).not.toBe(inode("2"));
    build("4", "ett", "3");
    expect(inode("4")).toBe(inode("3"));
  });

  it("links nothing when it is not known which code wrote the files", () => {
    build("1", "ett");
    vi.stubEnv("REGIONSIDAN_BUNDLE", undefined);
    build("2", "ett", "1");
    expect(inode("2")).not.toBe(inode("1"));
  });

  it("knows of no version that has been cleared away", () => {
    build("1", "ett");
    rmSync(at("1", ""), { recursive: true });
    build("2", "ett");
    expect(readdirSync(bundle)).toEqual([expect.stringMatching(/-2$/)]);
  });
});

describe("a folder made over an older version", () => {
  it("keeps what has the same bytes as it lies, and takes the rest from the published version or anew", () => {
    build("1", "ett");
    build("2", "två", "1");
    const before = inode("1");
    build("3", "ett", "2", "1");
    expect([inode("3"), inode("3", "/b.txt")]).toEqual([before, inode("2", "/b.txt")]);
    build("4", "två", "2", "3");
    expect(inode("4")).toBe(inode("2"));
    build("5", "tre", "2", "4");
    expect([readFileSync(at("2"), "utf8"), readFileSync(at("5"), "utf8")]).toEqual(["två", "tre"]);
  });

  it("takes away what is no longer there, what somebody has put there, empty folders, and copies of what has changed", () => {
    build("1", "ett");
    mkdirSync(at("1", "/gammal/djupt"), { recursive: true });
    for (const path of ["/gammal/djupt/c.txt", `${PAGE}.br`, "/b.txt.gz"]) writeFileSync(at("1", path), "före");
    symlinkSync("/etc", at("1", "/etc"));
    build("2", "två", undefined, "1");
    expect(readdirSync(at("2", ""), { recursive: true }).sort()).toEqual([
      "b.txt",
      "insatser",
      "insatser/a",
      PAGE.slice(1),
    ]);
  });

  it("writes anew what has been touched there, and never into a file that another version has", () => {
    build("1", "ett");
    build("2", "ett", "1");
    writeFileSync(at("1"), "ändrad");
    utimesSync(at("1"), new Date("2090-01-01"), new Date("2090-01-01"));
    build("3", "ett", undefined, "1");
    expect([readFileSync(at("3"), "utf8"), readFileSync(at("2"), "utf8")]).toEqual(["ett", "ändrad"]);
  });
});

/** Where the last build keeps what it wrote. */
function keptFile(): string {
  const [name = "", ...more] = readdirSync(bundle);
  expect(more).toEqual([]);
  return name;
}

describe("compressed copies", () => {
  const compress = (version: string, published?: string) =>
    compressSite({ folder: join(versions, version), published: published && join(versions, published) });

  it("are linked with their file, and made when the published version has none", async () => {
    build("1", "ett");
    build("2", "ett", "1");
    await compress("2", "1");
    build("3", "ett", "2");
    const told = await compress("3", "2");
    expect(told).toMatchObject({ files: 1, before: 2000, after: statSync(at("3", "/b.txt.br")).size });
    for (const ending of [".br", ".gz"]) expect(inode("3", `/b.txt${ending}`)).toBe(inode("2", `/b.txt${ending}`));
  });

  it("are both made anew when one is gone, and the one that is left stays as it is", async () => {
    build("1", "ett");
    await compress("1");
    rmSync(at("1", "/b.txt.gz"));
    writeFileSync(at("1", "/b.txt.br"), "before");
    build("2", "ett", "1");
    await compress("2", "1");
    expect(readFileSync(at("1", "/b.txt.br"), "utf8")).toBe("before");
    for (const ending of [".br", ".gz"]) expect(statSync(at("2", `/b.txt${ending}`)).nlink).toBe(1);
  });

  it("stay as they lie where their file does", async () => {
    build("1", "ett");
    await compress("1");
    const copies = [inode("1", "/b.txt.br"), inode("1", "/b.txt.gz")];
    const known = moved("1", "2");
    const folder = new SiteFolder({ folder: at("2", ""), before: known });
    folder.write(["/b.txt", "b".repeat(2000)]);
    folder.finish({ compressed: true });
    const told = await compress("2");
    expect([inode("2", "/b.txt.br"), inode("2", "/b.txt.gz")]).toEqual(copies);
    expect(told).toMatchObject({ files: 1, before: 2000 });
  });

  it("are made for a file that was written anew", async () => {
    build("1", "a".repeat(1000));
    await compress("1");
    build("2", "c".repeat(1000), "1");
    await compress("2", "1");
    expect(readFileSync(at("2", `${PAGE}.gz`))).not.toEqual(readFileSync(at("1", `${PAGE}.gz`)));
  });
});
