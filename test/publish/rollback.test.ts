import * as fs from "node:fs";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { discard, goBack, publish, type Version } from "../../scripts/publish/versions.ts";
import { beside, built, newSite, shown } from "../support/versions.ts";

vi.mock("node:fs", async (original) => {
  const real = await original<typeof fs>();
  return { ...real, rmSync: vi.fn(real.rmSync) };
});

/** Publishes one after the other, each later than the one before. */
function published(site: string, ...texts: string[]): Version[] {
  return texts.map((text, i) => {
    vi.setSystemTime(new Date(2020, 10, 16, 12, i));
    const version = built(site, text);
    publish(version);
    return version;
  });
}

afterEach(() => {
  vi.useRealTimers();
});

describe("going back", () => {
  it("shows the version before, and the other when it is asked again", () => {
    const site = newSite();
    published(site, "one", "two");
    goBack(site);
    expect(shown(site)).toBe("one");
    goBack(site);
    expect(shown(site)).toBe("two");
    expect(beside(site)).toHaveLength(2);
  });

  it("never shows a build that was not finished", () => {
    const site = newSite();
    published(site, "one", "two");
    built(site, "half");
    goBack(site);
    expect(shown(site)).toBe("one");
  });

  it("lets the next build keep what was gone back to, not what was gone back from", () => {
    const site = newSite();
    published(site, "good", "bad");
    goBack(site);
    publish(built(site, "new"));
    goBack(site);
    expect(shown(site)).toBe("good");
  });

  it("says so when there is nothing to go back to", () => {
    const site = newSite();
    expect(() => goBack(site)).toThrow("ingen tidigare version");
    published(site, "one");
    expect(() => goBack(site)).toThrow("ingen tidigare version");
    expect(shown(site)).toBe("one");
  });
});

describe("what cannot be removed", () => {
  const refuse = () =>
    vi.mocked(fs.rmSync).mockImplementation(() => {
      throw Object.assign(new Error("EACCES"), { code: "EACCES" });
    });
  const allow = async () => {
    const real = await vi.importActual<typeof fs>("node:fs");
    vi.mocked(fs.rmSync).mockImplementation(real.rmSync);
  };

  it("is told, while the new version stays published and what is half removed is no version", async () => {
    const site = newSite();
    const [one, two] = published(site, "one", "two");
    refuse();
    const three = built(site, "three");
    expect(publish(three)).toEqual([one?.folder]);
    discard(three);
    expect(shown(site)).toBe("three");
    goBack(site);
    expect(shown(site)).toBe("two");
    expect(existsSync(two?.folder ?? "")).toBe(true);
    await allow();
  });

  it("does not keep others from building, and is removed when that can be done", async () => {
    const site = newSite();
    published(site, "one");
    mkdirSync(join(dirname(site), ".site.versions", "999999999-half.bort"));
    refuse();
    const two = built(site, "two");
    expect(publish(two)).toHaveLength(1);
    await allow();
    publish(built(site, "three"));
    expect(beside(site)).toHaveLength(2);
  });
});
