import { masked } from "../check/masked.ts";

/** A line for a title, where nothing can be escaped: without signs that mention someone or refer to an issue, and no longer than GitHub takes. */
export const oneLine = (text: string): string =>
  masked(text)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .replace(/[@#]/g, "")
    .trim()
    .slice(0, 200);
