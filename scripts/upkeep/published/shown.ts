import { setTimeout as sleep } from "node:timers/promises";
import type { Seen } from "./version.ts";

/** Does the site show a commit, at once or within some tries? `pause` is milliseconds between them. */
export async function isShown(
  commit: string,
  look: () => Promise<Seen>,
  { tries, pause }: { tries: number; pause: number },
): Promise<boolean> {
  for (let left = tries; left > 0; left--) {
    const seen = await look();
    if ("published" in seen && seen.published.commit === commit) return true;
    if (left > 1) await sleep(pause);
  }
  return false;
}
