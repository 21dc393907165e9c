import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { connect, createServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validNotis, withFields } from "../support/notices.ts";

/** The project in a folder of its own, so that the test can edit what an editor and a developer would. */
const folder = mkdtempSync(join(tmpdir(), "regionsidan-dev-"));
let server: ChildProcess;
let address = "";
let log = "";
const closing: (() => void)[] = [];

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
  for (const close of closing) close();
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

const answer = (path: string) => fetch(`${address}${path}`, { redirect: "manual" }).catch(() => undefined);
const page = async (path: string): Promise<string> => (await (await answer(path))?.text()) ?? "";
const status = async (path: string) => (await answer(path))?.status;

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

/** Writes a file, whatever was there before. */
function write(file: string, text: string): void {
  save = () => writeFileSync(join(folder, file), text);
  save();
}

function remove(file: string): void {
  save = () => rmSync(join(folder, file), { force: true });
  save();
}

function edit(file: string, change: (text: string) => string): () => void {
  const before = readFileSync(join(folder, file), "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  write(file, after);
  return () => write(file, before);
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

  it("shows an edit of a notice on its page, in the lists and in the feeds", async () => {
    edit("content/insatser/almi-brygglan.md", (text) =>
      text.replace(/^titel: .*$/m, "titel: En alldeles ny titel på notisen"),
    );
    await until("the new title", async () =>
      (await page("/insatser/almi-brygglan/")).includes("<h1>En alldeles ny titel"),
    );
    expect(await page("/arkiv/2020/")).toContain("En alldeles ny titel på notisen");
    expect(await page("/api/v1/notiser/insatser/almi-brygglan.json")).toContain("En alldeles ny titel på notisen");
  });

  it("shows an edit of a style sheet, under a new address", async () => {
    const sheet = async () => /\/assets\/site\.[0-9a-f]+\.css/.exec(await page("/"))?.[0] ?? "";
    const before = await sheet();
    edit("layouts/assets/css/tokens.css", (text) => `${text}\n:root { --prov: #abcdef; }\n`);
    await until("the new sheet", async () => (await sheet()) !== before);
    expect(await page(await sheet())).toContain("#abcdef");
    expect((await answer(await sheet()))?.headers.get("Content-Type")).toBe("text/css; charset=utf-8");
  });

  it("shows a notice that is added, leads on from where it lay before, and forgets it when it is removed", async () => {
    const fil = "content/behov/provets-behov.md";
    expect(await status("/behov/provets-behov/")).toBe(404);
    write(fil, withFields(validNotis("behov"), "titel: Provets behov\ntidigare_adresser: [behov/provets-forra]"));
    await until("the notice", async () => (await status("/behov/provets-behov/")) === 200);
    expect(await page("/behov/")).toContain("Provets behov");
    expect(await page("/behov/provets-forra/")).toContain('content="0; url=/behov/provets-behov/"');
    remove(fil);
    await until("its end", async () => (await status("/behov/provets-behov/")) === 404);
    expect(await page("/behov/")).not.toContain("Provets behov");
    expect(await status("/behov/provets-forra/")).toBe(404);
  });

  it("answers as the published site does", async () => {
    expect(await page("/inte/har/")).toContain("<h1>Sidan finns inte</h1>");
    expect(await status("/inte/har/")).toBe(404);
    const moved = await answer("/regioner");
    expect([moved?.status, moved?.headers.get("Location")]).toEqual([301, "/regioner/"]);
    const types = ["/", "/flode.atom", "/flode.json", "/kalender.ics", "/api/v1/notiser.csv", "/api/v1/index.json"].map(
      async (path) => (await answer(path))?.headers.get("Content-Type"),
    );
    expect(await Promise.all(types)).toEqual([
      "text/html; charset=utf-8",
      "application/atom+xml; charset=utf-8",
      "application/feed+json; charset=utf-8",
      "text/calendar; charset=utf-8",
      "text/csv; charset=utf-8",
      "application/json",
    ]);
  });

  it("lives on whatever is asked for", async () => {
    const statusAt = (path: string) =>
      new Promise<number | undefined>((done, failed) => {
        const { hostname, port } = new URL(address);
        get({ hostname, port, path }, (response) => done(response.resume().statusCode)).on("error", failed);
      });
    for (const path of ["//", "//regioner/", "///x", "/%", "/\\", "//[/"]) expect(await statusAt(path)).toBe(404);
    expect(server.exitCode).toBeNull();
  });

  it("answers nobody but this machine", async () => {
    const others = Object.values(networkInterfaces()).flatMap((found) => found?.filter((one) => !one.internal) ?? []);
    const port = Number(new URL(address).port);
    for (const { address: host } of others.filter(({ family }) => family === "IPv4"))
      await expect(
        new Promise((done, failed) => connect({ host, port }, () => done(host)).on("error", failed)),
      ).rejects.toThrow("ECONNREFUSED");
  });

  it("has a browser that is open load the page anew once it is", async () => {
    let news = "";
    const headers = {
      Connection: "Upgrade",
      Upgrade: "websocket",
      "Sec-WebSocket-Key": Buffer.alloc(16).toString("base64"),
      "Sec-WebSocket-Version": "13",
    };
    get(address, { headers }).on("upgrade", (_, socket, first) => {
      closing.push(() => socket.destroy());
      news += first;
      socket.on("data", (text) => (news += text));
    });
    await until("the connection", async () => news.includes("eleventy.status"));
    edit("content/insatser/almi-brygglan.md", (text) => text.replace(/^titel: .*$/m, "titel: Ännu en titel att visa"));
    await until("the news", async () => news.includes("eleventy.reload"));
    expect(await page("/insatser/almi-brygglan/")).toContain("<h1>Ännu en titel att visa");
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

  it("goes on with what it had while a register cannot be read", async () => {
    const undo = edit("content/register/teman.yml", (text) => `${text}- {\n`);
    await until("the fault", async () => /teman\.yml:\d+:\d+/.test(await page("/")));
    expect(await page("/insatser/lokalhyresstod/")).toContain('<article class="notis');
    undo();
    await until("a start page without faults", async () => !(await page("/")).includes("fel i innehållet"));
  });

  it("shows the content again, and edits of it, when its folder has been moved away and back", async () => {
    const [content, aside] = [join(folder, "content"), join(folder, "undan")];
    renameSync(content, aside);
    await until("the fault", async () => (await status("/")) === 500);
    renameSync(aside, content);
    await until("the pages", async () => (await status("/")) === 200);
    edit("content/insatser/lokalhyresstod.md", (text) => text.replace(/^titel: .*$/m, "titel: Tillbaka efter flytten"));
    await until("the edit", async () => (await page("/insatser/lokalhyresstod/")).includes("Tillbaka efter flytten"));
  });

  it("tells where code cannot be read, in place of the pages, and shows them again when it can", async () => {
    const undo = edit("layouts/parts/Typmarke.tsx", (text) => `${text}\nconst = 1;\n`);
    await until("the fault", async () => (await status("/")) === 500);
    expect(await page("/regioner/")).toMatch(/layouts\/parts\/Typmarke\.tsx:\d+:7 /);
    undo();
    await until("the pages", async () => (await status("/")) === 200);
  });

  it("tells what a component throws on the pages that have it, and on no other", async () => {
    const undo = edit("layouts/parts/Karta.tsx", (text) =>
      text.replace(/(export function Karta\(.*\) \{\n)/, '$1  if (3 > 2) throw new Error("Kartan är <borta>");\n'),
    );
    await until("the fault", async () => (await status("/")) === 500);
    expect(await page("/")).toContain("Kartan är &lt;borta&gt;");
    expect(await page("/")).toMatch(/layouts\/parts\/Karta\.tsx:\d+/);
    expect(await status("/insatser/")).toBe(200);
    undo();
    await until("the page", async () => (await status("/")) === 200);
  });

  it("judges by a rule as it has become, also what has not changed", async () => {
    const undo = edit("content/insatser/lokalhyresstod.md", (text) =>
      text.replace(/^avsandare: .*$/m, "avsandare: Bovärket"),
    );
    await until("the fault", async () => (await page("/")).includes("Menade du ”Boverket”?"));
    edit("scripts/check/suggest.ts", (text) => text.replace("{ hint: `Menade du", "{ hint: `Tänkte du på"));
    await until("the other words", async () => (await page("/")).includes("Tänkte du på ”Boverket”?"));
    undo();
    await until("a start page without faults", async () => !(await page("/")).includes("fel i innehållet"));
  });
});
