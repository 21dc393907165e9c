import { readFileSync } from "node:fs";
import { z } from "zod";
import { UsageError } from "../arguments.ts";

/** What GitHub tells of an issue that was opened, edited or labelled; as much of it as is needed. */
const Event = z.object({
  issue: z.object({
    number: z.int().positive(),
    title: z.string(),
    body: z.string().nullish(),
    labels: z.array(z.object({ name: z.string() })).default([]),
  }),
  repository: z.object({ html_url: z.url(), default_branch: z.string() }),
});
export type IssueEvent = z.output<typeof Event>;

/** Reads the file that GitHub names in GITHUB_EVENT_PATH. @throws UsageError */
export function readEvent(path: string): IssueEvent {
  try {
    return Event.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    throw new UsageError(`Händelsen i ${path} går inte att läsa som en händelse om ett ärende.`);
  }
}
