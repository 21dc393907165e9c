import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { editing, noticesIn } from "../../bench/edit.ts";

const usage = { wall: 1, cpu: 1, peakMiB: 1 };
const BEFORE = "---\ntyp: insats\n---\nText.\n";

function notices(count: number): { texts: () => string[]; edit: ReturnType<typeof editing> } {
  const folder = mkdtempSync(join(tmpdir(), "regionsidan-edit-"));
  for (let n = 0; n < count; n++) writeFileSync(join(folder, `${n}.md`), BEFORE);
  writeFileSync(join(folder, "register.yml"), "");
  return {
    texts: () => noticesIn(folder).map((path) => readFileSync(path, "utf8")),
    edit: editing(() => noticesIn(folder)),
  };
}

it("measures with a new paragraph in one notice, and takes it away afterwards", async () => {
  const { texts, edit } = notices(9);
  let during: string[] = [];
  const measured = await edit(() => {
    during = texts().filter((text) => text !== BEFORE);
    return Promise.resolve(usage);
  });
  expect(measured).toBe(usage);
  expect(during).toEqual([expect.stringMatching(/^---\ntyp: insats\n---\nText\.\n\nÄndringsprov \S+\.\n$/)]);
  expect(texts()).toEqual(Array(9).fill(BEFORE));
});

it("edits another notice each time, in other words", async () => {
  const { texts, edit } = notices(9);
  const edited: { at: number; text: string | undefined }[] = [];
  for (let run = 0; run < 5; run++)
    await edit(() => {
      const at = texts().findIndex((text) => text !== BEFORE);
      edited.push({ at, text: texts()[at] });
      return Promise.resolve(usage);
    });
  expect(new Set(edited.map(({ at }) => at)).size).toBe(5);
  expect(new Set(edited.map(({ text }) => text)).size).toBe(5);
});

it("takes the paragraph away also when the measure fails", async () => {
  const { texts, edit } = notices(2);
  await expect(edit(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(texts()).toEqual([BEFORE, BEFORE]);
});

it("takes the paragraph away also when the process exits meanwhile, as when somebody interrupts it", () => {
  const file = join(mkdtempSync(join(tmpdir(), "regionsidan-edit-")), "0.md");
  writeFileSync(file, BEFORE);
  const script = `import { readFileSync } from "node:fs";
    import { editing } from "./bench/edit.ts";
    await editing(() => [${JSON.stringify(file)}])(() => process.exit(readFileSync(${JSON.stringify(file)}).length > ${BEFORE.length} ? 42 : 1));`;
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script]);
  expect(status).toBe(42);
  expect(readFileSync(file, "utf8")).toBe(BEFORE);
});

it("says when there is nothing to edit", async () => {
  await expect(notices(0).edit(() => Promise.resolve(usage))).rejects.toThrow("no notice");
});
