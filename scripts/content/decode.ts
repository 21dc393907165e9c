import type { Fault } from "../check/problem.ts";
import { composedIn, isRemovable, type TextEdit } from "./character-edits.ts";
import { formOfFile } from "./file-form.ts";

/** Bytes of one file. A notice is some 5 kB; the limit keeps a hostile file from costing more than a moment. */
export const MAX_BYTES = 64 * 1024;

export type Decoded = { text: string; faults: Fault[] };

const utf8 = new TextDecoder("utf-8", { fatal: true });

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
    text = utf8.decode(bytes);
  } catch {
    return refuse(
      `Filen är inte sparad som UTF-8 (fel vid rad ${badLine(bytes)}). Spara om den som UTF-8, annars förvanskas å, ä och ö.`,
    );
  }
  const faults = formOfFile(bytes, text);
  text = text.replaceAll("\r\n", "\n");
  return { text, faults: ORDINARY.test(text) ? faults : [...faults, ...characterFaults(text), ...formFaults(text)] };
}

/** The line where UTF-8 ends: the longest beginning that still decodes. */
function badLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    try {
      utf8.decode(bytes.subarray(start, end));
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

/** What nearly every text consists of, and all of it allowed and composed: Latin letters, digits, signs, dashes and quotes. */
const ORDINARY = /^[\t\n\x20-\x7E\xA0-\xAC\xAE-\u024F\u2013\u2014\u2018-\u201E\u2022\u2026\u20AC]*$/;

/** Faults each forbidden character once per kind, with every place where it can surely go; `offset` is added to the positions. */
export function characterFaults(text: string, offset = 0): Fault[] {
  if (ORDINARY.test(text)) return [];
  const seen = new Map<string, { fault: Fault; edits: TextEdit[] }>();
  for (const { 0: char, index } of text.matchAll(FORBIDDEN)) {
    const start = offset + index;
    const at = { start, end: start + char.length };
    const found = seen.get(char) ?? {
      fault: { rule: "otillatet-tecken", ...at, message: characterMessage(char) },
      edits: [],
    };
    seen.set(char, found);
    if (isRemovable(text, index)) found.edits.push({ ...at, text: "" });
  }
  return [...seen.values()].map(({ fault, edits }) => (edits.length > 0 ? { ...fault, fix: { edits } } : fault));
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
  const { letters, others } = composedIn(text);
  return [...partsFault(letters, true), ...partsFault(others, false)];
}

/** Told once, at the first; letters are put together everywhere, other signs may turn into signs that mean something else. */
function partsFault(edits: readonly TextEdit[], sure: boolean): Fault[] {
  const [first] = edits;
  if (!first) return [];
  const message = `”${first.text}” är inte skrivet med det vanliga tecknet (bokstav och lös prick eller ring, eller ett specialtecken). Skriv om ordet för hand.`;
  return [{ rule: "tecken-i-delar", start: first.start, end: first.end, message, ...(sure ? { fix: { edits } } : {}) }];
}
