import { fragorFor } from "../../schemas/fragor.ts";
import { namnFor } from "../../schemas/notistext.ts";
import { EXIT } from "../arguments.ts";
import type { Problem } from "../check/problem.ts";
import { countsOf } from "../check/report/report.ts";
import { textReport } from "../check/report/text.ts";
import { problemsAmong } from "../content/among-others.ts";
import { type Composed, composeNotice } from "../content/compose-notice.ts";
import { fieldAt } from "../content/field-at.ts";
import { askBrodtext } from "./ask-brodtext.ts";
import { type Asking, answer } from "./ask-field.ts";
import type { Answers } from "./given-answers.ts";
import { nextStep } from "./make-notice.ts";
import { askMany, askOne, askText, say, warn } from "./terminal.ts";
import { nameTaken, writeNotice } from "./write-notice.ts";

/** Where the notice goes, and whether it is only shown. */
export type Goal = { root: string; dryRun: boolean };

type Choice = "skriv" | "ändra" | "namn" | "visa";

/** Shows what the validator says of the whole and lets answers be changed, until the notice is written. Gives the exit code. */
export async function review(asking: Asking, answers: Answers, goal: Goal): Promise<number> {
  for (;;) {
    const composed = composeNotice(answers.svar, answers.brodtext, answers.namn, asking.others.by);
    const problems = problemsAmong(asking.others, composed);
    const taken = nameTaken(goal.root, composed.file, asking.others);
    if (problems.length > 0) say(asking.at, textReport(problems, 1).trimEnd());
    if (taken) warn(asking.at, taken);
    const choice = taken ? "namn" : await askWhatNow(asking, composed, problems);
    if (choice === "skriv") return finish(asking, composed, goal);
    if (choice === "namn") answers.namn = await askNamn(asking, answers, goal);
    else if (choice === "ändra") await change(asking, answers, composed, problems);
    else say(asking.at, composed.text.trimEnd());
  }
}

function askWhatNow({ at }: Asking, { file }: Composed, problems: readonly Problem[]): Promise<Choice> {
  const arRatt = countsOf(problems).fel === 0;
  return askOne<Choice>(
    at,
    { namn: arRatt ? `Skriva ${file}?` : "Notisen har fel och kan inte skrivas än.", rader: [] },
    [
      ...(arRatt ? [{ value: "skriv" as const, label: "Skriv filen" }] : []),
      { value: "ändra", label: "Ändra svar" },
      { value: "namn", label: "Byt filnamn", hint: "filens namn blir sidans adress" },
      { value: "visa", label: "Visa filen" },
    ],
  );
}

function finish({ at }: Asking, { file, text }: Composed, { root, dryRun }: Goal): number {
  if (dryRun) say(at, text.trimEnd());
  else say(at, nextStep(writeNotice(root, file, text)).trimEnd());
  return EXIT.ok;
}

function askNamn({ at, others }: Asking, { svar, namn }: Answers, { root }: Goal): Promise<string> {
  const rader = ["Blir sidans adress och gäller för alltid: 3–80 tecken av a–z, 0–9 och bindestreck."];
  const check = (text: string) => {
    if (!/^[a-z0-9-]{3,80}$/.test(text)) return `Skriv till exempel ${namnFor(text)}.`;
    return nameTaken(root, composeNotice(svar, "", text, others.by).file, others);
  };
  return askText(at, { namn: "Filens namn", rader }, { initialValue: namn, check });
}

const BRODTEXT = "brödtext";

/** Asks anew for what is picked; what has problems is picked beforehand. */
async function change(
  asking: Asking,
  answers: Answers,
  { text }: Composed,
  problems: readonly Problem[],
): Promise<void> {
  const fragor = fragorFor(asking.svar.typ);
  const keys = await askMany(
    asking.at,
    { namn: "Vad vill du ändra?", rader: [] },
    [...fragor.map(({ nyckel, namn }) => ({ value: nyckel, label: namn })), { value: BRODTEXT, label: "Brödtext" }],
    problems.map(({ span }) => fieldAt(text, span.line) ?? BRODTEXT),
  );
  for (const fraga of fragor) if (keys.includes(fraga.nyckel)) await answer(asking, fraga);
  if (keys.includes(BRODTEXT)) answers.brodtext = await askBrodtext(asking.at);
  answers.svar = asking.svar;
}

/** Fields that the advice of the validator names and that have no answer yet. What is not known is written in `osakert`, so that is always named. */
export function recommended({ svar, others }: Asking): string[] {
  const { result } = composeNotice(svar, "Text.", "ny-notis", others.by);
  const said = result.problems
    .filter(({ severity }) => severity !== "fel")
    .map(({ message, hint }) => `${message} ${hint}`);
  const named = new Set(said.flatMap((text) => [...text.matchAll(/”([a-z_]+)”/g)].map(([, key = ""]) => key)));
  return fragorFor(svar.typ).flatMap(({ nyckel }) =>
    nyckel !== "osakert" && named.has(nyckel) && svar[nyckel] === undefined ? [nyckel] : [],
  );
}
