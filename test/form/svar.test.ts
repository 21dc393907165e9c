import { describe, expect, it } from "vitest";
import { type Ifyllt, lamnat } from "../../form/svar.ts";

const form: Ifyllt = [
  ["titel", "  Ett lån till företag "],
  ["sammanfattning", " \r\n "],
  ["regioner", "Skåne"],
  ["regioner", "Blekinge"],
  ["tills_vidare", "ja"],
  ["ansokan.oppnar", ""],
  ["ansokan.stanger", "2020-12-01"],
  ["ansokan.tidigare_stanger.0", ""],
  ["ansokan.tidigare_stanger.3", "2020-09-30"],
  ["galler.fran", ""],
  ["kallor.2.titel", ""],
  ["kallor.2.url", ""],
  ["kallor.5.titel", "Almi"],
  ["kallor.5.url", ""],
  ["brodtext", "## Rubrik\r\n\r\nText"],
];

describe("the answers of a form", () => {
  it("are what is filled in, in the form of the schema; what is empty is no answer", () => {
    expect(lamnat("insats", form)).toMatchObject({
      svar: {
        typ: "insats",
        titel: "  Ett lån till företag ",
        regioner: ["Skåne", "Blekinge"],
        ansokan: { stanger: "2020-12-01", tidigare_stanger: ["2020-09-30"] },
        tills_vidare: true,
        kallor: [{ titel: "Almi" }],
      },
      brodtext: "## Rubrik\r\n\r\nText",
    });
    expect(new Set(Object.keys(lamnat("insats", form).svar))).toEqual(
      new Set(["typ", "titel", "regioner", "ansokan", "tills_vidare", "kallor"]),
    );
  });

  it("lead back to the control they came from, also past parts of lists that were left empty", () => {
    const { nameOf } = lamnat("insats", form);
    expect(nameOf(["kallor", 0, "url"])).toBe("kallor.5.url");
    expect(nameOf(["kallor", 0])).toBe("kallor.5");
    expect(nameOf(["ansokan", "tidigare_stanger", 0])).toBe("ansokan.tidigare_stanger.3");
    expect(nameOf(["regioner", 1])).toBe("regioner");
    expect(nameOf(["titel"])).toBe("titel");
    expect(nameOf(["sprid", "kort"])).toBe("sprid.kort");
  });

  it("of an empty form are none", () => {
    expect(lamnat("behov", []).svar).toEqual({ typ: "behov" });
    expect(lamnat("behov", []).brodtext).toBe("");
  });
});
