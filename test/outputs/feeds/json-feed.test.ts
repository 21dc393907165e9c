import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { feedFiles } from "../../support/feeds.ts";
import { ADDRESS } from "../../support/output-context.ts";
import { shippedSite, siteOf } from "../../support/site.ts";

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const isRight = ajv.compile(JSON.parse(readFileSync("test/fixtures/json-feed-1.1.schema.json", "utf8")));

/** What is wrong with a feed by the schema. */
const faultsOf = (feed: unknown): string[] =>
  isRight(feed) ? [] : (isRight.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

const files = feedFiles(shippedSite());
const jsonFiles = [...files].filter(([path]) => path.endsWith(".json"));
const json = (path: string) => JSON.parse(files.get(path) ?? "");

describe("the JSON feeds", () => {
  it("are right by the specification, one beside each Atom feed", () => {
    expect(jsonFiles.flatMap(([path, text]) => faultsOf(JSON.parse(text)).map((fault) => `${path}${fault}`))).toEqual(
      [],
    );
    expect(jsonFiles.map(([path]) => path.replace(".json", ".atom"))).toEqual(
      [...files.keys()].filter((path) => path.endsWith(".atom")),
    );
  });

  it.each([
    ["an item without a text", { id: "1" }],
    ["a time without an offset", { id: "1", content_text: "x", date_published: "2020-04-07T10:51:00" }],
    ["a key that the format does not have", { id: "1", content_text: "x", author: "x" }],
  ])("would not be, with %s", (_, item) => {
    expect(faultsOf({ ...json("/flode.json"), items: [item] })).not.toEqual([]);
  });

  it("say what the Atom feeds say", () => {
    for (const [path, text] of jsonFiles) {
      const { items = [], ...feed } = parseJsonFeed(text);
      const { entries = [], ...atom } = parseAtomFeed(files.get(path.replace(".json", ".atom")) ?? "");
      expect(feed).toMatchObject({ title: atom.title?.value, description: atom.subtitle?.value, language: "sv" });
      expect(items.map(({ id, title, date_published }) => [id, title, date_published])).toEqual(
        entries.map(({ id, title, published }) => [id, title?.value, published]),
      );
      expect(items.map(({ content_html }) => content_html)).toEqual(entries.map(({ content }) => content?.value));
      expect(items.map(({ tags }) => tags)).toEqual(
        entries.map(({ categories }) => categories?.map(({ label }) => label)),
      );
    }
  });

  it("claim no time for a notice without any date, where Atom must have one", () => {
    const id = "tag:id.example,2020:erfarenheter/skane-idebank";
    const item = json("/erfarenheter/flode.json").items.find((one: { id: string }) => one.id === id);
    expect(Object.keys(item)).not.toEqual(expect.arrayContaining(["date_modified"]));
    const entry = parseAtomFeed(files.get("/erfarenheter/flode.atom") ?? "").entries?.find((one) => one.id === id);
    expect(entry).toMatchObject({ updated: "1970-01-01T00:00:00Z" });
    expect(entry?.published).toBeUndefined();
  });

  it("lead from the feed through the archives and never back", () => {
    const { feed_url, next_url } = json("/flode.json");
    expect([feed_url, next_url]).toEqual([`${ADDRESS}flode.json`, `${ADDRESS}flode-arkiv-1.json`]);
    expect(json("/flode-arkiv-1.json")).not.toHaveProperty("next_url");
  });

  it("are right without a notice too", () => {
    const empty = feedFiles(siteOf({}, "2020-01-01")).get("/flode.json") ?? "";
    expect(faultsOf(JSON.parse(empty))).toEqual([]);
    expect(JSON.parse(empty).items).toEqual([]);
  });
});
