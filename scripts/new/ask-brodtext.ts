import { askLines, type Terminal } from "./terminal.ts";

const RADER = [
  "Några meningar om vad det betyder, i Markdown: tom rad mellan stycken, ## framför rubriker.",
  "Tabb och sedan retur när du är klar.",
];

/** The text below the fields. What the rules say of it is told when all is there. */
export const askBrodtext = (at: Terminal): Promise<string> =>
  askLines(at, { namn: "Brödtext", rader: RADER }, (text) =>
    text.trim() === "" ? "Brödtexten behöver några meningar." : undefined,
  );
