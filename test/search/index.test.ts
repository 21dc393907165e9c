import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";

const folder = join(inject("site"), "pagefind");
const fragments = readdirSync(join(folder, "fragment")).map((name) => {
  const text = gunzipSync(readFileSync(join(folder, "fragment", name))).toString("utf8");
  return JSON.parse(text.slice("pagefind_dcd".length)) as {
    url: string;
    content: string;
    meta: Record<string, string>;
  };
});

describe("the search index of the shipped site", () => {
  it("has a hit for every notice, with what a list shows of it and nothing of what was searched", () => {
    expect(fragments.length).toBeGreaterThan(90);
    for (const { url, content, meta } of fragments) {
      expect(content, url).toBe("");
      for (const name of ["titel", "typ", "sammanfattning", "avsandare", "omrade", "dag"])
        expect(meta[name], `${url} ${name}`).toMatch(/\S/);
    }
  });

  it("says whom a notice concerns in the words of the lists", () => {
    const omrade = (url: string) => fragments.find((fragment) => fragment.url === `${url}/`)?.meta["omrade"];
    expect(omrade("insatser/kultursamverkansmodellen-krisstod")).toMatch(/^Hela landet utom Stockholm$/);
    expect(fragments.map(({ meta }) => meta["omrade"]).filter((text) => /, [^,]+, .*, /.test(text ?? ""))).toEqual([]);
  });

  it("keeps Pagefind's ready-made interfaces out", () => {
    expect(readdirSync(folder).filter((name) => /ui|highlight|component|css/.test(name))).toEqual([]);
  });
});
