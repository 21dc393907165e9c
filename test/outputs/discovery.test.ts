import { describe, expect, inject, it } from "vitest";
import { opensearch } from "../../scripts/outputs/opensearch.ts";
import type { Output, OutputContext } from "../../scripts/outputs/output.ts";
import { robots } from "../../scripts/outputs/robots.ts";
import { securityTxt } from "../../scripts/outputs/security-txt.ts";
import { serve } from "../../scripts/publish/serve.ts";
import { contextOf } from "../support/output-context.ts";
import { siteOf } from "../support/site.ts";
import { parseXml } from "../support/xml.ts";

const context: OutputContext = contextOf(siteOf({}));
const only = (output: Output, changed: Partial<OutputContext> = {}): string => {
  const [file, ...others] = [...output({ ...context, ...changed })];
  expect(others).toEqual([]);
  return String(file?.[1]);
};

describe("robots.txt", () => {
  it("lets everyone read everything and leads to the sitemap by its whole address", () => {
    expect(only(robots)).toBe("User-agent: *\nAllow: /\n\nSitemap: https://regionsidan.example/r/sitemap.xml\n");
  });
});

describe("opensearch.xml", () => {
  const { name, attributes, children } = parseXml(only(opensearch, { mailbox: "a&b<c@regionsidan.example" }));
  const child = (wanted: string) => children.filter((element) => element.name === wanted);

  it("is a description by OpenSearch 1.1, within its limits", () => {
    expect([name, attributes["xmlns"]]).toEqual(["OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/"]);
    expect(child("ShortName")[0]?.text.length).toBeLessThanOrEqual(16);
    expect(child("Description")[0]?.text.length).toBeLessThanOrEqual(1024);
    expect(child("Contact")[0]?.text).toBe("a&b<c@regionsidan.example");
  });

  it("searches with the words put in, and knows itself", () => {
    const [html, self] = child("Url").map((url) => url.attributes);
    const address = html?.["template"]?.replace("{searchTerms}", encodeURIComponent("stöd & lån"));
    expect(new URL(address ?? "").searchParams.get("q")).toBe("stöd & lån");
    expect(html?.["template"]).toMatch(/^https:\/\/regionsidan\.example\/r\/sok\/\?q=/);
    expect([self?.["rel"], self?.["template"]]).toEqual(["self", "https://regionsidan.example/r/opensearch.xml"]);
  });
});

describe("security.txt", () => {
  const fields = (changed: Partial<OutputContext> = {}): [string, string][] =>
    only(securityTxt, changed)
      .trimEnd()
      .split("\n")
      .map((line) => /^([A-Z][A-Za-z-]+): (\S.*)$/.exec(line))
      .map((match) => [match?.[1] ?? "", match?.[2] ?? ""]);

  it("has the fields of RFC 9116: ways to reach us, best first, an end, languages and its own address", () => {
    expect(fields({ repository: "https://github.com/a/b" })).toEqual([
      ["Contact", "https://github.com/a/b/security/advisories/new"],
      ["Contact", "mailto:redaktionen@regionsidan.example"],
      ["Expires", "2021-11-15T00:00:00Z"],
      ["Preferred-Languages", "sv, en"],
      ["Canonical", "https://regionsidan.example/r/.well-known/security.txt"],
    ]);
    expect(fields()[0]).toEqual(["Contact", "mailto:redaktionen@regionsidan.example"]);
  });

  it.each([
    ["2020-02-29", "2021-02-27T00:00:00Z"],
    ["2020-12-31", "2021-12-30T00:00:00Z"],
    ["2020-01-01", "2020-12-31T00:00:00Z"],
  ])("on %s it holds to %s, less than a year", (today, expires) => {
    expect(new Map(fields({ site: siteOf({}, today) })).get("Expires")).toBe(expires);
    const aYearOn = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
    expect(expires.slice(0, 10) < aYearOn).toBe(true);
  });

  it("is served where it must lie", async () => {
    const server = await serve(inject("site"), "/", 0);
    const response = await fetch(new URL("/.well-known/security.txt", server.address));
    const text = await response.text();
    await server.close();
    expect([response.status, response.headers.get("content-type")]).toEqual([
      200,
      expect.stringContaining("text/plain"),
    ]);
    expect(text).toContain("Contact: mailto:");
  });
});
