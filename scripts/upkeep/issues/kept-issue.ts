import { z } from "zod";
import { BOT, type GitHub } from "../../review/github.ts";

/** An issue that a machine keeps: there is one of it, however often the machine runs. */
export type Keeping = {
  title: string;
  /** Begins the text of the issue and tells it from all others: `<!-- regionsidan:hjartslag -->`. */
  marker: string;
  label: { name: string; color: string; description: string };
};

const Issue = z.object({
  number: z.int().positive(),
  state: z.enum(["open", "closed"]),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
  pull_request: z.unknown().optional(),
});
export type KeptIssue = { number: number; open: boolean; body: string };

/**
 * The kept issue: the open one, else the one that was closed last. Only the machine's own, since anybody can write a marker. Asked for as a
 * list by label, which is never behind as a search may be. Should there be several open after all, the first is kept and the others are closed.
 */
export async function findKept(github: GitHub, { marker, label }: Keeping): Promise<KeptIssue | undefined> {
  const path = `/issues?state=all&labels=${encodeURIComponent(label.name)}`;
  const ours = (await github.list(path, Issue, 1000))
    .filter(({ body, user, pull_request }) => user?.login === BOT && !pull_request && body?.startsWith(marker))
    .map(({ number, state, body }) => ({ number, open: state === "open", body: body ?? "" }))
    .sort((a, b) => a.number - b.number);
  const [first, ...more] = ours.filter(({ open }) => open);
  for (const { number } of more) await closeKept(github, number, "not_planned");
  return first ?? ours.at(-1);
}

/** Opens the issue with a text; the marker is put before it. */
export async function openKept(github: GitHub, { title, marker, label }: Keeping, text: string): Promise<void> {
  const labels = await github.list("/labels", z.object({ name: z.string() }), 1000);
  if (!labels.some(({ name }) => name.toLowerCase() === label.name.toLowerCase()))
    await github.send("POST", "/labels", label);
  await github.send("POST", "/issues", { title, body: bodyOf(marker, text), labels: [label.name] });
}

/** Makes the issue say something else, and opens it again when asked to. Says nothing to GitHub when nothing is new. */
export async function changeKept(github: GitHub, kept: KeptIssue, marker: string, text: string, open = kept.open) {
  const body = bodyOf(marker, text);
  if (kept.body === body && kept.open === open) return;
  await github.send("PATCH", `/issues/${kept.number}`, { body, ...(kept.open !== open && stateOf(open)) });
}

export const closeKept = (github: GitHub, number: number, reason: "completed" | "not_planned" = "completed") =>
  github.send("PATCH", `/issues/${number}`, { state: "closed", state_reason: reason });

/** A comment reaches those who follow an issue; a changed text does not. */
export const commentKept = (github: GitHub, number: number, body: string): Promise<void> =>
  github.send("POST", `/issues/${number}/comments`, { body });

const stateOf = (open: boolean) =>
  open ? { state: "open", state_reason: "reopened" } : { state: "closed", state_reason: "completed" };

// GitHub hands a text back without the white space at its end.
const bodyOf = (marker: string, text: string): string => `${marker}\n${text}`.trimEnd();
