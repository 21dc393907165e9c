import { execFileSync } from "node:child_process";
import type { Site } from "../../schemas/site.ts";
import { siteConfig } from "../../site.config.ts";
import type { OutputContext } from "../outputs/output.ts";

/** What the outputs of a site under a base path are made from. */
export const outputContext = (site: Site, basePath: string): OutputContext => ({
  site,
  address: addressUnder(basePath),
  idDomain: siteConfig.idDomain,
  mailbox: siteConfig.mailbox,
  commit: commitHere(),
  repository: siteConfig.repository,
});

/** The whole address of the site under a base path. Without a known host, one that leads nowhere. */
export const addressUnder = (basePath: string): string =>
  new URL(basePath, siteConfig.address ?? `https://${siteConfig.idDomain}/`).href;

/** The commit that is checked out; undefined outside a git repository. */
function commitHere(): string | undefined {
  try {
    return execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}
