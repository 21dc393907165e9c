import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personnummerI } from "../../schemas/personnummer.ts";

/** What is found, as it is written. */
const found = (text: string) => personnummerI(text).map(([start, end]) => text.slice(start, end));

/** The check digit that belongs to nine digits. */
function checkDigit(nio: string): string {
  const sum = [...nio].reduce((all, siffra, i) => {
    const weighed = Number(siffra) * (i % 2 === 0 ? 2 : 1);
    return all + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

const two = (n: number) => String(n).padStart(2, "0");

type Nummer = { sekel: string; dag: string; sist: string };

/** Personnummer and samordningsnummer of people born 1890–2019. */
const nummer: fc.Arbitrary<Nummer> = fc
  .record({
    day: fc.date({ min: new Date("1890-01-01T12:00Z"), max: new Date("2019-12-31T12:00Z"), noInvalidDate: true }),
    samordning: fc.boolean(),
    fodelse: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ day, samordning, fodelse }) => {
    const year = String(day.getUTCFullYear());
    const dag = `${year.slice(2)}${two(day.getUTCMonth() + 1)}${two(day.getUTCDate() + (samordning ? 60 : 0))}`;
    const tre = String(fodelse).padStart(3, "0");
    return { sekel: year.slice(0, 2), dag, sist: `${tre}${checkDigit(dag + tre)}` };
  });

const SEPARATORS = ["-", "+", " ", "\u00A0", "–", "—", "‐", "‑", "−", " - ", " – ", "\u202F"];
const separator = fc.constantFrom(...SEPARATORS);
/** What may stand on either side without being a part of it. */
const around = fc.constantFrom(
  "",
  " ",
  "(",
  "”",
  ".\n",
  "Kontakt: ",
  "https://a.se/?id=",
  "# ",
  "|",
  "`",
  "dnr 2020/12 ",
  "å",
);

describe("every personnummer is found in every spelling", () => {
  const expectFound = (written: string, before: string, after: string) =>
    expect(found(before + written + after)).toEqual([written]);

  it("ten or twelve digits with something between", () => {
    fc.assert(
      fc.property(
        nummer,
        separator,
        fc.boolean(),
        around,
        around,
        ({ sekel, dag, sist }, mellan, lang, fore, efter) => {
          expectFound(`${lang ? sekel : ""}${dag}${mellan}${sist}`, fore, efter === "|" ? "|" : ` ${efter}`);
        },
      ),
      { numRuns: 2000, seed: 11 },
    );
  });

  it("the day written as a day", () => {
    fc.assert(
      fc.property(
        nummer,
        fc.constantFrom("-", ".", "/", " "),
        fc.constantFrom("-", "+", "–"),
        ({ sekel, dag, sist }, i, mellan) => {
          const [ar, manad, den] = [dag.slice(0, 2), dag.slice(2, 4), dag.slice(4)];
          expectFound(`${sekel}${ar}${i}${manad}${i}${den}${mellan}${sist}`, "född ", ".");
        },
      ),
      { numRuns: 500, seed: 12 },
    );
  });

  it("in one run of digits, unless it could be a telephone number or a clock", () => {
    fc.assert(
      fc.property(nummer, fc.boolean(), around, ({ sekel, dag, sist }, lang, fore) => {
        const run = (lang ? sekel : "") + dag + sist;
        fc.pre(lang ? sekel !== "20" : !/^[01]/.test(run));
        expectFound(run, fore === "å" ? "" : fore, ".");
      }),
      { numRuns: 2000, seed: 13 },
    );
  });

  it("in any run of digits behind a word that says so", () => {
    const word = fc.constantFrom("Personnummer: ", "personnr ", "person-nr. ", "pnr:", "P.nr ", "samordningsnummer ");
    fc.assert(
      fc.property(nummer, fc.boolean(), word, ({ sekel, dag, sist }, lang, fore) => {
        expectFound((lang ? sekel : "") + dag + sist, fore, "");
      }),
      { numRuns: 500, seed: 14 },
    );
  });

  it("with marks, entities, escapes or percent signs among the digits", () => {
    const noise = fc.constantFrom<(c: string) => string>(
      (c) => `**${c}`,
      (c) => `_${c}_`,
      (c) => `\`${c}`,
      (c) => `[${c}](https://example.org/sida)`,
      (c) => `<b>${c}</b>`,
      (c) => `<!-- ${"x"} -->${c}`,
      (c) => `\u200B${c}`,
      (c) => `\u00AD${c}`,
      (c) => `&#${c.charCodeAt(0)};`,
      (c) => `&#x${c.charCodeAt(0).toString(16)};`,
      (c) => `%${c.charCodeAt(0).toString(16)}`,
      (c) => `\\x${c.charCodeAt(0).toString(16)}`,
      (c) => `\\u00${c.charCodeAt(0).toString(16)}`,
      (c) => `${c}\uFE0F\u20E3`,
      (c) => (/\d/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c),
    );
    fc.assert(
      fc.property(
        nummer,
        fc.array(fc.tuple(fc.nat(12), noise), { minLength: 1, maxLength: 3 }),
        ({ sekel, dag, sist }, marks) => {
          const signs = [...`${sekel}${dag}-${sist}`];
          for (const [at, mark] of new Map(marks)) signs[at] = mark(signs[at] ?? "");
          const text = `Ring ${signs.join("")} i dag.`;
          expect(personnummerI(text).length).toBe(1);
          const [start, end] = personnummerI(text)[0] ?? [0, 0];
          expect(text.slice(0, start) + text.slice(end)).not.toMatch(/\d{3}/);
        },
      ),
      { numRuns: 3000, seed: 15 },
    );
  });

  it.each([
    "19900101-**0017**",
    "&#49;9900101-0017",
    "900101&nbsp;0017",
    "900101&ndash;0017",
    "900101%200017",
    "900101%2B0017",
  ])("%s", (written) => {
    expect(found(`a ${written} b`).length).toBe(1);
  });

  it("several in a text, each where it stands", () => {
    expect(found("121212-1212, 19900101-**0017** och 900101+0017.")).toEqual([
      "121212-1212",
      "19900101-**0017",
      "900101+0017",
    ]);
  });
});

describe("what is none is left alone", () => {
  it("organisationsnummer, whose third digit is at least 2", () => {
    const org = fc
      .tuple(fc.integer({ min: 10, max: 99 }), fc.integer({ min: 20, max: 99 }), fc.nat(99_999))
      .map(([a, b, c]) => {
        const nio = `${a}${b}${String(c).padStart(5, "0")}`;
        return nio + checkDigit(nio);
      });
    fc.assert(
      fc.property(
        org,
        fc.constantFrom("", ...SEPARATORS),
        fc.constantFrom("", "16"),
        around,
        (tio, mellan, prefix, fore) => {
          expect(found(`${fore}${prefix}${tio.slice(0, 6)}${mellan}${tio.slice(6)} `)).toEqual([]);
        },
      ),
      { numRuns: 2000, seed: 16 },
    );
  });

  it("telephone numbers, mobile or not, however they are typed", () => {
    const digits = fc.stringMatching(/^[0-9]{7}$/);
    const form = fc.constantFrom<(riktnummer: string, sju: string) => string>(
      (r, s) => `${r}${s}`,
      (r, s) => `${r}-${s.slice(0, 3)} ${s.slice(3, 5)} ${s.slice(5)}`,
      (r, s) => `${r} ${s.slice(0, 3)} ${s.slice(3, 5)} ${s.slice(5)}`,
      (r, s) => `${r}-${s}`,
      (r, s) => `+46${r.slice(1)}${s}`,
      (r, s) => `+46 ${r.slice(1)} ${s.slice(0, 3)} ${s.slice(3)}`,
      (r, s) => `0046${r.slice(1)}${s}`,
    );
    fc.assert(
      fc.property(
        fc.constantFrom("070", "072", "073", "076", "079", "010", "031", "040", "08"),
        digits,
        form,
        around,
        (r, s, as, fore) => {
          fc.pre(!/nummer/.test(fore));
          expect(found(`${fore}${as(r, s)} `)).toEqual([]);
        },
      ),
      { numRuns: 3000, seed: 17 },
    );
  });

  it("a number with one digit changed", () => {
    fc.assert(
      fc.property(nummer, fc.integer({ min: 1, max: 9 }), ({ dag, sist }, more) => {
        const wrong = `${sist.slice(0, 3)}${(Number(sist[3]) + more) % 10}`;
        expect(found(`${dag}-${wrong}`)).toEqual([]);
      }),
      { numRuns: 500, seed: 18 },
    );
  });

  it.each([
    ["a part of a longer run", "https://a.se/18.9900101001712345/x"],
    ["a part of an id of a page", "https://www.esf.se/4.199001010017199/"],
    ["a day that does not exist", "900230-0010"],
    ["a month that does not exist", "901301-0014"],
    ["number of birth 000", "900101-0009"],
    ["days", "2020-04-07 – 2020-04-30, 2020-04-07–2020-04-30"],
    ["a day and a time", "2020-04-07 10:30, 2020-04-07T10:30:00, 2020-04-07 1030"],
    ["a clock in an address", "https://a.se/202004071030/ och ?t=1604051234"],
    ["diary numbers", "Dnr 2020/01234, Ä 2020-001234, N2020/00988/RTL, 5.1.1-2020-0012345, 3.4.16-2020-123456"],
    ["amounts", "1 234 567 890 kronor, 900 101 0017 kr, 12 500 000"],
    ["numbers with a decimal", "3,9001010017 och 9001010017,5"],
    ["a key", "a9001010017f och 550e8400-e29b-41d4-a716-199001010017f"],
    ["a bank giro", "bankgiro 5050-1055, plusgiro 90 19 50-6"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("any text of letters, and it is done at once", { timeout: 5000 }, () => {
    for (const piece of ["1", "12 ", "19900101-", "[", "[1](", "<1", "&#", "%3", "\\x3", "1*", "190001 "])
      expect(() => personnummerI(piece.repeat(64_000 / piece.length))).not.toThrow();
  });
});
