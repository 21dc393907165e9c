import { type ParseArgsConfig, parseArgs } from "node:util";
import { type Datum, idag, tolkaDatum } from "../schemas/datum.ts";
import { suggest } from "./check/suggest.ts";
import { systemSentence } from "./system-errors.ts";

/** Exit codes of every command. */
export const EXIT = { ok: 0, content: 1, usage: 2, fault: 3, warnings: 4 } as const;

/** Wrong use of a command or a wrong setting; the message is told as it is. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads the flags of a command. @throws UsageError with a Swedish sentence. */
export function readArguments<const O extends Options>(options: O, allowPositionals = false) {
  try {
    return parseArgs({ options, allowPositionals, strict: true });
  } catch (error) {
    throw new UsageError(argumentFault(String(error), Object.keys(options), allowPositionals));
  }
}

function argumentFault(error: string, names: readonly string[], withPaths: boolean): string {
  const known = names.map((name) => `--${name}`).join(", ");
  const flag = /'(?:-\w, )?(-[^'\s]*)/.exec(error)?.[1];
  if (!flag) return `Kommandot förstår ${known}${withPaths ? " och sökvägar" : ""}, inget annat.`;
  const meant = names.includes(flag.slice(2)) ? undefined : suggest(flag.replace(/^-+/, ""), names);
  return `Flaggan ${flag} går inte att använda så. ${meant ? `Menade du --${meant}?` : `Kommandot förstår ${known}.`}`;
}

/** A day given on the command line. @throws UsageError */
export function dayArgument(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const tolkning = tolkaDatum(text);
  if ("fault" in tolkning) throw new UsageError(`--today: ${tolkning.fault}.`);
  return tolkning.value;
}

/** The day a site is shown as of, and whether it is fixed there: `--today idag` makes it the real one, whatever is set. @throws UsageError */
export function shownDay(text: string | undefined, set: Datum | undefined): { today: Datum; fixed: boolean } {
  const day = text === "idag" ? undefined : (dayArgument(text) ?? set);
  return { today: day ?? idag(), fixed: day !== undefined };
}

/** One of several words. @throws UsageError */
export function wordArgument<T extends string>(flag: string, text: string, words: readonly T[]): T {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  const meant = suggest(text, words);
  throw new UsageError(
    `${flag} ”${text}” finns inte. ${meant ? `Menade du ”${meant}”?` : `Välj ${words.map((word) => `”${word}”`).join(", ")}.`}`,
  );
}

/** The path that a site lies under, with slashes at both ends. @throws UsageError */
export function basePathArgument(path: string): string {
  if (!/^\/([a-z0-9._-]+\/)*$/i.test(path))
    throw new UsageError(`--base-path ”${path}” ska börja och sluta med /, till exempel /regionsidan/.`);
  return path;
}

/** A port of this machine; 0 for any that is free. @throws UsageError */
export function portArgument(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new UsageError(`--port ”${text}” är inget portnummer.`);
  return Number(text);
}

/** A number of things. @throws UsageError */
export function countArgument(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${flag} ”${text}” är inget antal. Skriv till exempel ${flag} 10.`);
  return Number(text);
}

/** A whole number of at most so many digits, of a flag without its dashes. @throws UsageError */
export function wholeArgument(flag: string, text: string, digits: number): number {
  if (!/^\d+$/.test(text) || text.length > digits) throw new UsageError(`--${flag} ska vara ett heltal.`);
  return Number(text);
}

/** Runs a command: its result is the exit code, its mistakes are told on stderr, and only a fault of ours shows a trace. */
export async function run(command: () => Promise<number> | number): Promise<void> {
  // Whoever reads the report may stop before its end, as `head` does.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  try {
    process.exitCode = await command();
  } catch (error) {
    const told = error instanceof UsageError ? error.message : systemSentence(error);
    const ours = told === undefined;
    console.error(told ?? "Ett fel i programmet, inte i ditt innehåll. Visa det här för den som sköter koden:");
    if (ours) console.error(error);
    process.exitCode = ours ? EXIT.fault : EXIT.usage;
  }
}
