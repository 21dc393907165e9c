import type { GitHub } from "../review/github.ts";
import { fetchBranch, git, isTouched, pushFile } from "./git.ts";
import { keepAnswer } from "./keep-answer.ts";
import type { Outcome } from "./outcome.ts";
import { type Proposal, proposalsOf, propose } from "./proposals.ts";

/** Where an outcome is published. `owner` is whose repository it is; `env` lets git push there. */
export type Target = { github: GitHub; owner: string; env: Record<string, string> };

/**
 * Makes the pull request of an issue, or changes it, and tells the issue how it stands. Nothing is ever closed, and nothing written over
 * that a person has touched. Gives what was told.
 */
export async function publish(outcome: Outcome, target: Target): Promise<string> {
  const proposals = await proposalsOf(target.github, target.owner, outcome.branch);
  const text = outcome.kind === "svar" ? answered(outcome, proposals) : await proposed(outcome, proposals, target);
  await keepAnswer(target.github, outcome.issue, text);
  return text;
}

type Forslag = Extract<Outcome, { kind: "forslag" }>;
type Svar = Extract<Outcome, { kind: "svar" }>;

const inState = (proposals: readonly Proposal[], state: Proposal["state"]) =>
  proposals.find((one) => one.state === state);

function answered({ comment }: Svar, proposals: readonly Proposal[]): string {
  const open = inState(proposals, "open");
  return open ? `${comment}\n\nFörslaget #${open.number} visar ärendet som det var förut.` : comment;
}

async function proposed(outcome: Forslag, proposals: readonly Proposal[], target: Target): Promise<string> {
  const open = inState(proposals, "open");
  const past = open ? undefined : (inState(proposals, "merged") ?? inState(proposals, "closed"));
  if (past) return SAID[past.state === "merged" ? "merged" : "closed"](past.number);
  const { branch, file, issue } = outcome;
  const base = git("rev-parse", "HEAD");
  const known = fetchBranch(branch, target.env);
  if (known && isTouched(branch, base)) return SAID.touched(open ? `#${open.number}` : branch);
  pushFile({ branch, known, file, message: `Ny notis: ${file} (ärende ${issue})`, env: target.env });
  return SAID.proposed(await propose(target, outcome, open));
}

const SAID = {
  proposed: (number: number) =>
    `Tack! Ärendet har blivit ett förslag till notis: #${number}. Någon i redaktionen läser det innan det publiceras.\n\nÄndrar du ärendet ändras förslaget. Det går också bra att ändra direkt i förslaget.`,
  merged: (number: number) =>
    `Notisen är redan införd, med #${number}. Ändra den där den ligger: öppna filen och välj pennan. Är det något nytt: skriv ett nytt ärende.`,
  closed: (number: number) =>
    `Redaktionen har stängt förslaget #${number}, så det görs inget nytt. Skriv en kommentar här om det borde öppnas igen.`,
  touched: (where: string) =>
    `Någon har arbetat vidare i förslaget ${where}, så ärendet ändrar det inte längre. Skriv i förslaget vad som ska ändras.`,
};
