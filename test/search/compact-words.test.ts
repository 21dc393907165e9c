import { describe, expect, it } from "vitest";
import { decode, encode } from "../../scripts/search/cbor.ts";
import { compactWords } from "../../scripts/search/compact-words.ts";
import { packWritten, unpack } from "../../scripts/search/pack.ts";
import { wordFiles } from "../../scripts/search/word-files.ts";

type Page = [step: number, places: number[], fields: number[]];
type Ord = [ord: string, pages: Page[], spelt: [string, Page[]][]];

const compacted = (words: Ord[]) =>
  compactWords(encode([words]), { next: 0 }).map(({ written }) => decode(written) as unknown as Ord);

/** Numbers below a bound without any pattern to be made shorter by. */
let state = 1;
const next = (below: number): number => {
  state = (state * 48_271) % 2_147_483_647;
  return state % below;
};

/** A word on so many pages, at places of its own. */
const common = (ord: string, pages: number): Ord => [
  ord,
  Array.from({ length: pages }, (): Page => {
    const places = next(5) === 0 ? [-25, next(400), next(20), -97, 9] : [-25, next(500)];
    return [1 + next(3), places, []];
  }),
  [],
];

describe("the words of the index", () => {
  it("weigh on each page what all their places weighed, and are still in the fields they were in", () => {
    const pages: Page[] = [
      [3, [-25, 10, 4, -217, 2], [-1, 4, 2]],
      [1, [-25, 400], []],
    ];
    const [ord, its] = compacted([["stod", pages, []]])[0] ?? [];
    expect(ord).toBe("stod");
    // 24 + 24 + 216 are more than one place can weigh.
    expect(its).toEqual([
      [3, [-256, 0, -10, 1], [-1, 0]],
      [1, [-25, 0], []],
    ]);
  });

  it("have no place in common, however they are spelt", () => {
    const page: Page = [0, [-25, 7], []];
    const words = compacted([
      ["stod", [page], [["stöd", [page]]]],
      ["stodja", [page], []],
    ]);
    const places = words.flatMap(([, pages, spelt]) =>
      [...pages, ...spelt.flatMap(([, its]) => its)].map(([, [, place]]) => place),
    );
    expect(new Set(places).size).toBe(3);
  });

  it("take less than a byte for a page that has them", () => {
    const [word] = compactWords(encode([[common("stod", 10_000)]]), { next: 12_345 });
    expect(packWritten(word?.written ?? new Uint8Array()).length).toBeLessThan(7_500);
  });
});

describe("the files of words", () => {
  const words = ["foretag", "foretagare", "foretagsstod", "forslag", "omrade", "omstallning"].map((ord) =>
    common(ord, 14_000),
  );
  const files = wordFiles(compactWords(encode([words]), { next: 0 }));

  it("are none too large to be fetched for one word, and have all of them in order", () => {
    expect(files.length).toBeGreaterThan(2);
    for (const { content } of files) expect(content.length).toBeLessThanOrEqual(16_000);
    const read = files.map(({ content }) => unpack<[Ord[]]>(content)[0].map(([ord]) => ord));
    expect(read.flat()).toEqual(words.map(([ord]) => ord));
    expect(files.every(({ from }, n) => read[n]?.[0]?.startsWith(from))).toBe(true);
    expect(files.every(({ to }, n) => to >= (read[n]?.at(-1) ?? ""))).toBe(true);
  });

  it("are fetched for the words that begin with one of theirs, and with the word that theirs begin with, and for no others", () => {
    const some = ["omb", "omstallning", "omstallningscheck", "omstallningsstod", "omstart"].map((ord) =>
      common(ord, 20_000),
    );
    const divided = wordFiles(compactWords(encode([some]), { next: 0 }));
    const fetchedFor = (ord: string) =>
      divided.filter(({ from, to, also }) => (from <= ord && ord <= to) || also.includes(ord)).length;
    expect(
      ["omstallning", "omstallningscheck", "omstallningss", "omstallningsstod", "omstart"].map(fetchedFor),
    ).toEqual([2, 2, 2, 2, 1]);
  });

  it("are divided between words that begin otherwise where that can be", () => {
    const [first, second] = wordFiles(
      compactWords(encode([["omb", "omrade", "rad", "radgivning"].map((ord) => common(ord, 10_000))]), { next: 0 }),
    );
    expect([first?.to, second?.from]).toEqual(["omrade", "r"]);
  });

  it("hold a word that is too large by itself", () => {
    const [only, ...more] = wordFiles(compactWords(encode([[common("och", 60_000)]]), { next: 0 }));
    expect([only?.from, only?.to, more]).toEqual(["och", "och", []]);
  });
});

describe("what is written", () => {
  it.each([
    [[0, 23, 24, 255, 256, 65_535, 65_536, -1, -24, -25, -256, -70_000]],
    [["", "räksmörgås", "x".repeat(300)]],
    [[[], [[1]]]],
  ])("is read back: %j", (value) => {
    expect(decode(encode(value))).toEqual(value);
  });

  it("is refused where it is of another kind", () => {
    expect(() => decode(Uint8Array.of(0xf6))).toThrow("CBOR");
    expect(() => decode(Uint8Array.of(0x1b, 0, 0, 0, 0, 0, 0, 0, 1))).toThrow("CBOR");
  });
});
