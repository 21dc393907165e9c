import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, isKnown, nearest, sammaOrd } from "../../layouts/assets/sok-avstand.ts";

const words = (...ord: (string | [string, number])[]) =>
  ord.map((one) => (typeof one === "string" ? { ord: one, vanlighet: 0 } : { ord: one[0], vanlighet: one[1] }));

describe("the distance between two words", () => {
  it.each([
    ["stod", "stod", 0],
    ["stod", "stid", 1],
    ["stod", "stdo", 1],
    ["stod", "sod", 1],
    ["stod", "stood", 1],
    ["stod", "tsdo", 2],
    ["stod", "check", 3],
    ["", "ab", 2],
  ])("between %s and %s", (a, b, letters) => {
    expect(distance(a, b, 2)).toBe(letters);
    expect(distance(b, a, 2)).toBe(letters);
  });

  it("is at most one for any one fault in a word, wherever it is", () => {
    const word = fc.string({ minLength: 4, maxLength: 20, unit: fc.constantFrom(..."aeklnrst") });
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom("lose", "add", "change", "swap"), (ord, seed, fault) => {
        const at = seed % (ord.length - 1);
        const wrong = {
          lose: ord.slice(0, at) + ord.slice(at + 1),
          add: `${ord.slice(0, at)}x${ord.slice(at)}`,
          change: `${ord.slice(0, at)}x${ord.slice(at + 1)}`,
          swap: `${ord.slice(0, at)}${ord[at + 1]}${ord[at]}${ord.slice(at + 2)}`,
        }[fault];
        expect(distance(ord, wrong, 2)).toBe(wrong === ord ? 0 : 1);
      }),
    );
  });
});

describe("a stem that begins as a known word", () => {
  it.each([
    ["programm", "program", true],
    ["70+", "70", true],
    ["utlysningar", "utlysning", true],
    ["deadlin", "de", false],
    ["sjukvard", "sju", false],
    ["malmo", "mal", false],
    ["kommunalskat", "kommun", false],
  ])("%s, of %s, is another form of it: %s", (stam, ord, same) => {
    expect(sammaOrd(stam, ord)).toBe(same);
  });
});

describe("the word that was meant", () => {
  it("is the nearest, and of those equally near the commonest", () => {
    expect(nearest("kortidsarbete", words("korttidsarbetet", "korttidsarbete"))).toBe("korttidsarbete");
    expect(nearest("stod", words(["stad", 1], ["stöd", 5]))).toBe("stöd");
    expect(nearest("stid", words(["stad", 1], ["stöd", 5]))).toBe("stöd");
  });

  it("is not looked for further away than such a fault goes", () => {
    expect(nearest("skara", words("skåne"))).toBeUndefined();
    expect(nearest("hemsändning", words("hemställan"))).toBeUndefined();
  });

  it.each([
    ["omstallningsstod", "without diacritics"],
    ["omställn", "the beginning of a word"],
    ["omställningsstöden", "another form"],
  ])("is there already: %s, %s", (ord) => {
    expect(isKnown(ord, words("omställningsstödet", "omställningsstöd"))).toBe(true);
    expect(isKnown(`x${ord}`, words("omställningsstödet", "omställningsstöd"))).toBe(false);
  });
});
