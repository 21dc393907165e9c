import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openVersion, type Version } from "../../scripts/publish/versions.ts";
import { temporaryFolder } from "./content.ts";

export const newSite = (): string => join(temporaryFolder(), "site");
/** What lies among the versions of a site, by name. */
export const beside = (site: string): string[] => readdirSync(join(dirname(site), ".site.versions")).sort();
export const shown = (site: string): string => readFileSync(join(site, "index.html"), "utf8");

/** A build that is finished and not yet published. */
export function built(site: string, text: string): Version {
  const version = openVersion(site);
  writeFileSync(join(version.folder, "index.html"), text);
  return version;
}
