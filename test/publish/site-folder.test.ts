import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { compressSite } from "../../scripts/publish/compress.ts";
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

/** Builds a version of two files, after the one that is published. */
function build(version: string, text: string, published?: string): void {
  mkdirSync(join(versions, version));
  const folder = new SiteFolder({
    folder: join(versions, version),
    published: published && join(versions, published),
    name: "sidor",
  });
  const count = folder.writeAll([
    [PAGE, text],
    ["/b.txt", Buffer.from("b".repeat(2000))],
  ]);
  expect(count).toBe(2);
  folder.keep();
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

  it("never writes a file over, so that no other version changes with it", () => {
    build("1", "ett");
    mkdirSync(join(versions, "2"));
    const folder = new SiteFolder({ folder: join(versions, "2"), published: join(versions, "1"), name: "sidor" });
    folder.write([PAGE, "ett"]);
    expect(() => folder.write([PAGE, "två"])).toThrow("EEXIST");
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

  it("links nothing from another version than the one it knows, and nothing from before the machine was started", () => {
    build("1", "ett");
    build("2", "ett");
    build("3", "ett", "1");
    expect(inode("3")).not.toBe(inode("1"));
    const kept = keptFile();
    writeFileSync(kept, serialize({ ...deserialize(readFileSync(kept)), key: "another" }));
    build("4", "ett", "3");
    expect(inode("4")).not.toBe(inode("3"));
    build("5", "ett", "4");
    expect(inode("5")).toBe(inode("4"));
  });

  it("links nothing when it is not known which code wrote the files", () => {
    build("1", "ett");
    vi.stubEnv("REGIONSIDAN_BUNDLE", undefined);
    build("2", "ett", "1");
    expect(inode("2")).not.toBe(inode("1"));
  });
});

/** Where the build keeps what it wrote. */
function keptFile(): string {
  const [name = "", ...more] = readdirSync(bundle);
  expect(more).toEqual([]);
  return join(bundle, name);
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

  it("are made for a file that was written anew", async () => {
    build("1", "a".repeat(1000));
    await compress("1");
    build("2", "c".repeat(1000), "1");
    await compress("2", "1");
    expect(readFileSync(at("2", `${PAGE}.gz`))).not.toEqual(readFileSync(at("1", `${PAGE}.gz`)));
  });
});
