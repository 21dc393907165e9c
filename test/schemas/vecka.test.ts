import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { dagarFore } from "../../schemas/datum.ts";
import { manadAv, manadenEfter, manadensVeckor, sistaDagI } from "../../schemas/manad.ts";
import { veckaAv, veckansDagar, veckonummer } from "../../schemas/vecka.ts";

describe("ISO weeks", () => {
  it.each([
    ["2020-11-16", "2020-v47"],
    ["2020-11-22", "2020-v47"],
    ["2020-12-31", "2020-v53"],
    ["2021-01-01", "2020-v53"],
    ["2021-01-03", "2020-v53"],
    ["2021-01-04", "2021-v01"],
    ["2019-12-30", "2020-v01"],
    ["2024-12-30", "2025-v01"],
    ["2027-01-01", "2026-v53"],
    ["2020-02-29", "2020-v09"],
  ])("%s lies in %s", (dag, vecka) => {
    expect(veckaAv(dag)).toBe(vecka);
  });

  it("the 53rd week of 2020 runs into 2021", () => {
    expect(veckansDagar("2020-v53")).toEqual([
      "2020-12-28",
      "2020-12-29",
      "2020-12-30",
      "2020-12-31",
      "2021-01-01",
      "2021-01-02",
      "2021-01-03",
    ]);
    expect(veckonummer("2020-v53")).toBe(53);
    expect(veckonummer("2021-v01")).toBe(1);
  });

  it("every day is one of the seven of its own week, and weeks stand as text in the order of time", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_524 }), (after) => {
        const dag = dagarFore("2000-01-01", -after);
        expect(veckansDagar(veckaAv(dag))).toContain(dag);
        expect(veckaAv(dagarFore(dag, -7)) > veckaAv(dag)).toBe(true);
      }),
    );
  });

  it("are those of the calendar library, every day of sixty years", () => {
    const wrong: string[] = [];
    for (let dag = "1990-01-01"; dag < "2050-01-01"; dag = dagarFore(dag, -1)) {
      const known = DateTime.fromISO(dag, { zone: "utc" });
      const vecka = known.toFormat("kkkk-'v'WW");
      if (veckaAv(dag) !== vecka || veckansDagar(vecka)[known.weekday - 1] !== dag) wrong.push(dag);
    }
    expect(wrong).toEqual([]);
  });
});

describe("months", () => {
  it.each([
    ["2020-02", "2020-02-29", "2020-03"],
    ["2021-02", "2021-02-28", "2021-03"],
    ["1900-02", "1900-02-28", "1900-03"],
    ["2020-12", "2020-12-31", "2021-01"],
    ["2020-09", "2020-09-30", "2020-10"],
  ])("%s ends on %s and is followed by %s", (manad, sista, nasta) => {
    expect(sistaDagI(manad)).toBe(sista);
    expect(manadenEfter(manad)).toBe(nasta);
  });

  it.each([
    ["2020-11", [44, 45, 46, 47, 48, 49]],
    ["2021-01", [53, 1, 2, 3, 4]],
    ["2020-12", [49, 50, 51, 52, 53]],
    ["2024-12", [48, 49, 50, 51, 52, 1]],
    // The only shape of a month that has four rows.
    ["2021-02", [5, 6, 7, 8]],
  ])("%s lies in the weeks %j", (manad, veckor) => {
    expect(manadensVeckor(manad).map(({ vecka }) => veckonummer(vecka))).toEqual(veckor);
  });

  it("the rows of a month hold each of its days once, in order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 1, max: 12 }), (ar, nummer) => {
        const manad = `${ar}-${String(nummer).padStart(2, "0")}`;
        const dagar = manadensVeckor(manad)
          .flatMap((rad) => rad.dagar)
          .filter((dag) => manadAv(dag) === manad);
        expect(dagar[0]).toBe(`${manad}-01`);
        expect(dagar.at(-1)).toBe(sistaDagI(manad));
        expect(dagar).toHaveLength(Number(sistaDagI(manad).slice(8)));
        expect(dagar).toEqual([...new Set(dagar)].sort((a, b) => a.localeCompare(b, "en")));
      }),
    );
  });
});
