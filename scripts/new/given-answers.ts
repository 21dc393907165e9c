import { readFileSync } from "node:fs";
import { namnFor, type Svar } from "../../schemas/notistext.ts";
import { type Typ, typnamn } from "../../schemas/typer.ts";
import { vik } from "../../schemas/vik.ts";
import { UsageError, wordArgument } from "../arguments.ts";
import { setAnswer } from "./set-answer.ts";

/** Flags that bring answers. */
export type AnswerFlags = {
  typ?: string | undefined;
  svar?: string | undefined;
  set?: readonly string[] | undefined;
  text?: string | undefined;
  "text-file"?: string | undefined;
  namn?: string | undefined;
};

/** Answers to all that was asked: the fields, the text below them, and the name of the file without its ending. */
export type Answers = { svar: Svar; brodtext: string; namn: string };

/** The type by its name, with or without its dots. @throws UsageError */
export const typArgument = (text: string): Typ =>
  typnamn.find((typ) => vik(typ) === vik(text)) ?? wordArgument("--typ", text, typnamn);

/** Answers that came with the command. `--set` goes before what the file of `--svar` says. @throws UsageError */
export function givenAnswers(flags: AnswerFlags): Answers {
  const { brodtext, typ: written, ...falt } = flags.svar === undefined ? {} : answersIn(flags.svar);
  const typ = typArgument(flags.typ ?? textOf(written, "typ") ?? missing("--typ"));
  const fields: Record<string, unknown> = { ...falt };
  for (const assignment of flags.set ?? []) setAnswer(fields, typ, assignment);
  const titel = typeof fields["titel"] === "string" ? fields["titel"] : "";
  const text =
    flags.text ?? (flags["text-file"] === undefined ? textOf(brodtext, "brodtext") : fileText(flags["text-file"]));
  return { svar: { ...fields, typ }, brodtext: text ?? "", namn: fileName(flags.namn) ?? namnFor(titel) };
}

function missing(flag: string): never {
  throw new UsageError(`${flag} saknas. Välj ${typnamn.map((typ) => `”${typ}”`).join(", ")}.`);
}

function textOf(value: unknown, key: string): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  throw new UsageError(`Svaren: ”${key}” ska vara en text.`);
}

/** What a file name must be, so that it can be an address. @throws UsageError */
export function fileName(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const namn = text.replace(/\.md$/, "");
  if (/^[a-z0-9-]{3,80}$/.test(namn)) return namn;
  throw new UsageError(
    `--namn ”${text}” går inte att använda. Skriv 3–80 tecken av a–z, 0–9 och bindestreck: ${namnFor(namn)}.`,
  );
}

/** A file of JSON: `{"typ": "insats", "titel": …, "brodtext": …}`, with the keys of the front matter. */
function answersIn(path: string): Record<string, unknown> {
  const text = fileText(path);
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === "object" && data !== null && !Array.isArray(data)) return data as Record<string, unknown>;
  } catch {
    throw new UsageError(`--svar: ${path} är inte JSON.`);
  }
  throw new UsageError(`--svar: ${path} ska innehålla ett objekt, {"typ": …, "titel": …}.`);
}

/** `-` is what is piped in. */
function fileText(path: string): string {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw new UsageError(`Filen ”${path}” går inte att läsa.`);
  }
}
