/** A section of an issue made from a form: its label, and what its answer can look like. */
export type Shape = { label: string; kind: "line" | "boxes" | "text" };

export type Sections = { answers: ReadonlyMap<string, string> } | { fault: string };

/**
 * Takes the body of an issue apart into the answers to its form. GitHub puts `### Label` before each, and nothing tells such a line from one
 * that somebody wrote. So every way to read the body is looked for in which the labels come in their order and each answer looks as its
 * field can: the one way is it. Where there is none or there are two, that is said instead of guessed.
 */
export function splitBody(body: string, shapes: readonly Shape[]): Sections {
  const lines = body.replace(/\r\n?/g, "\n").split("\n");
  const places = shapes.map(({ label }) => headingsIn(lines, label));
  // A form may have got more fields since the issue was written, and an answer may have been taken away.
  const present = shapes.flatMap((shape, i) => (places[i]?.length ? [{ shape, at: places[i] }] : []));
  if (present.length === 0) return { fault: "Ärendet är inte skrivet i formuläret." };
  const fenced = linesInFences(lines);
  const outside = present.map(({ shape, at }) => ({ shape, at: at.filter((line) => !fenced.has(line)) }));
  const loose = present.map(({ shape, at }) => ({ shape: { ...shape, kind: "text" as const }, at }));
  for (const sections of [present, outside, loose]) {
    const { ways, at } = readings(lines, sections);
    if (ways === 1) return { answers: answersAt(lines, sections, at) };
  }
  return { fault: unclear(present) };
}

type Section = { shape: Shape; at: readonly number[] };

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === "";

/** The lines that may begin a section: a heading of exactly its label, with nothing right before and after. */
const headingsIn = (lines: readonly string[], label: string): number[] =>
  lines.flatMap((line, i) =>
    line.trimEnd() === `### ${label}` && isBlank(lines[i - 1]) && isBlank(lines[i + 1]) ? [i] : [],
  );

/** How many ways there are to read the body, two standing for more, and the lines of the headings of the last one found. */
function readings(lines: readonly string[], sections: readonly Section[]): { ways: number; at: number[] } {
  const start = lines.findIndex((line) => !isBlank(line));
  let before: Reached = new Map([[start, { ways: sections[0]?.at.includes(start) ? 1 : 0, from: -1 }]]);
  const steps: Reached[] = [before];
  for (const [i, { shape }] of sections.entries()) {
    const next = sections[i + 1]?.at ?? [lines.length];
    before = shape.kind === "text" ? afterText(before, next, lines) : afterShort(before, next, lines, shape.kind);
    steps.push(before);
  }
  return { ways: before.get(lines.length)?.ways ?? 0, at: backwards(steps, lines.length) };
}

/** The headings that can be reached, each with in how many ways and from which heading. */
type Reached = Map<number, { ways: number; from: number }>;

const atMostTwo = (ways: number): number => Math.min(ways, 2);

/** A text may go on to any heading that comes after it; where nothing was answered there is no text. */
function afterText(before: Reached, next: readonly number[], lines: readonly string[]): Reached {
  const isEmpty = (from: number) => lines[nextWritten(lines, from + 1)]?.trim() === NO_RESPONSE;
  const starts = [...before].filter(([from, { ways }]) => ways > 0 && !isEmpty(from));
  const reached = afterShort(new Map([...before].filter(([from]) => isEmpty(from))), next, lines, "boxes");
  let [ways, from, taken] = [0, -1, 0];
  for (const line of next) {
    for (let start = starts[taken]; start && start[0] < line; start = starts[++taken]) {
      ways = atMostTwo(ways + start[1].ways);
      from = start[0];
    }
    if (ways > 0) reached.set(line, { ways: atMostTwo((reached.get(line)?.ways ?? 0) + ways), from });
  }
  return reached;
}

/** A line, or boxes, go on to the heading right after them. */
function afterShort(
  before: Reached,
  next: readonly number[],
  lines: readonly string[],
  kind: "line" | "boxes",
): Reached {
  const reached: Reached = new Map();
  const wanted = new Set(next);
  for (const [from, { ways }] of before)
    for (const line of ways > 0 ? endsAfter(from, lines, kind) : []) {
      if (!wanted.has(line)) continue;
      reached.set(line, { ways: atMostTwo((reached.get(line)?.ways ?? 0) + ways), from });
    }
  return reached;
}

const BOX = /^\s*[-*] \[[ xX]\] /;

/** Where an answer may end: at the first line that is not empty, when there is no answer, or at what follows it. */
function endsAfter(heading: number, lines: readonly string[], kind: "line" | "boxes"): number[] {
  const first = nextWritten(lines, heading + 1);
  if (kind === "line") return [...new Set([first, nextWritten(lines, first + 1)])];
  if (lines[first]?.trim() === NO_RESPONSE) return [nextWritten(lines, first + 1)];
  let at = first;
  while (BOX.test(lines[at] ?? "")) at = nextWritten(lines, at + 1);
  return [at];
}

function nextWritten(lines: readonly string[], from: number): number {
  let at = Math.min(from, lines.length);
  while (at < lines.length && isBlank(lines[at])) at++;
  return at;
}

function backwards(steps: readonly Reached[], end: number): number[] {
  const at: number[] = [];
  let line = end;
  for (let i = steps.length - 1; i > 0; i--) {
    line = steps[i]?.get(line)?.from ?? -1;
    at.unshift(line);
  }
  return at;
}

/** What GitHub writes where nothing was answered. */
const NO_RESPONSE = "_No response_";

function answersAt(lines: readonly string[], sections: readonly Section[], at: readonly number[]): Map<string, string> {
  return new Map(
    sections.map(({ shape }, i) => {
      const text = lines
        .slice((at[i] ?? 0) + 1, at[i + 1] ?? lines.length)
        .join("\n")
        .trim();
      return [shape.label, text === NO_RESPONSE ? "" : text];
    }),
  );
}

/** The lines within fences of code that are closed. */
function linesInFences(lines: readonly string[]): Set<number> {
  const fenced = new Set<number>();
  let open: { mark: string; at: number } | undefined;
  for (const [i, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (!mark) continue;
    if (!open) open = { mark, at: i };
    else if (mark.startsWith(open.mark) && line.trim() === mark) {
      for (let at = open.at; at <= i; at++) fenced.add(at);
      open = undefined;
    }
  }
  return fenced;
}

function unclear(sections: readonly Section[]): string {
  const twice = sections.filter(({ at }) => at.length > 1).map(({ shape }) => `”### ${shape.label}”`);
  return twice.length > 0
    ? `Raden ${twice.join(" och ")} står flera gånger, och det går inte att avgöra vilken som är formulärets. Skriv den egna rubriken med två nummertecken (##) eller med andra ord.`
    : "Formulärets rubriker har kommit i oordning. Skriv ärendet på nytt i formuläret.";
}
