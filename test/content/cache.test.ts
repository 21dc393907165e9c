import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
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
const titles = async () => (await loadInParallel(root, TODAY, true)).innehall?.notiser.map(({ titel }) => titel);
const keptFiles = () => readdirSync(bundle).map((name) => join(bundle, name));

/** Writes a mark into everything that is kept, by which its use shows. */
function mark(text: string, by: string): void {
  for (const file of keptFiles()) {
    const marked = JSON.stringify(deserialize(readFileSync(file))).replaceAll(text, by);
    writeFileSync(file, serialize(JSON.parse(marked)));
  }
}

describe("what is kept between runs", () => {
  it("gives the same as without, again and again", async () => {
    const alone = loadContent(root, TODAY);
    expect(alone.problems).toHaveLength(1);
    for (let i = 0; i < 3; i++) {
      expect(await problems()).toEqual(alone.problems);
      expect(await loadInParallel(root, TODAY, true)).toEqual(alone);
    }
    expect(keptFiles()).toHaveLength(2);
  });

  it("is really used: what it says of an unchanged file is taken", async () => {
    await problems();
    mark("Tillväxverket", "Märkt");
    expect((await problems())[0]?.message).toContain("Märkt");
  });

  it("holds the notices themselves for those who want them, and only then", async () => {
    const [title = ""] = (await titles()) ?? [];
    mark(title, "Märkt titel");
    expect(await titles()).toContain("Märkt titel");
    expect((await loadInParallel(root, TODAY, false)).innehall?.notiser).toEqual([]);
  });

  it("is not used for a file that has changed, though its size and place are the same", async () => {
    await problems();
    writeFileSync(join(root, "insatser/ett.md"), wrong.replace("Tillväxverket", "Tillvåxverket"));
    expect((await problems())[0]?.message).toContain("Tillvåxverket");
  });

  it("is not used on another day or with other registers", async () => {
    await problems();
    mark("Tillväxverket", "Märkt");
    expect((await problems("2020-11-17"))[0]?.message).toContain("Tillväxverket");
    const register = join(root, "register/avsandare.yml");
    writeFileSync(
      register,
      `${readFileSync(register, "utf8")}- { namn: Tillväxverket, slug: tillvaxverket, aktor: annan }\n`,
    );
    expect(await problems()).toEqual([]);
  });

  const BROKEN: [string, Buffer | undefined][] = [
    ["nothing", Buffer.of()],
    ["half a file", undefined],
    ["text", Buffer.from("{")],
    ["null", serialize(null)],
    ["a list", serialize([])],
    ["without results", serialize({ key: 1 })],
    ["results that are none", serialize({ key: "", results: 1 })],
  ];
  it.each(BROKEN)("is forgotten when it cannot be read: %s", async (_, bytes) => {
    await problems();
    for (const file of keptFiles()) {
      const whole = readFileSync(file);
      writeFileSync(file, bytes ?? whole.subarray(0, whole.length / 2));
    }
    expect(await problems()).toHaveLength(1);
  });

  it("forgets what is gone, and writes nothing when nothing has changed", async () => {
    await problems();
    const before = keptFiles().map((file) => readFileSync(file, "latin1"));
    await problems();
    expect(keptFiles().map((file) => readFileSync(file, "latin1"))).toEqual(before);
    writeFileSync(join(root, "insatser/ett.md"), validNotis("insats"));
    expect(await problems()).toHaveLength(1);
    expect(
      keptFiles()
        .map((file) => readFileSync(file, "latin1"))
        .join(""),
    ).not.toContain("Tillväxverket");
  });
});
