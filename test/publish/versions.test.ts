import { existsSync, mkdirSync, renameSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { SiteFolder } from "../../scripts/publish/site-folder.ts";
import { discard, openVersion, publish, type Version } from "../../scripts/publish/versions.ts";
import { temporaryFolder } from "../support/content.ts";
import { beside, built, newSite, shown } from "../support/versions.ts";

/** No process has so high a number. */
const NOBODY = "999999999";

/** The same build, by a process that this one does not know to run: it was killed, or is in another container. */
function ofNobody({ folder, output }: Version): Version {
  const moved = join(dirname(folder), `${NOBODY}-${folder.slice(-8)}`);
  for (const ending of ["", ".link"]) renameSync(folder + ending, moved + ending);
  return { folder: moved, output };
}

describe("publishing", () => {
  it("shows a build when it is finished, and keeps the one before it to go back to", () => {
    const site = newSite();
    publish(built(site, "one"));
    const two = built(site, "two");
    expect(shown(site)).toBe("one");
    publish(two);
    expect(shown(site)).toBe("two");
    expect(beside(site)).toHaveLength(2);
  });

  it("makes a build over the one before those two, where it is known what lies in it", () => {
    vi.stubEnv("REGIONSIDAN_BUNDLE", temporaryFolder());
    const site = newSite();
    const folders = ["one", "two", "three", "four", "five"].map((text) => {
      const version = openVersion(site);
      const folder = new SiteFolder(version);
      folder.write(["/index.html", text]);
      folder.finish({ compressed: false });
      publish(version);
      expect(shown(site)).toBe(text);
      return statSync(version.folder).ino;
    });
    expect(folders.slice(3)).toEqual(folders.slice(0, 2));
    expect(beside(site)).toHaveLength(3);
    expect(openVersion(site).before?.hashes.size).toBe(1);
    // Another at the same time finds nothing to begin with.
    expect(openVersion(site).before).toBeUndefined();
    vi.unstubAllEnvs();
  });

  it("clears away what killed builds left, whole or half, and their links", () => {
    const site = newSite();
    ofNobody(built(site, "killed"));
    mkdirSync(join(dirname(site), ".site.versions", `${NOBODY}-half`, "regioner"), { recursive: true });
    const version = built(site, "one");
    publish(version);
    expect(beside(site)).toEqual([version.folder.slice(version.folder.lastIndexOf("/") + 1)]);
  });

  it("clears killed builds away before it begins, so that a full disk has room again", () => {
    const site = newSite();
    publish(built(site, "one"));
    publish(built(site, "two"));
    const killed = ofNobody(built(site, "killed"));
    openVersion(site);
    expect(existsSync(killed.folder)).toBe(false);
    expect(beside(site).filter((name) => !name.endsWith(".link"))).toHaveLength(3);
    expect(shown(site)).toBe("two");
  });

  it("leaves builds alone that still run", () => {
    const site = newSite();
    const folder = join(dirname(site), ".site.versions", `${process.ppid}-other`);
    mkdirSync(folder, { recursive: true });
    publish(built(site, "one"));
    publish(built(site, "two"));
    publish(built(site, "three"));
    expect(beside(site)).toContain(`${process.ppid}-other`);
  });

  it("never shows a build whose folder another has cleared away, though it has gone on writing", () => {
    const site = newSite();
    const unknown = ofNobody(built(site, "half"));
    publish(built(site, "whole"));
    mkdirSync(unknown.folder, { recursive: true });
    writeFileSync(join(unknown.folder, "index.html"), "the other half");
    expect(() => publish(unknown)).toThrow("Ett annat bygge har städat bort det här.");
    expect(shown(site)).toBe("whole");
  });

  it("leaves nothing of a build that failed, though its last writes come late", () => {
    const site = newSite();
    publish(built(site, "one"));
    const failed = built(site, "two");
    const before = process.listeners("exit");
    discard(failed);
    expect(beside(site)).toHaveLength(1);
    mkdirSync(join(failed.folder, "regioner"), { recursive: true });
    const [atExit = () => {}, ...more] = process.listeners("exit").filter((one) => !before.includes(one));
    process.removeListener("exit", atExit);
    atExit(0);
    expect(more).toEqual([]);
    expect(beside(site)).toHaveLength(1);
    expect(shown(site)).toBe("one");
  });

  it("never replaces what is no site of ours", () => {
    const site = newSite();
    mkdirSync(site);
    expect(() => openVersion(site)).toThrow("är ingen publicerad webbplats");
    const other = newSite();
    symlinkSync("/etc", other);
    expect(() => openVersion(other)).toThrow("är ingen publicerad webbplats");
  });
});
