import { type Assets, assetFiles, bundleAssets } from "./assets.ts";
import type { SiteCode } from "./dev-code.ts";
import { writeFiles } from "./write-files.ts";

/** What sites are made by and with: the same until code, style sheets or images change. */
export type Tools = { code: SiteCode; assets: Assets };

const IS_CODE = /\.tsx?$/;
/** Scripts for browsers are assets as well, made of the same code as pages. */
const IS_ASSET = /\.(tsx?|css|svg)$/;

/**
 * Gives the tools after a change of some files, and writes the assets where they are served from. What the change cannot have touched is not
 * made again. @throws when code cannot be read; the next change then makes everything again.
 */
export function toolsKeeper(loadCode: () => Promise<SiteCode>, output: string) {
  let tools: Tools | undefined;
  return async (files: readonly string[]): Promise<Tools> => {
    const before = tools;
    tools = undefined;
    const touches = (kind: RegExp) => files.some((file) => kind.test(file));
    const work = [
      before && !touches(IS_CODE) ? before.code : loadCode(),
      before && !touches(IS_ASSET) ? before.assets : bundleAssets(),
    ] as const;
    // Both come to their end before anything is told: bundling that still went on would be handed to whoever asks after the next change.
    await Promise.allSettled(work);
    const [code, assets] = await Promise.all(work);
    if (assets !== before?.assets) writeFiles(assetFiles(assets), output);
    tools = before?.code === code && before.assets === assets ? before : { code, assets };
    return tools;
  };
}
