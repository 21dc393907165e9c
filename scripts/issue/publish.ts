import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { call, fetchBranch, git, isTouched, letIn, pushFile } from "./git.ts";
import type { Outcome } from "./outcome.ts";

/** Where an outcome is published: `owner/name`, the server, and what opens it. */
export type Target = { repository: string; server: string; token: string };

const Proposals = z.array(z.object({ number: z.int(), url: z.string(), state: z.enum(["OPEN", "CLOSED", "MERGED"]) }));
type Proposal = z.output<typeof Proposals>[number];

/** Makes the pull request of an issue, or changes it, and tells the issue so. Nothing is ever closed or written over that a person has touched. */
export function publish(outcome: Outcome, target: Target): void {
  comment(outcome.issue, target, outcome.kind === "svar" ? answered(outcome, target) : proposed(outcome, target));
}

type Forslag = Extract<Outcome, { kind: "forslag" }>;
type Svar = Extract<Outcome, { kind: "svar" }>;

function answered({ branch, comment: text }: Svar, target: Target): string {
  const open = proposalsOf(branch, target).find(({ state }) => state === "OPEN");
  return open ? `${text}\n\nFörslaget ${open.url} visar ärendet som det var förut.` : text;
}

function proposed(outcome: Forslag, target: Target): string {
  const proposals = proposalsOf(outcome.branch, target);
  const of = (state: Proposal["state"]) => proposals.find((one) => one.state === state);
  const [open, merged, closed] = [of("OPEN"), of("MERGED"), of("CLOSED")];
  if (!open && merged)
    return `Notisen är redan införd med ${merged.url}. Ändra den där den ligger i stället: öppna filen och välj pennan. Är det något nytt: skriv ett nytt ärende.`;
  if (!open && closed)
    return `Redaktionen har stängt förslaget ${closed.url}, så det görs inget nytt. Skriv en kommentar här om det borde öppnas igen.`;
  const env = letIn(target.server, target.token);
  const base = git("rev-parse", "HEAD");
  const known = fetchBranch(outcome.branch, env);
  if (known && isTouched(outcome.branch, base))
    return `Någon har arbetat vidare i förslaget ${open?.url ?? outcome.branch}, så ärendet ändrar det inte längre. Skriv i förslaget vad som ska ändras.`;
  pushFile(outcome.branch, known, outcome.file, `Ny notis: ${outcome.file} (ärende ${outcome.issue})`, env);
  const url = open ? changed(open, outcome, target) : opened(outcome, target);
  return `Tack! Ärendet har blivit ett förslag till notis: ${url}. Någon i redaktionen läser det innan det publiceras.\n\nÄndrar du ärendet ändras förslaget. Det går också bra att ändra direkt i förslaget.`;
}

const gh = ({ token, repository }: Target, ...args: string[]): string =>
  call("gh", args, { GH_TOKEN: token, GH_REPO: repository, GH_PROMPT_DISABLED: "1" });

const proposalsOf = (branch: string, target: Target): Proposal[] =>
  Proposals.parse(
    JSON.parse(gh(target, "pr", "list", "--head", branch, "--state", "all", "--json", "number,url,state")),
  );

function opened({ branch, title, body }: Forslag, target: Target): string {
  return withFile(body, (file) => gh(target, "pr", "create", "--head", branch, "--title", title, "--body-file", file));
}

function changed({ number, url }: Proposal, { title, body }: Forslag, target: Target): string {
  withFile(body, (file) => gh(target, "pr", "edit", String(number), "--title", title, "--body-file", file));
  return url;
}

/** Tells our comment from those of people and of other automations. */
const MARK = "<!-- notis -->";

/** One comment for each issue, which always says how it stands now. */
function comment(issue: number, target: Target, text: string): void {
  const comments = `repos/${target.repository}/issues/${issue}/comments`;
  const ours = `.[] | select(.user.type == "Bot" and (.body | startswith("${MARK}"))) | .id`;
  const [id] = gh(target, "api", "--paginate", comments, "--jq", ours).split("\n").filter(Boolean);
  const [method, path] = id ? ["PATCH", `repos/${target.repository}/issues/comments/${id}`] : ["POST", comments];
  withFile(`${MARK}\n${text}\n`, (file) => gh(target, "api", "--method", method, path, "-F", `body=@${file}`));
}

/** Long texts go by file, since a command line has its limits. */
function withFile<T>(text: string, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "regionsidan-arende-"));
  try {
    const file = join(folder, "text.md");
    writeFileSync(file, text);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
