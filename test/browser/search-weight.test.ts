import { describe, expect, inject, it } from "vitest";
import { firstSearchBytes } from "../../bench/first-search.ts";
import { siteInBrowser } from "../support/browser.ts";

const site = siteInBrowser();

/** What any search of words takes at 100 notices, in bytes by gzip: Pagefind's program 80,000, our script 16,000, the rest some files of the index. */
const MED_ORD = 135_000;
const UTAN_ORD = 35_000;

const parts = (files: readonly { path: string }[], part: RegExp) => files.filter(({ path }) => part.test(path)).length;

describe("a first search", () => {
  it.each(["stöd", "almi", "omställningscheck värmland", "q=stöd&typ=insats&region=Skåne"])(
    "fetches what its words need: %s",
    async (query) => {
      if (!site.browser) return;
      const { files, search, total } = await firstSearchBytes(inject("site"), query, site.browser);
      expect(search).toBeLessThan(MED_ORD);
      expect(total - search).toBeLessThan(20_000);
      expect(parts(files, /\/index\//)).toBeLessThanOrEqual(2);
      expect(parts(files, /\/fragment\//)).toBeLessThanOrEqual(15);
      expect(parts(files, /pagefind\.js|\.wasm$/)).toBe(0);
    },
  );

  it.each(["", "typ=insats&region=Skåne", "datum=mote&fran=2020-11-01"])(
    "without words fetches nothing of the index: %j",
    async (query) => {
      if (!site.browser) return;
      const { files, search } = await firstSearchBytes(inject("site"), query, site.browser);
      expect(parts(files, /\/index\/|\.pf_meta$|wasm|worker/)).toBe(0);
      expect(parts(files, /\/fragment\//)).toBeGreaterThan(0);
      expect(search).toBeLessThan(UTAN_ORD);
    },
  );
});
