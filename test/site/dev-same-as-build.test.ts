import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { pagesOf } from "../../layouts/page-at.ts";
import { gruppera } from "../../schemas/gruppera.ts";
import { bundleAssets } from "../../scripts/site/assets.ts";
import { filesOf } from "../../scripts/site/dev-files.ts";
import { outputContext } from "../../scripts/site/output-context.ts";
import { visningOf } from "../../scripts/site/visning.ts";
import { shippedSite } from "../support/site.ts";

const folder = inject("site");
const builtText = (path: string) => readFileSync(join(folder, path), "utf8");

/** Made by other ways while developing (the search, the assets), or only by looking at all pages (the sitemap). */
const LAID_OUT = /^\/(pagefind|assets)\/|^\/sitemap/;
const built = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
  .filter((path) => !LAID_OUT.test(path));

const site = shippedSite();
// The commit may have come after the build.
const { commit } = JSON.parse(builtText("/version.json"));
const context = { ...outputContext(site, "/"), commit };
const visning = visningOf(context, await bundleAssets());
const addressOf = (path: string) => path.replace(/\/index\.html$/, "/");

describe("a page that is made when it is asked for", () => {
  const pages = built.filter((path) => path.endsWith(".html") && !path.endsWith("/fragment.html"));

  it("has the same bytes as the build has written, each of them", () => {
    const pageAt = pagesOf(visning, "/");
    expect(pages.length).toBeGreaterThan(500);
    expect(pages.filter((path) => pageAt(addressOf(path)) !== builtText(path))).toEqual([]);
  });

  it("differs while developing by its policy alone, where nothing is wrong", () => {
    const pageAt = pagesOf({ ...visning, utveckling: { problem: [] } }, "/");
    const policy = /<meta http-equiv="Content-Security-Policy" content="[^"]*"\/>/;
    expect(builtText("/index.html")).toMatch(policy);
    expect(pages.filter((path) => pageAt(addressOf(path)) !== builtText(path).replace(policy, ""))).toEqual([]);
  });

  it("stands under the base path as in a build", () => {
    const page = pagesOf(visning, "/regionsidan/")("/regioner/");
    expect(page).toContain(' href="/regionsidan/regioner/skane/"');
    expect(page).not.toContain(' href="/regioner/');
  });

  it("is at its whole address only", () => {
    const pageAt = pagesOf(visning, "/");
    expect(["", "/regioner", "/regioner/index.html", "/regioner//", "/inte/"].map(pageAt)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});

describe("a file that is looked for when it is asked for", () => {
  const files = built.filter((path) => !path.endsWith(".html") || path.endsWith("/fragment.html"));
  const fileAt = filesOf(context);
  const names = gruppera(files, (path) => [basename(path)]);
  /** The name, when there are several of it; else what it ends with, below one folder of the site. */
  const sort = (path: string) =>
    (names.get(basename(path))?.length ?? 0) > 1 ? basename(path) : `${path.split("/")[1]} ${extname(path)}`;

  it("has the same bytes as the build has written, one of each sort", async () => {
    const chosen = new Map(files.map((path) => [sort(path), path]));
    expect(chosen.size).toBeGreaterThan(20);
    const differing = [];
    for (const path of chosen.values()) {
      const [, content] = (await fileAt(path)) ?? [];
      if (content === undefined || !readFileSync(join(folder, path)).equals(Buffer.from(content))) differing.push(path);
    }
    expect(differing).toEqual([]);
  });

  it("is not there when the site has none", async () => {
    for (const path of ["/kalender", "/api/v1/inget.json", "/inget.ics", "/_inget", "/favicon.ico"])
      expect(await fileAt(path)).toBeUndefined();
  });
});
