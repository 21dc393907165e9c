import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { TODAY } from "./ours.ts";

/** Seconds from the start of the command to its first page; milliseconds from each save to the first answer that has it. */
export type OneEdit = { readySeconds: number; editMs: number[] };

/** Milliseconds between two looks at the page. */
const LOOK = 10;
/** Milliseconds that anything may take before it is given up. */
const PATIENCE = 120_000;

/**
 * Runs what `npm run dev` runs, on a copy of a content folder, and saves a notice some times, each with a new paragraph at its end.
 * The next edit comes when the page of the one before is there. @throws when a page does not come within two minutes.
 */
export async function oneEdit(contentFolder: string, edits: number): Promise<OneEdit> {
  const folder = mkdtempSync(join(tmpdir(), "regionsidan-dev-"));
  cpSync(contentFolder, folder, { recursive: true });
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const started = performance.now();
  const server = startDev(relative(".", folder), port);
  try {
    await until(async () => (await pageAt(`${address}/`)) !== undefined);
    const readySeconds = (performance.now() - started) / 1000;
    const { file, url } = await shownNotice(folder, address);
    const editMs: number[] = [];
    for (let n = 1; n <= edits; n++) editMs.push(await timeOf(`Ändringsprov ${n} av ${edits}.`, file, url));
    return { readySeconds, editMs };
  } finally {
    await stopped(server);
    rmSync(folder, { recursive: true, force: true });
  }
}

const startDev = (content: string, port: number): ChildProcess =>
  spawn(
    process.execPath,
    ["--import", "tsx", "scripts/dev.ts", "--content", content, "--today", TODAY, "--port", String(port)],
    { stdio: "ignore" },
  );

async function timeOf(mark: string, file: string, url: string): Promise<number> {
  const saved = performance.now();
  appendFileSync(file, `\n${mark}\n`);
  await until(async () => (await pageAt(url))?.includes(mark) ?? false);
  return performance.now() - saved;
}

/** A notice that is shown on the day, in the middle of those there are. */
async function shownNotice(folder: string, address: string): Promise<{ file: string; url: string }> {
  const names = readdirSync(join(folder, "insatser")).sort();
  for (const name of names.slice(Math.floor(names.length / 2))) {
    const url = `${address}/insatser/${name.replace(/\.md$/, "")}/`;
    if ((await pageAt(url)) !== undefined) return { file: join(folder, "insatser", name), url };
  }
  throw new Error("No notice of the content is shown on the day");
}

/** The text of a page, when there is one. */
async function pageAt(url: string): Promise<string | undefined> {
  const response = await fetch(url).catch(() => undefined);
  return response?.ok ? await response.text() : undefined;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error("npm run dev did not show the page in time");
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const bound = probe.address();
      probe.close(() => resolve(typeof bound === "object" && bound ? bound.port : 0));
    });
  });

const stopped = (server: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once("exit", () => resolve());
    server.kill();
  });
