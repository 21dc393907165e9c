import type { GitHub } from "../review/github.ts";
import { keptComment } from "../review/kept-comment.ts";

const MARKER = "<!-- regionsidan:arende -->";

/** Keeps one comment on an issue, which always says how it stands now. */
export async function keepAnswer(github: GitHub, issue: number, text: string): Promise<void> {
  await (await keptComment(github, issue, MARKER)).keep(text);
}
