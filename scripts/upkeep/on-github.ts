import { appendFileSync } from "node:fs";
import { z } from "zod";
import { siteConfig } from "../../site.config.ts";
import { UsageError } from "../arguments.ts";
import { inLog } from "../check/report/safe.ts";
import { type GitHub, gitHub } from "../review/github.ts";

/** What a run on GitHub is told in its environment. @throws UsageError */
export function setting(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new UsageError(`Kommandot körs på GitHub. Variabeln ${name} saknas.`);
}

/** The repository that the run is of. */
export const gitHubHere = (): GitHub =>
  gitHub({
    api: setting("GITHUB_API_URL"),
    repository: setting("GITHUB_REPOSITORY"),
    token: setting("GITHUB_TOKEN"),
  });

/** The page of the run itself, for whoever reads what it did. */
export const runAddress = (): string =>
  `${setting("GITHUB_SERVER_URL")}/${setting("GITHUB_REPOSITORY")}/actions/runs/${setting("GITHUB_RUN_ID")}`;

const Pages = z.object({ html_url: z.url() });

/** Where the site is read: as the settings say, else as GitHub Pages says. Ends with a slash. */
export async function siteAddress(github: () => GitHub): Promise<string> {
  const address = siteConfig.address ?? (await github().get("/pages", Pages)).html_url;
  return address.endsWith("/") ? address : `${address}/`;
}

/** Hands a value to later steps of the job. */
export function setOutput(name: string, value: string): void {
  const file = process.env.GITHUB_OUTPUT;
  if (file) appendFileSync(file, `${name}=${value.replace(/[\r\n]+/g, " ")}\n`);
}

/** Says what the run did: in the log, and on the page of the run. */
export function tell(text: string): void {
  for (const line of text.split("\n")) console.error(inLog(line));
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file) appendFileSync(file, `${text}\n`);
}

/** A yellow note on the page of the run. The text is ours. */
export const warn = (title: string, text: string): void => console.log(`::warning title=${title}::${text}`);
