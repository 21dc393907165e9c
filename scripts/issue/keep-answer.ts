import { z } from "zod";
import type { GitHub } from "../review/github.ts";

/** Tells our comment from all others. It is only taken for ours when the bot wrote it, since anybody can write this. */
export const MARKER = "<!-- regionsidan:arende -->";
const BOT = "github-actions[bot]";

const Comment = z.object({ id: z.int(), body: z.string().nullish(), user: z.object({ login: z.string() }).nullish() });

/** Keeps one comment on an issue, which always says how it stands now. */
export async function keepAnswer(github: GitHub, issue: number, text: string): Promise<void> {
  const comments = await github.list(`/issues/${issue}/comments`, Comment);
  const own = comments.find(({ user, body }) => user?.login === BOT && body?.startsWith(MARKER));
  const body = `${MARKER}\n${text}`;
  if (!own) await github.send("POST", `/issues/${issue}/comments`, { body });
  else if (own.body !== body) await github.send("PATCH", `/issues/comments/${own.id}`, { body });
}
