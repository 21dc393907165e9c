import { antal } from "../../../schemas/format.ts";
import type { GitHub } from "../../review/github.ts";
import { type Context, issueText, readIssueText } from "../links/issue-text.ts";
import { type Failing, isCertain, type Memory, NOTHING } from "../links/memory.ts";
import { changeKept, commentKept, findKept, type Keeping, type KeptIssue, openKept } from "./kept-issue.ts";

export const LINKS: Keeping = {
  title: "Länkar som inte längre fungerar",
  marker: "<!-- regionsidan:lankar -->",
  label: { name: "länkar", color: "fbca04", description: "Källor och länkar i innehållet som har slutat fungera" },
};

export type LinkIssue = { kept: KeptIssue | undefined; memory: Memory };

/** The issue, open or closed, and what it remembers. There is one for as long as the repository lives. */
export async function findLinkIssue(github: GitHub): Promise<LinkIssue> {
  const kept = await findKept(github, LINKS);
  return { kept, memory: kept ? readIssueText(kept.body) : NOTHING };
}

const toMend = (lankar: readonly Failing[]): Failing[] => lankar.filter((one) => isCertain(one) && !one.kand);

/** Writes what is known into the issue, which is open as long as there is something to mend. Returns a sentence for the log. */
export async function keepLinkIssue(
  github: GitHub,
  { kept, memory: before }: LinkIssue,
  memory: Memory,
  context: Context,
): Promise<string> {
  const left = toMend(memory.lankar);
  const open = left.length > 0;
  const text = issueText(memory, context);
  if (kept) await changeKept(github, kept, LINKS.marker, text, open);
  else if (memory.lankar.length > 0) await makeIssue(github, text, open);
  const known = new Set(toMend(before.lankar).map(({ url }) => url));
  const fresh = left.filter(({ url }) => !known.has(url));
  if (kept && fresh.length > 0) await commentKept(github, kept.number, newsText(fresh));
  return open ? `${antal(left.length, "länk", "länkar")} att rätta.` : "Inga länkar att rätta.";
}

/** What failed once must be remembered somewhere, also when there is nothing to tell yet. */
async function makeIssue(github: GitHub, text: string, open: boolean): Promise<void> {
  await openKept(github, LINKS, text);
  const made = open ? undefined : await findKept(github, LINKS);
  if (made) await changeKept(github, made, LINKS.marker, text, false);
}

const newsText = (fresh: readonly Failing[]): string =>
  `${antal(fresh.length, "länk", "länkar")} till fungerar inte:\n\n${fresh
    .slice(0, 20)
    .map(({ url }) => `- <${url}>`)
    .join("\n")}`;
