import { type ParseArgsConfig, parseArgs } from "node:util";
import { tolkaDatum } from "../schemas/datum.ts";

/** Exit codes of every command. */
export const EXIT = { ok: 0, content: 1, usage: 2, fault: 3 } as const;

/** Wrong use of a command or a wrong setting; the message is told as it is. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads the flags of a command. @throws UsageError with a Swedish sentence. */
export function readArguments<const O extends Options>(options: O, allowPositionals = false) {
  try {
    return parseArgs({ options, allowPositionals, strict: true });
  } catch (error) {
    const flag = /'(-[^'\s]*)/.exec(String(error))?.[1];
    const known = Object.keys(options)
      .map((name) => `--${name}`)
      .join(", ");
    throw new UsageError(
      flag
        ? `Flaggan ${flag} går inte att använda så. Kommandot förstår ${known}.`
        : `Kommandot förstår ${known}${allowPositionals ? " och sökvägar" : ""}, inget annat.`,
    );
  }
}

/** A day given on the command line. @throws UsageError */
export function dayArgument(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const tolkning = tolkaDatum(text);
  if ("fault" in tolkning) throw new UsageError(`--today: ${tolkning.fault}.`);
  return tolkning.value;
}

/** Runs a command: its result is the exit code, its mistakes are told on stderr, and only a fault of ours shows a trace. */
export async function run(command: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const ours = !(error instanceof UsageError);
    console.error(
      ours ? "Ett fel i programmet, inte i ditt innehåll. Visa det här för den som sköter koden:" : error.message,
    );
    if (ours) console.error(error);
    process.exitCode = ours ? EXIT.fault : EXIT.usage;
  }
}
