import { join } from "node:path";
import { loadContent } from "../scripts/content/load.ts";
import { siteConfig } from "../site.config.ts";
import { generateContent } from "./generate.ts";
import { type Place, TODAY } from "./ours.ts";

/** Writes so many notices into a folder of their own. */
export function syntheticPlace(n: number, folder: string): Place {
  const place = { content: join(folder, String(n), "content"), out: join(folder, String(n), "out") };
  const { innehall } = loadContent(siteConfig.content, TODAY);
  if (!innehall) throw new Error("The registers cannot be read");
  generateContent(n, place.content, innehall.register);
  return place;
}
