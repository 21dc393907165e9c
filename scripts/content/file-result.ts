import type { Notis } from "../../schemas/notis.ts";
import type { Sida } from "../../schemas/sida.ts";
import type { Problem } from "../check/problem.ts";
import type { Reference } from "../check/rule.ts";
import type { PlacedNotis } from "./read-notis.ts";

/** All there is to say of one file by itself. Plain data, so that it can come from another thread. `notis` or `sida` only when it has no errors. */
export type FileResult = {
  problems: Problem[];
  references: Reference[];
  /** The ids of the headings in the text, which a link may lead to. */
  rubriker?: string[];
  placed?: PlacedNotis;
  notis?: Notis;
  sida?: Sida;
  /** Names the bytes that this was read from. */
  digest?: string;
};

/** What is found in a file at first; the notice or page itself, most of the memory and a part of the time, is made when it is asked for. */
export type FoundInFile = Omit<FileResult, "notis" | "sida"> & { whole?: () => Pick<FileResult, "notis" | "sida"> };

/** What a file gives: the notice or page itself only when it `isWanted` and has no errors. */
export function completed({ whole, ...result }: FoundInFile, isWanted = true): FileResult {
  const isWrong = result.problems.some(({ severity }) => severity === "fel");
  return whole && isWanted && !isWrong ? { ...result, ...whole() } : result;
}
