import { describe, expect, it } from "vitest";
import { expanderaRegioner, regionuppslag } from "../../schemas/regioner.ts";
import { problemsOf } from "../support/content.ts";
import { shippedRegister } from "../support/fields.ts";
import { validNotis, withFields } from "../support/notices.ts";

const register = shippedRegister();
const names = register.regioner.map(({ namn }) => namn);
const expand = (regioner: string[], utom?: string[]) => expanderaRegioner({ regioner, utom }, register);
const found = (text: string) => regionuppslag(register).find(text)?.kanoniskt;

it("there are 21 regions, in the order of their county codes, which have gaps", () => {
  expect(names).toHaveLength(21);
  const codes = register.regioner.map(({ kod }) => kod);
  expect(codes).toEqual([...codes].sort());
  expect(["02", "11", "15", "16"].filter((kod) => codes.includes(kod))).toEqual([]);
});

it("the eight programme areas hold each region exactly once", () => {
  const areas = register.programomraden.map(({ namn }) => namn);
  expect(areas).toHaveLength(8);
  const held = areas.flatMap((namn) => expand([namn]).regioner);
  expect(held.sort()).toEqual([...names].sort());
});

describe.each(register.regioner)("$namn", ({ namn, kod, bokstav, nuts, lan, region, alias = [] }) => {
  const plain = namn.normalize("NFD").replace(/\p{M}/gu, "");
  it.each([
    ...[namn, kod, bokstav, nuts, lan, region, `Region ${namn}`, ...alias],
    ...[plain, namn.toLowerCase(), namn.toUpperCase(), ` ${namn} `, namn.normalize("NFD")],
  ])("is found as %s", (text) => {
    expect(found(text)).toBe(namn);
  });
});

it("programme areas are found by code and by their other names", () => {
  expect(["SE22", "skane blekinge", "Sydsverige"].map(found)).toEqual(Array(3).fill("Skåne-Blekinge"));
  for (const { namn, nuts } of register.programomraden) expect(found(nuts)).toBe(namn);
});

it("each spelling but the canonical one is a warning that can be mended, never an error", () => {
  const [problem, ...others] = problemsOf(withFields(validNotis("insats"), "regioner: [Sodermanlands lan]"));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ rule: "skrivsatt", severity: "varning", fix: { text: "Sörmland" } });
});

describe("what a notice names", () => {
  it("alla is the whole country", () => {
    expect(expand(["alla"])).toEqual({ nationell: true, regioner: names });
  });

  it("utom takes exceptions, regions or areas", () => {
    expect(expand(["alla"], ["Stockholm"]).regioner).toEqual(names.filter((namn) => namn !== "Stockholm"));
    expect(expand(["alla"], ["Övre Norrland", "Skåne"]).regioner).toHaveLength(18);
  });

  it("a list comes in the order of the codes, each region once", () => {
    expect(expand(["Övre Norrland", "Skåne", "Norrbotten", "Skåne-Blekinge"])).toEqual({
      nationell: false,
      regioner: ["Blekinge", "Skåne", "Västerbotten", "Norrbotten"],
    });
  });

  it("a name that is not there stands for no region", () => {
    expect(expand(["Atlantis"]).regioner).toEqual([]);
    expect(expand(["__proto__"]).regioner).toEqual([]);
  });
});
