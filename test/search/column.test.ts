import { describe, expect, it } from "vitest";
import { Kolumn } from "../../layouts/assets/sok-kolumn.ts";
import { columnOf } from "../../scripts/search/column.ts";
import { zipped } from "../../scripts/search/pack.ts";

const MANY = 10_000;
const weight = (had: readonly (readonly string[])[]) => zipped(JSON.stringify(columnOf(had))).length;

describe("a column of what notices have", () => {
  it("gives back what each had, in order, and nothing where it had nothing", () => {
    const had = [["Skåne", "Blekinge"], [], ["Skåne"], ["Blekinge", "Skåne"]];
    const kolumn = new Kolumn(columnOf(had));
    expect(kolumn.varden).toEqual(["Blekinge", "Skåne"]);
    expect(had.map((_, nr) => kolumn.av(nr))).toEqual([["Blekinge", "Skåne"], [], ["Skåne"], ["Blekinge", "Skåne"]]);
    const prov = kolumn.prov((varde) => varde === "Blekinge");
    expect(had.map((_, nr) => prov(nr))).toEqual([true, false, false, true]);
  });

  it("can have more different sets than one character has values", () => {
    const had = Array.from({ length: 3000 }, (_, n) => [`2020-${n}`, String(n % 7)]);
    const kolumn = new Kolumn(columnOf(had));
    expect(had.map((_, nr) => new Set(kolumn.av(nr)))).toEqual(had.map((values) => new Set(values)));
  });

  it("can be of no notices at all", () => {
    const kolumn = new Kolumn(columnOf([]));
    expect([kolumn.varden, kolumn.av(0)]).toEqual([[], []]);
  });

  it("takes some bits for each notice where there are few values", () => {
    // Numbers without any pattern to be made shorter by.
    let state = 1;
    const next = (below: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    expect(weight(Array.from({ length: MANY }, () => [`typ ${next(5)}`]))).toBeLessThan(0.45 * MANY);
    expect(weight(Array.from({ length: MANY }, () => (next(3) === 0 ? ["ja"] : [])))).toBeLessThan(0.2 * MANY);
  });
});
