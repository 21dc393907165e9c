import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

type Asset = { name: string; bytes: Uint8Array };

/** The finished style sheet, scripts (of every page, of the search) and icon. Names carry a hash of the bytes, so that they can be kept for ever; the icon's does not change. */
export type Assets = { css: Asset; sida: Asset; sok: Asset; ikon: Asset };

const FOLDER = "layouts/assets";

export async function bundleAssets(): Promise<Assets> {
  const [css, sida, sok] = await Promise.all([bundle("site.css"), bundle("sida.ts"), bundle("sok.ts")]);
  return { css, sida, sok, ikon: { name: "ikon.svg", bytes: readFileSync(join(FOLDER, "ikon.svg")) } };
}

async function bundle(file: string): Promise<Asset> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, file)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["es2022", "chrome123", "firefox120", "safari17.5"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  return { name: file.replace(/(\.css|\.ts)$/, (ending) => `.${hash}${ending === ".ts" ? ".js" : ending}`), bytes };
}

/** Writes the assets into the folder of a build. */
export function writeAssets(assets: Assets, output: string): void {
  mkdirSync(join(output, "assets"), { recursive: true });
  for (const { name, bytes } of Object.values(assets)) writeFileSync(join(output, "assets", name), bytes);
}
