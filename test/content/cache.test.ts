import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadContent } from "../../scripts/content/load.ts";
import { loadInParallel } from "../../scripts/content/load-parallel.ts";
import { contentFolder, TODAY, temporaryFolder } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";

const wrong = withFields(validNotis("insats"), "avsandare: Tillväxverket");
let bundle = "";
let root = "";

beforeEach(() => {
  bundle = temporaryFolder();
  vi.stubEnv("REGIONSIDAN_BUNDLE", bundle);
  root = contentFolder({ "insatser/ett.md": wrong, "behov/tva.md": validNotis("behov") });
});
afterEach(() => vi.unstubAllEnvs());

const problems = async (today = TODAY) => (await loadInParallel(root, today, false)).problems;
const cacheFile = () => join(bundle, "results.json");

describe("what is kept between runs", () => {
  it("gives the same as without, again and again", async () => {
    const alone = loadContent(root, TODAY).problems;
    expect(alone).toHaveLength(1);
    for (let i = 0; i < 3; i++) expect(await problems()).toEqual(alone);
    expect(readFileSync(cacheFile(), "utf8")).toContain("okand-avsandare");
  });

  it("is really used: what it says of an unchanged file is taken", async () => {
    await problems();
    writeFileSync(cacheFile(), readFileSync(cacheFile(), "utf8").replaceAll("Tillväxverket", "Märkt"));
    expect((await problems())[0]?.message).toContain("Märkt");
  });

  it("is not used for a file that has changed, though its size and place are the same", async () => {
    await problems();
    writeFileSync(join(root, "insatser/ett.md"), wrong.replace("Tillväxverket", "Tillvåxverket"));
    expect((await problems())[0]?.message).toContain("Tillvåxverket");
  });

  it("is not used on another day or with other registers", async () => {
    await problems();
    writeFileSync(cacheFile(), readFileSync(cacheFile(), "utf8").replaceAll("Tillväxverket", "Märkt"));
    expect((await problems("2020-11-17"))[0]?.message).toContain("Tillväxverket");
    const register = join(root, "register/avsandare.yml");
    writeFileSync(
      register,
      `${readFileSync(register, "utf8")}- { namn: Tillväxverket, slug: tillvaxverket, aktor: annan }\n`,
    );
    expect(await problems()).toEqual([]);
  });

  it.each(["", "{", "[]", '{"key":1}', "null"])("is forgotten when it cannot be read: %j", async (text) => {
    await problems();
    writeFileSync(cacheFile(), text);
    expect(await problems()).toHaveLength(1);
  });
});
