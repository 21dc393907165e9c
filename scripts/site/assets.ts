import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin } from "esbuild";
import { keep, keptAt, recall } from "../kept.ts";
import type { OutputFile } from "../outputs/output.ts";
import { leanLibraries } from "./lean-libraries.ts";

type Asset = { name: string; bytes: Uint8Array };

/**
 * The finished style sheets, scripts (of every page, of the search, of the forms) and icon. Names carry a hash of the bytes, so that they can
 * be kept for ever; the icon's does not change.
 */
export type Assets = Record<"css" | "sida" | "sok" | "formular" | "formularCss" | "ikon", Asset>;

const FOLDER = "layouts/assets";

const KEPT = "assets";

/** The assets as the sources make them. A bundled command makes them once: its bundle is named by the same sources. */
export async function bundleAssets(): Promise<Assets> {
  const file = keptAt(KEPT);
  const kept = file && recall(file);
  if (kept) return kept as Assets;
  const made = await makeAssets();
  if (file) keep(file, made);
  return made;
}

async function makeAssets(): Promise<Assets> {
  const [css, sida, sok, formularCss, formular] = await Promise.all([
    bundle(`${FOLDER}/site.css`),
    bundle(`${FOLDER}/sida.ts`),
    bundle(`${FOLDER}/sok.ts`),
    bundle(`${FOLDER}/formular.css`),
    bundle("form/formular.ts", [leanLibraries]),
  ]);
  const ikon = { name: "ikon.svg", bytes: readFileSync(join(FOLDER, "ikon.svg")) };
  return { css, sida, sok, formular, formularCss, ikon };
}

async function bundle(file: string, plugins: Plugin[] = []): Promise<Asset> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [file],
    plugins,
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
  const name = basename(file).replace(/(\.css|\.ts)$/, (ending) => `.${hash}${ending === ".ts" ? ".js" : ending}`);
  return { name, bytes };
}

/** The assets as files of the site. */
export const assetFiles = (assets: Assets): OutputFile[] =>
  Object.values(assets).map(({ name, bytes }) => [`/assets/${name}`, bytes]);
