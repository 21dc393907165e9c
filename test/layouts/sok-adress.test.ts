import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAGSLAG, egenOrdning, FACETTER, paramsOf, readSokning } from "../../layouts/assets/sok-adress.ts";

const read = (query: string) => readSokning(new URLSearchParams(query));

describe("the address of a search", () => {
  it("reads words, several values of a facet, days and order", () => {
    expect(
      read("q=stöd&typ=insats&typ=behov&region=Skåne&datum=mote&fran=2020-05-01&till=2020-05-31&ordning=dag"),
    ).toEqual({
      ord: "stöd",
      val: { typ: ["insats", "behov"], region: ["Skåne"] },
      dagar: { slag: "mote", fran: "2020-05-01", till: "2020-05-31" },
      ordning: "dag",
    });
  });

  it.each(["", "q=", "q=+++", "fran=igår&till=2020-99-99", "datum=mote", "ordning=hittepå", "okant=1", "typ="])(
    "says nothing by %j",
    (query) => {
      expect(paramsOf(read(query)).toString()).toBe("");
    },
  );

  it("is the same for the same search, however it came to be written", () => {
    const dag = fc.integer({ min: 1, max: 28 }).map((day) => `2020-05-${String(day).padStart(2, "0")}`);
    const sokning = fc.record({
      ord: fc.string(),
      facetter: fc.array(fc.tuple(fc.constantFrom(...FACETTER), fc.string({ minLength: 1 })), { maxLength: 5 }),
      slag: fc.constantFrom(...DAGSLAG, "annat"),
      fran: fc.oneof(dag, fc.string()),
      till: fc.oneof(dag, fc.constant("")),
      ordning: fc.constantFrom("relevans", "senast", "dag", "annan"),
    });
    fc.assert(
      fc.property(sokning, ({ ord, facetter, slag, fran, till, ordning }) => {
        const params = new URLSearchParams([["q", ord], ...facetter]);
        for (const [name, value] of Object.entries({ datum: slag, fran, till, ordning })) params.set(name, value);
        const address = paramsOf(readSokning(params)).toString();
        expect(paramsOf(read(address)).toString()).toBe(address);
      }),
    );
  });

  it("orders by relevance where there are words, by day where last days are asked for, else the latest first", () => {
    expect(egenOrdning(read("q=stöd&datum=mote&fran=2020-05-01"))).toBe("relevans");
    expect(egenOrdning(read("datum=mote&fran=2020-05-01"))).toBe("dag");
    expect(egenOrdning(read("datum=publicerad&fran=2020-05-01"))).toBe("senast");
    expect(egenOrdning(read(""))).toBe("senast");
  });
});
