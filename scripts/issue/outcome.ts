import { z } from "zod";
import { type Typ, typer, typnamn } from "../../schemas/typer.ts";
import type { Problem } from "../check/problem.ts";
import { asText } from "../check/report/escape-markdown.ts";
import { countsInWords, countsOf } from "../check/report/report.ts";
import { type Others, problemsAmong } from "../content/among-others.ts";
import { type Composed, composeNotice } from "../content/compose-notice.ts";
import { readIssue } from "./answers.ts";
import type { IssueEvent } from "./event.ts";
import { problemList } from "./problem-list.ts";
import { oneLine } from "./said.ts";
import { twinIn } from "./twin.ts";
import { typOf } from "./typ-of.ts";

/**
 * What comes of an issue. `forslag` is a notice to propose: a file, and what its pull request says. `svar` is what its writer is told instead.
 * `branch` is the same for the same issue, so that an edited one changes its own proposal; `base` is where it is to be merged.
 */
export const Outcome = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("forslag"),
    issue: z.int().positive(),
    branch: z.string().regex(/^notis\/issue-\d+$/),
    base: z.string(),
    file: z.string().regex(/^content\/[a-z]+\/[a-z0-9-]{3,80}\.md$/),
    text: z.string(),
    title: z.string(),
    body: z.string(),
  }),
  z.strictObject({
    kind: z.literal("svar"),
    issue: z.int().positive(),
    branch: z.string().regex(/^notis\/issue-\d+$/),
    comment: z.string(),
  }),
]);
export type Outcome = z.output<typeof Outcome>;

/** Judges an issue. Pure but for what is read of the content. */
export function outcomeOf(event: IssueEvent, others: Others): Outcome {
  const { number, title, body } = event.issue;
  const from = { issue: number, branch: `notis/issue-${number}` };
  const answer = (comment: string): Outcome => ({ kind: "svar", ...from, comment });
  const typ = typOf(event.issue, others.by.register);
  if (!typ) return answer(unknownType());
  const read = readIssue({ title, body: body ?? "" }, typ, others.by.register);
  if (!("answers" in read)) return answer(unreadable(read.faults));
  const { svar, brodtext, namn } = read.answers;
  const composed = composeNotice(svar, brodtext, namn, others.by);
  const problems = problemsAmong(others, composed);
  const twin = twinIn(composed, problems, others);
  if (twin) return answer(warning(problems) + alreadyThere(twin, composed, event));
  if (read.faults.length > 0 || countsOf(problems).fel > 0)
    return answer(warning(problems) + wrong(read.faults, problems, composed));
  const { file, text } = composed;
  const base = event.repository.default_branch;
  return { kind: "forslag", ...from, base, file, text, ...proposal(typ, title, number, problems, composed) };
}

const AGAIN =
  "Ändra ärendet (de tre prickarna, **Edit**), så görs ett nytt försök av sig självt. Det går bra att ändra flera gånger.";

const unknownType = (): string =>
  `Det framgår inte vad det här är för slags notis. Ge ärendet en av etiketterna ${typnamn.join(", ")}, eller skriv ett nytt i formuläret.`;

const unreadable = (faults: readonly string[]): string =>
  `Ärendet gick inte att läsa, så det blev ingen notis än.\n\n${faults.map((fault) => `- ${asText(fault)}`).join("\n")}\n\n${AGAIN}`;

/** Rules about what must not be seen by anyone: mending the notice is not enough, since the issue shows it too. */
const PRIVATE = new Set(["personnummer", "privat-epost", "personlig-kontakt"]);

const warning = (problems: readonly Problem[]): string =>
  problems.some(({ rule }) => PRIVATE.has(rule))
    ? "**Ta bort personuppgifterna ur ärendet nu**, och be redaktionen att radera den äldre versionen i ärendets historik.\n\n"
    : "";

function wrong(faults: readonly string[], problems: readonly Problem[], { text }: Composed): string {
  const bad = problems.filter(({ severity }) => severity === "fel");
  const list = [...faults.map((fault) => `- ${asText(fault)}`), problemList(bad, text)].filter(Boolean).join("\n");
  return `Tack! Det här behöver ändras innan det kan bli en notis:\n\n${list}\n\n${AGAIN}`;
}

function alreadyThere(twin: string, { file }: Composed, { repository }: IssueEvent): string {
  const link = `${repository.html_url}/blob/${repository.default_branch}/${twin}`;
  const why = twin === file ? "Det finns redan en notis med det namnet" : "Det finns redan en notis om samma sak";
  return `${why}: [${twin}](${link}).

- **Är något i den fel eller gammalt?** Öppna den, välj pennan och ändra. Då skapas ett ändringsförslag.
- **Är det en annan sak?** Ändra ärendets rubrik så att det syns, till exempel med ort, datum eller omgång. Hör de ihop: skriv \`relaterade: [${twin.replace(/^content\/|\.md$/g, "")}]\` under *Fler uppgifter*.`;
}

function proposal(typ: Typ, title: string, issue: number, problems: readonly Problem[], composed: Composed) {
  const told = problems.length > 0 ? `\n\n${problemList(problems, composed.text)}` : "";
  const body = `Notisen är gjord av ärende #${issue} och ändras när ärendet ändras, så länge ingen annan har ändrat här.

Kontrollerad med hela innehållet: ${countsInWords(countsOf(problems))}.${told}

Den som granskar: läs notisen mot källan. Förslaget är gjort av en automat, så GitHub kör inte kontrollen här förrän någon med skrivrätt godkänner det, eller stänger och öppnar förslaget.

Closes #${issue}
`;
  return { title: oneLine(`Ny ${typer[typ].namn.toLowerCase()}: ${title}`), body };
}
