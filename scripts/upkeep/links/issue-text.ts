import { antal, datum } from "../../../schemas/format.ts";
import type { ContentLinks } from "./content-links.ts";
import { type Failing, isCertain, LEAST_DAYS, Memory, NOTHING } from "./memory.ts";

/** GitHub refuses texts over 65,536 characters. */
const MOST_CHARACTERS = 60_000;
const MOST_LINES = 100;
const MOST_FILES = 3;

export type Context = {
  links: ContentLinks;
  /** Where a file of the content is edited on GitHub. */
  edit: (file: string) => string;
};

/** The text of the issue: what is broken, and, where no one sees it, what is remembered until the next run. */
export function issueText(memory: Memory, context: Context): string {
  const certain = memory.lankar.filter(isCertain);
  const lines = certain.slice(0, MOST_LINES).map((failing) => line(failing, context));
  const more = certain.length - lines.length;
  const text = [
    certain.length > 0 ? TOLD : NOTHING_TOLD,
    lines.join("\n"),
    more > 0 ? `… och ${antal(more, "till", "till")}.` : "",
    certain.length > 0 ? ADVICE : "",
  ].filter(Boolean);
  return withMemory(text.join("\n\n"), memory);
}

const TOLD = `De här länkarna i innehållet har inte fungerat vid minst två kontroller med ${LEAST_DAYS} dagar eller mer emellan.`;
const NOTHING_TOLD = "Inga länkar i innehållet är säkert brutna.";
const ADVICE = `Gör så här:

- Byt adressen i filen mot den som sidan har nu. Finns en bättre källa, ta den.
- Finns sidan inte kvar någonstans, kryssa för länken här ovanför. Då räknas den som känd, och läsaren får nöja sig med källans titel.

Kontrollen går varje måndag och torsdag. Ärendet ändras då, och stängs av sig självt när inget är kvar att göra.`;

function line({ url, forst, skal, kand }: Failing, { links, edit }: Context): string {
  const files = links.get(url) ?? [];
  const named = files.slice(0, MOST_FILES).map((file) => `[${file}](${edit(file)})`);
  const more = files.length > MOST_FILES ? ` och ${files.length - MOST_FILES} till` : "";
  return `- [${kand ? "x" : " "}] <${url}> – ${skal}, sedan den ${datum(forst)}. I ${named.join(", ")}${more}.`;
}

const HIDDEN = /^<!-- minne (\{.*\}) -->$/m;

/** What cannot be remembered is found anew: it is told of later, never wrongly. */
function withMemory(text: string, memory: Memory): string {
  const hide = (lankar: Failing[]) =>
    `\n\n<!-- minne ${JSON.stringify({ ...memory, lankar }).replaceAll(">", "\\u003e")} -->`;
  let kept = memory.lankar;
  while (text.length + hide(kept).length > MOST_CHARACTERS) kept = kept.slice(0, Math.floor(kept.length * 0.9));
  return text + hide(kept);
}

/** Reads the text back, with what people have ticked in it since. What cannot be read is as if nothing were remembered. */
export function readIssueText(text: string): Memory {
  const memory = Memory.safeParse(jsonIn(text));
  if (!memory.success) return NOTHING;
  const ticks = new Map(
    [...text.matchAll(/^- \[([ xX])\] <(\S+)>/gm)].map(([, tick, url = ""]) => [url, tick !== " "]),
  );
  const { lankar } = memory.data;
  return { ...memory.data, lankar: lankar.map((one) => ({ ...one, kand: ticks.get(one.url) ?? one.kand ?? false })) };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(HIDDEN.exec(text)?.[1] ?? "");
  } catch {
    return undefined;
  }
}
