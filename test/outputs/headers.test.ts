import { readFileSync } from "node:fs";
import { describe, expect, inject, it } from "vitest";
import { ALWAYS, headerPolicy, headersFor } from "../../scripts/publish/headers.ts";
import { pagesOf } from "../support/pages.ts";

/** Addresses of every kind that has headers of its own. */
const SAMPLES = [
  "/",
  "/index.html",
  "/sok/",
  "/sok/index.html",
  "/inbaddning/skane/",
  "/insatser/almi-brygglan/",
  "/404.html",
  "/flode.atom",
  "/regioner/skane/flode-arkiv-1.atom",
  "/regioner/skane/kalender.ics",
  "/api/v1/notiser.json",
  "/schema/v1/insats.json",
  "/assets/site.0123456789.css",
  "/assets/ikon.svg",
  "/pagefind/pagefind.js",
  "/pagefind/pagefind-worker.js",
  "/pagefind/fragment/sv_x.pf_fragment",
];

/** What a map of nginx makes of a path: the first pattern that fits, else the default. */
function nginxMap(name: string): (path: string) => string {
  const text = readFileSync("drift/nginx/kartor.conf", "utf8");
  const body = new RegExp(`map \\$uri \\$${name} \\{([\\s\\S]*?\\n)\\}`).exec(text)?.[1] ?? "";
  const rows = [...body.matchAll(/^\s+("?)(\S+?)\1\s+"(.*)";$/gm)].map(([, , key = "", value = ""]) => ({
    key,
    value,
  }));
  expect(rows.length).toBeGreaterThan(1);
  return (path) =>
    rows.find(({ key }) => key.startsWith("~") && new RegExp(key.slice(1)).test(path))?.value ??
    rows.find(({ key }) => key === "default")?.value ??
    "";
}

describe("the headers of an answer", () => {
  it.each(SAMPLES)("are the same from nginx as from the server of the tests: %s", (path) => {
    const wanted = headersFor(path);
    const of = (name: string) => nginxMap(name)(path) || undefined;
    expect(of("regionsidan_csp")).toBe(wanted["Content-Security-Policy"]);
    expect(of("regionsidan_frame")).toBe(wanted["X-Frame-Options"]);
    expect(of("regionsidan_corp")).toBe(wanted["Cross-Origin-Resource-Policy"]);
    expect(of("regionsidan_cors")).toBe(wanted["Access-Control-Allow-Origin"]);
    expect(of("regionsidan_cache")).toBe(wanted["Cache-Control"]);
  });

  it("are set once for all of nginx, never inside a location, where they would take away the others", () => {
    const set = readFileSync("drift/nginx/huvuden.conf", "utf8");
    for (const [name, value] of Object.entries(ALWAYS))
      expect(set).toMatch(new RegExp(`^add_header ${name} +"${value.replaceAll(/[()*]/g, "\\$&")}" +always;$`, "m"));
    expect(readFileSync("drift/nginx/site.conf", "utf8")).not.toContain("add_header");
  });

  it("let no page be framed but those made for it, and scripts run nowhere but where the site needs them", () => {
    expect(headerPolicy("/")).toContain("frame-ancestors 'none'");
    expect(headerPolicy("/inbaddning/skane/")).toMatch(/^(?!.*script-src).*frame-ancestors \*$/);
    expect(headerPolicy("/insatser/")).not.toContain("wasm");
    expect(headerPolicy("/sok/")).toContain("'wasm-unsafe-eval'");
    for (const path of SAMPLES) expect(headerPolicy(path)).toMatch(/^default-src 'none';(?!.*'unsafe-)/);
  });

  it("say in every page what the header says, as far as a page can", () => {
    const pages = pagesOf(inject("site"));
    expect(pages.length).toBeGreaterThan(200);
    for (const [address, html] of pages) {
      const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/
        .exec(html)?.[1]
        ?.replaceAll("&#39;", "'");
      if (meta === undefined) expect(html, address).toContain('http-equiv="refresh"');
      else
        expect(headerPolicy(address), address).toBe(
          `${meta}${address.startsWith("/inbaddning/") ? "; frame-ancestors *" : "; frame-ancestors 'none'"}`,
        );
    }
  });
});

/** What a host that reads `_headers` puts together for a path; a header that is set twice is told of by throwing. */
function headersByFile(text: string, path: string): Record<string, string> {
  const rules = text
    .trim()
    .split("\n\n")
    .map((rule) => rule.split("\n"));
  const lines = rules.filter(([pattern = ""]) => fits(pattern, path)).flatMap(([, ...own]) => own);
  const found: Record<string, string> = {};
  for (const line of lines) {
    const [, gone, name = "", value = ""] = /^ {2}(! )?([\w-]+)(?:: (.*))?$/.exec(line) ?? [];
    if (!gone && name in found) throw new Error(`${name} is set twice for ${path}`);
    if (gone) delete found[name];
    else found[name] = value;
  }
  return found;
}

const fits = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*")}$`).test(path);

describe("/_headers", () => {
  it("gives a path its headers, once each, when all rules that fit are put together", () => {
    const text = readFileSync(`${inject("site")}/_headers`, "utf8");
    for (const path of SAMPLES) expect(headersByFile(text, path), path).toEqual(headersFor(path));
  });
});
