import type { Fault } from "../check/problem.ts";

/** What can be told of a file before its text: a mark at its beginning, and line ends of Windows. `text` has them still. */
export function formOfFile(bytes: Uint8Array, text: string): Fault[] {
  return [...markFault(bytes), ...lineEndFault(text)];
}

function markFault(bytes: Uint8Array): Fault[] {
  if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) return [];
  const message =
    "Filen börjar med ett tecken som inte syns (byteordningsmarkering, BOM). Spara den som UTF-8 utan BOM, så att andra program läser den rätt.";
  return [{ rule: "byteordningsmarke", start: 0, end: 1, message, fix: { form: "utan BOM" } }];
}

function lineEndFault(text: string): Fault[] {
  const first = text.indexOf("\r\n");
  if (first < 0) return [];
  // Line ends before it are LF, so the offset is the same in the decoded text.
  const start = text.lastIndexOf("\n", first) + 1;
  const message =
    "Filens rader slutar så som i Windows (CRLF). Spara den med radslut LF, så att en jämförelse bara visar det som du har ändrat.";
  return [{ rule: "radslut", start, end: first, message, fix: { form: "LF" } }];
}
