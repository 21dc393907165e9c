import { describe, expect, it } from "vitest";
import { fragorFor } from "../../schemas/fragor.ts";
import { typnamn } from "../../schemas/typer.ts";

const of = (typ: (typeof typnamn)[number], nyckel: string) => fragorFor(typ).find((fraga) => fraga.nyckel === nyckel);

describe("the questions of a type", () => {
  it.each(typnamn)("are asked in words, with something to choose from where there is a choice: %s", (typ) => {
    const alla = fragorFor(typ).flatMap((fraga) => [fraga, ...fraga.delar]);
    expect(alla.length).toBeGreaterThan(20);
    for (const { sort, val, register, hjalp, nyckel, delar } of alla) {
      if (sort === "val") expect(val?.length ?? register?.length, nyckel).toBeGreaterThan(0);
      if (sort === "grupp") expect(delar.length, nyckel).toBeGreaterThan(1);
      expect(nyckel).not.toBe("typ");
      expect(hjalp.length, `${typ} ${nyckel}`).toBeGreaterThan(3);
    }
  });

  it("know of each field what kind of answer it takes", () => {
    expect(of("insats", "titel")).toMatchObject({ sort: "text", krav: true, lista: false, minst: 10, hogst: 110 });
    expect(of("insats", "regioner")).toMatchObject({ sort: "val", register: "regioner", lista: true, krav: true });
    expect(of("insats", "avsandare")).toMatchObject({ sort: "val", register: "avsandare", lista: false });
    expect(of("insats", "publicerad")).toMatchObject({ sort: "dag eller tid", krav: true });
    expect(of("insats", "tills_vidare")).toMatchObject({ sort: "ja", krav: false });
    expect(of("insats", "ansokan")?.delar.map(({ nyckel, sort, lista }) => [nyckel, sort, lista])).toEqual([
      ["oppnar", "dag eller tid", false],
      ["stanger", "dag eller tid", false],
      ["lank", "länk", false],
      ["tidigare_stanger", "dag", true],
    ]);
    expect(of("programförändring", "andring")).toMatchObject({ sort: "val", lista: true, krav: true });
    expect(of("programförändring", "andring")?.val).toContain("förlängning");
    expect(of("insats", "kallor")).toMatchObject({ sort: "grupp", lista: true, krav: true });
  });
});

describe("the help of a question", () => {
  const EMPTY = new Set("att av den det en ett för hur i när på som till true vad vem vilk är".split(" "));
  /** The words that carry a meaning, as far as all forms of one have them alike. */
  const stems = (text: string) =>
    (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, 4)).filter((stem) => !EMPTY.has(stem));
  const repeats = (namn: string, hjalp: string) =>
    stems(hjalp).length > 0 && stems(hjalp).every((stem) => stems(namn).includes(stem));

  it.each(typnamn)("says more than its name does: %s", (typ) => {
    const alla = fragorFor(typ).flatMap((fraga) => [fraga, ...fraga.delar]);
    expect(alla.filter(({ namn, hjalp }) => repeats(namn, hjalp)).map(({ namn, hjalp }) => [namn, hjalp])).toEqual([]);
  });
});
