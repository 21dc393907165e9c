import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Change } from "./fix-files.ts";
import { fixText, isFixable } from "./fix-text.ts";
import type { Problem } from "./problem.ts";

/** A mend may bring the next one to light; more often than this it does not. */
const MAX_ROUNDS = 5;
/** Where mends have to be tried one at a time; a file has no more problems than are told. */
const MAX_CAREFUL_ROUNDS = 100;

/** One file being mended, in the copy that is judged. */
export class Draft {
  readonly file: string;
  readonly change: Change;
  #before = "";
  #tried: readonly Problem[] = [];
  readonly #refused = new Set<string>();
  #putBacks: number = 0;

  constructor(path: string, file: string, before: string) {
    this.file = file;
    this.change = { path, before, after: before };
    this.#write(before);
  }

  get isCareful(): boolean {
    return this.#putBacks > 0;
  }

  /** Puts in what is sure, one mend at a time once they have proved to be no good together. Tells whether anything changed. */
  mend(problems: readonly Problem[]): boolean {
    this.#before = this.change.after;
    const usable = problems.filter((one) => isFixable(one) && !this.#refused.has(keyOf(one)));
    const tries = this.isCareful ? usable.map((one) => [one]) : [usable];
    this.#tried = tries.find((some) => fixText(this.#before, some) !== this.#before) ?? [];
    if (this.#tried.length === 0) return false;
    this.#write(fixText(this.#before, this.#tried));
    return true;
  }

  putBack(): void {
    this.#write(this.#before);
    if (this.isCareful) for (const one of this.#tried) this.#refused.add(keyOf(one));
    this.#putBacks += 1;
  }

  #write(text: string): void {
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, text);
    this.change.after = text;
  }
}

const keyOf = ({ rule, message }: Problem): string => `${rule} ${message}`;

type Judgement = ReadonlyMap<string, readonly Problem[]>;

/** Mends all drafts round by round. A file that was publishable stays so: what would make it worse is put back. */
export function mendAll(drafts: readonly Draft[], judge: () => Judgement): void {
  let problems = new Map(judge());
  for (let round = 0; round < MAX_CAREFUL_ROUNDS; round++) {
    const open = drafts.filter(({ isCareful }) => isCareful || round < MAX_ROUNDS);
    const changed = open.filter((draft) => draft.mend(problems.get(draft.file) ?? []));
    if (changed.length === 0) return;
    const after = new Map(judge());
    for (const draft of changed) {
      const before = problems.get(draft.file);
      if (isBroken(before) || !isBroken(after.get(draft.file))) continue;
      draft.putBack();
      after.set(draft.file, before ?? []);
    }
    problems = after;
  }
}

const isBroken = (problems: readonly Problem[] = []): boolean => problems.some(({ severity }) => severity === "fel");
