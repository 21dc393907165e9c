import { z } from "zod";
import { BOT, type GitHub } from "./github.ts";

const Comment = z.object({ id: z.int(), body: z.string().nullish(), user: z.object({ login: z.string() }).nullish() });

/** A comment that a machine keeps: there is one of it, which always says how it stands now. */
export type KeptComment = { exists: boolean; keep(text: string): Promise<void> };

/** The one of an issue or a pull request. `marker` begins it and tells it from all others; anybody can write that, so only the bot's is ours. */
export async function keptComment(github: GitHub, number: number, marker: string): Promise<KeptComment> {
  const comments = await github.list(`/issues/${number}/comments`, Comment);
  const own = comments.find(({ user, body }) => user?.login === BOT && body?.startsWith(marker));
  return {
    exists: own !== undefined,
    keep: async (text) => {
      const body = `${marker}\n${text}`;
      if (!own) await github.send("POST", `/issues/${number}/comments`, { body });
      else if (own.body !== body) await github.send("PATCH", `/issues/comments/${own.id}`, { body });
    },
  };
}
