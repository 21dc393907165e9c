/** In phrases: any digit; and white space of any kind, as much as there is. */
const DIGIT = "#";
const SPACE = " ";
/** Beyond the first 256 characters only these can be part of a phrase: other white space, and what is a letter of ours in another case. */
const FAR_SPACE =
  "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";
const FAR_LETTERS: readonly (readonly [far: string, near: string])[] = [
  ["\u212A", "k"],
  ["\u017F", "s"],
  ["\u212B", "å"],
];

const sets: (readonly string[])[] = [];
let scan: ((text: string) => number) | undefined;
let [last, held] = ["", 0];

/**
 * Asks whether a text may hold any of some phrases, in large or small letters; for all who ask so in one go through the text, which is remembered until
 * another is asked about. It is for texts that mostly hold none: whoever is told that it may must look closer.
 */
export function mayHold(phrases: readonly string[]): (text: string) => boolean {
  const bit = 1 << sets.push(phrases.map((phrase) => phrase.toLowerCase()));
  if (sets.length > 30) throw new Error("Fler mängder av fraser än ett tal rymmer.");
  scan = undefined;
  return (text) => {
    if (scan === undefined || text !== last) {
      scan ??= scannerFor(sets);
      [last, held] = [text, scan(text)];
    }
    return (held & bit) !== 0;
  };
}

/** Finds all phrases at once (Aho and Corasick): a row for each beginning of a phrase, and in it what row the next sign leads to. */
export function scannerFor(of: readonly (readonly string[])[]): (text: string) => number {
  const signs = [...new Set(of.flat().join(""))];
  const table = tableOf(of, signs);
  const { near, far } = columnsOf(signs);
  return (text) => {
    let [row, found] = [0, 0];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      row = table[row + (code < 256 ? (near[code] as number) : (far.get(code) ?? 1))] as number;
      found |= table[row] as number;
    }
    return found;
  };
}

/** In which column of a row each character is: 0 holds what was found, 1 is for all that no phrase holds. */
function columnsOf(signs: readonly string[]): { near: Uint8Array; far: Map<number, number> } {
  const column = (sign: string) => signs.indexOf(sign) + 2;
  const near = Uint8Array.from({ length: 256 }, (_, code) => {
    const char = String.fromCharCode(code);
    return column(/\d/.test(char) ? DIGIT : /\s/.test(char) ? SPACE : char.toLowerCase());
  });
  const far = [...FAR_LETTERS, ...[...FAR_SPACE].map((blank) => [blank, SPACE] as const)];
  return { near, far: new Map(far.map(([char, sign]) => [char.charCodeAt(0), column(sign)])) };
}

/** A beginning of phrases; `bits` tells the sets of those that end here, `fallback` is the longest other beginning that this one ends in. */
type Node = { next: Map<string, Node>; row: number; bits: number; fallback: number; isSpaced: boolean };

function beginningsOf(of: readonly (readonly string[])[]): Node[] {
  const nodes: Node[] = [];
  const add = (isSpaced: boolean): Node => {
    const node = { next: new Map(), row: nodes.length, bits: 0, fallback: 0, isSpaced };
    nodes.push(node);
    return node;
  };
  const root = add(false);
  for (const [i, phrases] of of.entries())
    for (const phrase of phrases) {
      let node = root;
      for (const sign of phrase) {
        const next = node.next.get(sign) ?? add(sign === SPACE);
        node.next.set(sign, next);
        node = next;
      }
      node.bits |= 1 << (i + 1);
    }
  return nodes;
}

function tableOf(of: readonly (readonly string[])[], signs: readonly string[]): Int32Array {
  const nodes = beginningsOf(of);
  const width = signs.length + 2;
  const table = new Int32Array(nodes.length * width);
  const queue = nodes.slice(0, 1);
  for (const node of queue) {
    const rows = signs.map((sign, i) => {
      const other = node.row === 0 ? 0 : (table[node.fallback * width + i + 2] ?? 0);
      const next = node.next.get(sign);
      if (!next) return node.isSpaced && sign === SPACE ? node.row * width : other;
      next.fallback = other / width;
      next.bits |= nodes[next.fallback]?.bits ?? 0;
      queue.push(next);
      return next.row * width;
    });
    table.set([node.bits, 0, ...rows], node.row * width);
  }
  return table;
}
