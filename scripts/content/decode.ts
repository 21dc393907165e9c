import type { Fault } from "../check/problem.ts";

/** Bytes of one file. A notice is some 5 kB; the limit keeps a hostile file from costing more than a moment. */
export const MAX_BYTES = 64 * 1024;

export type Decoded = { text: string; faults: Fault[] };

/** Decodes a file to NFC-checked text with LF line ends. Lines and columns stay those of the file. */
export function decode(bytes: Uint8Array): Decoded {
  const refuse = (message: string): Decoded => ({
    text: "",
    faults: [{ rule: "teckenkodning", start: 0, end: 1, message }],
  });
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse("Filen är sparad som UTF-16. Spara om den som UTF-8.");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse(
      `Filen är inte sparad som UTF-8 (fel vid rad ${badLine(bytes)}). Spara om den som UTF-8, annars förvanskas å, ä och ö.`,
    );
  }
  text = text.replaceAll("\r\n", "\n");
  return { text, faults: [...characterFaults(text), ...formFaults(text)] };
}

/** The line where UTF-8 ends: the longest beginning that still decodes. */
function badLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
    line += 1;
  }
  return line;
}

/**
 * What no reader can see, or can be fooled by: controls, zero-width and bidirectional marks, tags, private use, noncharacters,
 * the replacement character. No-break space is right in Swedish amounts; zero-width joiner only inside an emoji.
 */
const FORBIDDEN =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\u200D|\u034F|[\0-\x08\x0B-\x1F\x7F-\x9F\xAD\u061C\u115F\u1160\u180E\u3164\uFFA0\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFD\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u{E0000}-\u{E0FFF}]/gu;

/** Faults each forbidden character once per kind; `offset` is added to the positions. */
export function characterFaults(text: string, offset = 0): Fault[] {
  const seen = new Map<string, Fault>();
  for (const match of text.matchAll(FORBIDDEN)) {
    const char = match[0];
    if (seen.has(char)) continue;
    const start = offset + match.index;
    seen.set(char, {
      rule: "otillatet-tecken",
      start,
      end: start + char.length,
      message: characterMessage(char),
      fix: { text: "" },
    });
  }
  return [...seen.values()];
}

const NAMED: Record<string, string> = {
  "\0": "ett nolltecken",
  "\u00AD": "ett mjukt bindestreck",
  "\u200B": "ett osynligt mellanrum",
  "\uFEFF": "en osynlig byteordningsmarkering",
  "\uFFFD": "ett trasigt tecken (�), ofta efter en felaktig kopiering",
  "\r": "ett ensamt vagnreturtecken",
};

function characterMessage(char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const bidi = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(char)
    ? "ett tecken som vänder textens riktning"
    : undefined;
  return `Här finns ${NAMED[char] ?? bidi ?? "ett osynligt eller otillåtet tecken"} (U+${code}). Ta bort det; ofta räcker det att skriva om ordet för hand.`;
}

/** Text typed on some Macs holds å as a + ring: it looks right but is neither found nor sorted. */
function formFaults(text: string): Fault[] {
  if (text.normalize("NFC") === text) return [];
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*/gu)) {
    const composed = cluster.normalize("NFC");
    if (composed === cluster) continue;
    const message = `”${composed}” är inte skrivet med det vanliga tecknet (bokstav och lös prick eller ring, eller ett specialtecken). Skriv om ordet för hand.`;
    return [{ rule: "tecken-i-delar", start: index, end: index + cluster.length, message, fix: { text: composed } }];
  }
  return [];
}
