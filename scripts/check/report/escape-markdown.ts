/** Breaks what GitHub makes of a text after its Markdown: unseen, and the way that other bots do it. Entities alone do not stop a mention. */
const BREAK = "&#8203;";

const entity = (char: string): string => `&#${char.codePointAt(0)};`;

/** On one line, and without what cannot be seen. */
const plain = (text: string): string =>
  text
    .replace(/[^\S\u00A0]+/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu, "�")
    .trim();

/**
 * What a stranger wrote, as text in Markdown and nothing else: no emphasis, no HTML, no link, no beginning of a list, and none of what
 * GitHub adds to a comment: mentions of people, references to issues, addresses that become links, emoji.
 */
export function asText(text: string): string {
  return plain(text)
    .replace(/[\\`*_~[\]<>&|$]/g, entity)
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => [...start].map(entity).join(""))
    .replace(/@|(?<!&)#/g, (char) => entity(char) + BREAK)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${BREAK}`)
    .replace(/\b(www)\./gi, `$1${BREAK}.`)
    .replace(/\b(GH)-(?=\d)/gi, `$1${BREAK}-`);
}

/** The same as code within a line, for what is to be read or copied exactly. */
export function asCode(text: string): string {
  const shown = plain(text);
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = /^`|`$/.test(shown) ? " " : "";
  return shown ? `${fence}${pad}${shown}${pad}${fence}` : "";
}

/** One line as a block of code, which keeps its indentation. `indent` is that of the list item it stands in. */
export function asBlock(line: string, indent: string): string {
  const shown = line.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu, "�");
  const fence = "`".repeat(Math.max(3, longestRun(shown) + 1));
  return [fence, shown, fence].map((part) => indent + part).join("\n");
}

const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));

/** A link of ours. The address is one that we have put together. */
export const link = (text: string, address: string): string =>
  `[${text}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
