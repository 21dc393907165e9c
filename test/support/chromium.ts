import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { extract } from "tar-fs";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
];
const PACKED = resolve("node_modules/@sparticuz/chromium/bin");
const CACHE = resolve("node_modules/.cache/chromium");

/** Keeps the browser from looking for anything outside this machine. The sandbox needs rights that root and containers lack. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A real Chromium: the one `CHROMIUM_PATH` names, else the machine's, else one that npm brought along (64-bit Linux).
 * Where there is none, local runs skip with a word and CI fails: a browser test that never runs holds nothing.
 */
export async function launchChromium(): Promise<Browser | undefined> {
  const options = installed() ?? (await unpacked());
  if (options) return await chromium.launch({ ...options, args: [...FLAGS, ...(options.args ?? [])] });
  const message = "No Chromium: set CHROMIUM_PATH, or install one. Browser tests did not run.";
  if (process.env.CI) throw new Error(message);
  console.error(message);
  return undefined;
}

function installed(): LaunchOptions | undefined {
  const path = process.env.CHROMIUM_PATH ?? SYSTEM.find((candidate) => existsSync(candidate));
  return path && path !== "packed" ? { executablePath: path } : undefined;
}

async function unpacked(): Promise<LaunchOptions | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(PACKED)) return undefined;
  if (!existsSync(CACHE)) await unpack();
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(CACHE, "al2023/lib"),
    FONTCONFIG_FILE: join(CACHE, "fonts.conf"),
  };
  return { executablePath: join(CACHE, "chromium"), env };
}

/** Unpacks beside the cache and moves it in place whole, so that a run that was stopped leaves nothing half done. */
async function unpack(): Promise<void> {
  const folder = `${CACHE}-${process.pid}`;
  mkdirSync(folder, { recursive: true });
  const brotli = (name: string) => [createReadStream(join(PACKED, name)), createBrotliDecompress()] as const;
  await pipeline(...brotli("chromium.br"), createWriteStream(join(folder, "chromium"), { mode: 0o755 }));
  await pipeline(...brotli("al2023.tar.br"), extract(join(folder, "al2023")));
  await pipeline(...brotli("fonts.tar.br"), extract(join(folder, "fonts")));
  writeFileSync(join(folder, "fonts.conf"), fontsConf());
  rmSync(CACHE, { recursive: true, force: true });
  renameSync(folder, CACHE);
}

/** The package's own configuration looks for its fonts in the temporary folder; without fonts every page is blank. */
const fontsConf = () => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(CACHE, "fonts")}</dir><cachedir>${join(CACHE, "fontcache")}</cachedir></fontconfig>
`;
