import { z } from "zod";
import { noReviewComment, reviewComment } from "./comment.ts";
import type { CommentContext } from "./comment-context.ts";
import type { GitHub } from "./github.ts";
import type { Granskning } from "./granskning.ts";
import { keptComment } from "./kept-comment.ts";
import type { RunEvent } from "./run-event.ts";

export const MARKER = "<!-- regionsidan:granskning -->";

/** The branch that changes are made for; its workflow is the only one that makes reviews. */
const BRANCH = "main";

const Pull = z.object({
  number: z.int().min(1),
  head: z.object({ sha: z.string(), repo: z.object({ id: z.int() }).nullish() }),
});
const File = z.object({ filename: z.string(), previous_filename: z.string().optional() });
const Artifacts = z.object({ artifacts: z.array(z.object({ id: z.int(), name: z.string(), expired: z.boolean() })) });

export type Task = {
  event: RunEvent;
  /** What the run left, if it was a review of the same commit. */
  granskning: Granskning | undefined;
  /** `https://github.com`. */
  server: string;
  site: string | undefined;
};

/** Keeps one comment on the pull request that a run was for. Returns what was done, in a sentence for the log. */
export async function keepComment(github: GitHub, task: Task): Promise<string> {
  const number = await pullRequestOf(github, task.event);
  if (number === undefined) return "Inget öppet ändringsförslag har den här versionen längst fram.";
  const context = await contextOf(github, number, task);
  const { granskning } = task;
  const comment = await keptComment(github, number, MARKER);
  if (!comment.exists && granskning?.filer === 0 && granskning.antal.fel === 0) return `#${number} rör inget innehåll.`;
  await comment.keep(granskning ? reviewComment(granskning, context) : noReviewComment(context.run));
  return `#${number} har en aktuell kommentar.`;
}

/**
 * The pull request whose last commit the run was of. GitHub does not say so for forks, and what the run itself says could be forged: so
 * it is asked for by the branch that the run came from, which can have one pull request only.
 */
async function pullRequestOf(github: GitHub, { workflow_run: run }: RunEvent): Promise<number | undefined> {
  const { head_repository: repository, head_branch, head_sha } = run;
  if (run.event !== "pull_request" || !repository) return undefined;
  const head = encodeURIComponent(`${repository.owner.login}:${head_branch}`);
  const pulls = await github.list(`/pulls?state=open&base=${BRANCH}&head=${head}`, Pull, 100);
  return pulls.find((pull) => pull.head.sha === head_sha && pull.head.repo?.id === repository.id)?.number;
}

async function contextOf(github: GitHub, number: number, { event, server, site }: Task): Promise<CommentContext> {
  const { repository, workflow_run } = event;
  const files = await github.list(`/pulls/${number}/files`, File);
  const run = `${server}/${repository.full_name}/actions/runs/${workflow_run.id}`;
  const { artifacts } = await github.get(`/actions/runs/${workflow_run.id}/artifacts?per_page=100`, Artifacts);
  const here = artifacts.filter(({ expired }) => !expired);
  return {
    run,
    site,
    outside: files.some((file) => [file.filename, file.previous_filename].some((name) => name && !isContent(name))),
    edit: editAddress(event, server),
    downloads: DOWNLOADS.flatMap(([name, text]) => {
      const artifact = here.find((one) => one.name === name);
      return artifact ? [{ text, address: `${run}/artifacts/${artifact.id}` }] : [];
    }),
  };
}

const isContent = (path: string): boolean => path.startsWith("content/");

/** What a run leaves that a person may want, by name. */
const DOWNLOADS: readonly [name: string, text: string][] = [
  ["forhandsvisning.html", "Förhandsvisning (en sida att ladda ner och öppna)"],
  ["webbplats", "Hela webbplatsen med ändringen"],
];

/** Where a file is edited in the branch of the change itself. */
function editAddress({ workflow_run }: RunEvent, server: string): CommentContext["edit"] {
  const { head_repository: repository, head_branch } = workflow_run;
  if (!repository) return undefined;
  const encoded = (path: string) => path.split("/").map(encodeURIComponent).join("/");
  return (file) => `${server}/${repository.full_name}/edit/${encoded(head_branch)}/${encoded(file)}`;
}
