import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The project in a folder of its own, so that the test can edit what an editor and a developer would. */
const folder = mkdtempSync(join(tmpdir(), "regionsidan-dev-"));
let server: ChildProcess;
let address = "";
let log = "";

beforeAll(async () => {
  for (const name of [
    "content",
    "form",
    "layouts",
    "schemas",
    "scripts",
    "types",
    "package.json",
    "tsconfig.json",
    "eleventy.config.ts",
    "site.config.ts",
  ])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const port = await freePort();
  address = `http://localhost:${port}`;
  server = spawn(process.execPath, ["--import", "tsx", "scripts/dev.ts", "--port", String(port)], { cwd: folder });
  server.stderr?.on("data", (text) => (log += text));
  server.stdout?.on("data", (text) => (log += text));
  await until("the first page", async () => (await page("/")).includes("Vad gäller din region"));
}, 60_000);
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, () => {
      const bound = probe.address();
      probe.close(() => done(typeof bound === "object" && bound ? bound.port : 0));
    });
  });

const page = async (path: string): Promise<string> =>
  fetch(`${address}${path}`).then(
    (response) => response.text(),
    () => "",
  );

let save = () => {};

/** Waits until something holds. A busy machine may lose the news of a change, so the file is saved again now and then, as a person would. */
async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 45_000;
  for (let tries = 1; !(await holds()); tries++) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}. The server said:\n${log}`);
    await new Promise((done) => setTimeout(done, 150));
    if (tries % 50 === 0) save();
  }
}

function edit(file: string, change: (text: string) => string): () => void {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  const write = (text: string) => {
    save = () => writeFileSync(path, text);
    save();
  };
  write(after);
  return () => write(before);
}

describe("npm run dev", () => {
  it("shows an edit of a component that is imported two steps away", async () => {
    const undo = edit("layouts/parts/Typmarke.tsx", (text) => text.replace("{text}\n", "{text} ÄNDRAD\n"));
    await until("the new component", async () => (await page("/arkiv/2020/")).includes("ÄNDRAD"));
    undo();
    await until("the old component", async () => !(await page("/arkiv/2020/")).includes("ÄNDRAD"));
  });

  it("shows an edit of a module under a component", async () => {
    edit("schemas/format.ts", (text) => text.replace('"Publiceringsdag okänd"', '"Dag okänd"'));
    await until("the new words", async () => (await page("/arkiv/2020/")).includes("Dag okänd"));
  });

  it("shows an edit of a notice", async () => {
    edit("content/insatser/almi-brygglan.md", (text) =>
      text.replace(/^titel: .*$/m, "titel: En alldeles ny titel på notisen"),
    );
    await until("the new title", async () =>
      (await page("/insatser/almi-brygglan/")).includes("<h1>En alldeles ny titel"),
    );
  });

  it("makes the search index after the pages, and anew when a notice has changed", async () => {
    const index = () => page("/pagefind/pagefind-entry.json");
    await until("the first index", async () => (await index()).startsWith("{"));
    const before = await index();
    edit("content/insatser/almi-brygglan.md", (text) =>
      text.replace(/^titel: .*$/m, "titel: Ett lån till landets alla väderkvarnar"),
    );
    await until("the new index", async () => (await index()).startsWith("{") && (await index()) !== before);
  });

  it("tells a fault of the content on the page and in the terminal, lives on, and forgets it when mended", async () => {
    const undo = edit("content/insatser/lokalhyresstod.md", (text) =>
      text.replace(/^avsandare: .*$/m, "avsandare: Bovärket"),
    );
    await until("the fault", async () => (await page("/insatser/lokalhyresstod/")).includes("Menade du ”Boverket”?"));
    expect(await page("/")).toMatch(/content\/insatser\/lokalhyresstod\.md:\d+:12/);
    expect(log).toContain("okand-avsandare");
    undo();
    await until("the mended notice", async () => !(await page("/insatser/lokalhyresstod/")).includes("Bovärket"));
    await until("a start page without faults", async () => !(await page("/")).includes("fel i innehållet"));
  });
});
