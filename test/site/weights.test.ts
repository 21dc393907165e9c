import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { WEIGHED, weightOf, weightTable } from "../../bench/weights.ts";
import { typForMapp } from "../../schemas/typer.ts";
import { pagesOf } from "../support/pages.ts";

const folder = mkdtempSync(join(tmpdir(), "regionsidan-weights-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the weight of a page", () => {
  it("is that of the page and of what it makes the browser fetch, each once", () => {
    const files = { "a.css": "a { color: red }", "b.js": "b();", "c.svg": "<svg/>" };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const html = `<link rel="stylesheet" href="/a.css"><link rel="alternate" href="/flode.atom"><link rel="icon" href="/c.svg">
      <script type="module" src="/b.js"></script><script type="module" src="/b.js"></script><a href="/d/">d</a>`;
    writeFileSync(join(folder, "index.html"), html);
    const { page, css, script, total, requests } = weightOf("/", folder);
    expect(requests).toBe(4);
    expect(css).toBeGreaterThan(10);
    expect(total - page - css - script).toBeGreaterThan(0);
    expect(weightTable([weightOf("/", folder)])).toHaveLength(3);
  });

  it("is not told of a page that names a file which is not there", () => {
    writeFileSync(join(folder, "index.html"), `<script src="/finns-inte.js"></script>`);
    expect(() => weightOf("/", folder)).toThrow("/finns-inte.js");
  });
});

describe("the shipped site", () => {
  const site = inject("site");
  const notices = pagesOf(site)
    .map(([path]) => path)
    .filter((path) => /^\/[^/]+\/[^/]+\/$/.test(path) && typForMapp(path.split("/")[1] ?? ""));

  it("shows any notice, its style sheet with it, for at most 14 kB", () => {
    const heavy = notices
      .map((path) => weightOf(path, site))
      .filter(({ page, css }) => page + css > 14_000)
      .map(({ path, page, css }) => `${path} ${page + css}`);
    expect(notices.length).toBeGreaterThan(90);
    expect(heavy).toEqual([]);
  });

  it("shows the start page, with map, style sheet and script, for at most 30 kB in at most 5 requests", () => {
    const { total, requests } = weightOf("/", site);
    expect(total).toBeLessThanOrEqual(30_000);
    expect(requests).toBeLessThanOrEqual(5);
  });

  it("has every page that the benchmark weighs", () => {
    expect(WEIGHED.map((path) => weightOf(path, site).total).every((total) => total > 1000)).toBe(true);
  });
});
