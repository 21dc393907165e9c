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

/** What is wrong with a file and what it points at, without the notice itself: most of the memory. */
export const withoutText = ({ notis: _, sida: __, ...result }: FileResult): FileResult => result;

/** What a file gives: the notice or page itself only when it has no errors. */
export const withheld = (result: FileResult): FileResult =>
  result.problems.some(({ severity }) => severity === "fel") ? withoutText(result) : result;
