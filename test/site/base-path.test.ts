import { describe, expect, it } from "vitest";
import { runCommand } from "../support/commands.ts";
import { temporaryFolder } from "../support/content.ts";
import { isPage, jsonLdOf, linksOf, metaOf } from "../support/head.ts";
import { filesOf, pagesOf } from "../support/pages.ts";

const HOST = "https://regionsidan.example";
const output = `${temporaryFolder()}/site`;
const built = runCommand("build", ["--output", output, "--base-path", "/repo/", "--no-search"]);
if (built.status !== 0) throw new Error(`The site was not built: ${built.stdout}${built.stderr}`);

describe("what the site tells machines, under a base path", () => {
  const files = filesOf(output);
  const pages = pagesOf(output).filter(([, html]) => isPage(html));
  const text = (path: string) => files.get(path)?.toString("utf8") ?? "";

  it("has whole addresses that all begin with that of the site", () => {
    const told = ["sitemap.xml", "robots.txt", "opensearch.xml", "dcat.rdf", "dcat.ttl", ".well-known/security.txt"];
    for (const path of told) {
      const ours = text(path).match(/https:\/\/regionsidan\.example[^\s"<>]*/g) ?? [];
      expect(ours.length, path).toBeGreaterThan(0);
      expect(ours.filter((address) => !address.startsWith(`${HOST}/repo/`))).toEqual([]);
    }
  });

  it("says in each page where that page is", () => {
    const wrong = pages.filter(([address, html]) => {
      const canonical = linksOf(html, "canonical")[0]?.["href"];
      return metaOf(html, "robots") !== "noindex" && canonical !== `${HOST}/repo${address}`;
    });
    expect(wrong.map(([address]) => address)).toEqual([]);
    expect(pages.length).toBeGreaterThan(200);
  });

  it("keeps its data for machines and its feeds on the site", () => {
    const start = new Map(pages).get("/") ?? "";
    expect(jsonLdOf(start)?.["WebSite"]).toMatchObject({ url: `${HOST}/repo/` });
    const links = ["alternate", "search"].flatMap((rel) => linksOf(start, rel).map(({ href = "" }) => href));
    expect(links).toEqual(["/repo/flode.atom", "/repo/flode.json", "/repo/kalender.ics", "/repo/opensearch.xml"]);
    const ids = pages.flatMap(([, html]) => Object.values(jsonLdOf(html) ?? {}).flatMap((node) => node["@id"] ?? []));
    expect(ids.filter((id) => !String(id).startsWith(`${HOST}/repo/`))).toEqual([]);
    expect(ids.length).toBeGreaterThan(100);
  });
});
