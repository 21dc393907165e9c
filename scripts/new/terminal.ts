import type { Readable, Writable } from "node:stream";
import { styleText } from "node:util";
import * as clack from "@clack/prompts";
import { UsageError } from "../arguments.ts";
import { inSwedish } from "./swedish-output.ts";

/** Where the questions are asked; a test hands its own. */
export type Terminal = { input: Readable; output: Writable };

export type Choice<T> = { value: T; label: string; hint?: string };

/** A question: its name, and lines that explain it. */
export type Asked = { namn: string; rader: readonly string[] };

/** From so many choices on one searches among them. */
const SEARCHED = 9;
const SHOWN = 10;

/** An answer, or the end of it all: whoever breaks off has nothing left behind. @throws UsageError */
function answered<T>(answer: T | typeof clack.CANCEL_SYMBOL): T {
  if (clack.isCancel(answer)) throw new UsageError("Avbrutet. Inget är sparat.");
  return answer;
}

/** The explanation stands below the name. Only the prompts for choices from short lists draw their line along it themselves. */
function message({ namn, rader }: Asked, drawn: "with line" | "bare" = "with line"): string {
  const line = drawn === "bare" ? "" : `${styleText("gray", clack.S_BAR)}  `;
  return [namn, ...rader.map((rad) => `${line}${styleText("dim", rad)}`)].join("\n");
}

type Written = { placeholder?: string; initialValue?: string; check: (text: string) => string | undefined };

/** A line of text, asked for again until `check` has nothing against it. */
export async function askText(at: Terminal, asked: Asked, { check, ...options }: Written): Promise<string> {
  const validate = (text: string | undefined) => check(text ?? "");
  return answered(await clack.text({ ...at, ...options, message: message(asked), validate })) ?? "";
}

/** Several lines; the button below them ends it. */
export async function askLines(
  at: Terminal,
  asked: Asked,
  check: (text: string) => string | undefined,
): Promise<string> {
  const validate = (text: string | undefined) => check(text ?? "");
  const output = inSwedish(at.output);
  const options = { input: at.input, output, showSubmit: true, validate };
  return answered(await clack.multiline({ ...options, message: message(asked) })) ?? "";
}

/** One of several. */
export async function askOne<T>(at: Terminal, asked: Asked, choices: readonly Choice<T>[]): Promise<T> {
  const options = optionsOf(at, asked, choices);
  return answered(await (choices.length < SEARCHED ? clack.select(options) : clack.autocomplete(options)));
}

const optionsOf = <T>(at: Terminal, asked: Asked, choices: readonly Choice<T>[]) => ({
  input: at.input,
  output: inSwedish(at.output),
  message: message(asked, choices.length < SEARCHED ? "bare" : "with line"),
  options: [...choices] as clack.Option<T>[],
  maxItems: SHOWN,
});

/** Any number of several, in the order they stand in. */
export async function askMany<T>(
  at: Terminal,
  asked: Asked,
  choices: readonly Choice<T>[],
  initialValues: readonly T[] = [],
): Promise<T[]> {
  const options = { ...optionsOf(at, asked, choices), required: false, initialValues: [...initialValues] };
  const picked = answered(
    await (choices.length < SEARCHED ? clack.multiselect(options) : clack.autocompleteMultiselect(options)),
  );
  return choices.flatMap(({ value }) => (picked.includes(value) ? [value] : []));
}

export const askYes = (at: Terminal, namn: string, rader: readonly string[] = []): Promise<boolean> =>
  askOne(at, { namn, rader }, [
    { value: true, label: "Ja" },
    { value: false, label: "Nej" },
  ]);

/** Something said between the questions. */
export const say = (at: Terminal, text: string): void => clack.log.message(text, { output: at.output });
export const warn = (at: Terminal, text: string): void => clack.log.warn(text, { output: at.output });
