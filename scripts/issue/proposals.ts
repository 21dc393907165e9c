import { z } from "zod";
import type { GitHub } from "../review/github.ts";
import type { Outcome } from "./outcome.ts";

/** A pull request from the branch of an issue. */
export type Proposal = { number: number; state: "open" | "merged" | "closed" };

const Pull = z.object({
  number: z.int().positive(),
  state: z.enum(["open", "closed"]),
  merged_at: z.string().nullish(),
});

/** The pull requests that have come from a branch of the repository itself, never from one of the same name in a fork. */
export async function proposalsOf(github: GitHub, owner: string, branch: string): Promise<Proposal[]> {
  const head = encodeURIComponent(`${owner}:${branch}`);
  const pulls = await github.list(`/pulls?state=all&head=${head}`, Pull, 100);
  return pulls.map(({ number, state, merged_at }) => ({ number, state: merged_at ? "merged" : state }));
}

type Forslag = Extract<Outcome, { kind: "forslag" }>;
type Target = { github: GitHub; owner: string };

/** Opens the pull request of a branch, or changes what the open one says. Gives its number. */
export async function propose(
  { github, owner }: Target,
  outcome: Forslag,
  open: Proposal | undefined,
): Promise<number> {
  const { branch, base, title, body } = outcome;
  if (open) {
    await github.send("PATCH", `/pulls/${open.number}`, { title, body });
    return open.number;
  }
  await github.send("POST", "/pulls", { head: branch, base, title, body, maintainer_can_modify: true });
  const made = (await proposalsOf(github, owner, branch)).find(({ state }) => state === "open");
  if (!made) throw new Error(`The pull request of ${branch} was made but is not listed`);
  return made.number;
}
