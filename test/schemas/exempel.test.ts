import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { exempelFor } from "../../schemas/exempel.ts";
import { type Fraga, fragorFor } from "../../schemas/fragor.ts";
import { scheman } from "../../schemas/notis.ts";
import { regionuppslag } from "../../schemas/regioner.ts";
import type { Namnregister } from "../../schemas/register.ts";
import { typnamn } from "../../schemas/typer.ts";
import { uppslag } from "../../schemas/uppslag.ts";
import { shippedRegister } from "../support/fields.ts";

const register = shippedRegister();
const isName = (namn: Namnregister | "regioner", text: string) =>
  namn === "regioner" ? text === "alla" || regionuppslag(register).find(text) : uppslag(register, namn).find(text);

/** Every question of a type, those within groups too. */
const all = (fragor: readonly Fraga[]): Fraga[] => fragor.flatMap((fraga) => [fraga, ...all(fraga.delar)]);

describe("the examples", () => {
  it.each(typnamn)("are there for each field of the type %s, and its schema takes them", (typ) => {
    const shape = scheman[typ].def.shape as Record<string, z.ZodType>;
    for (const { nyckel, exempel } of fragorFor(typ)) {
      expect(exempel, nyckel).toBeDefined();
      expect(shape[nyckel]?.safeParse(exempel).error?.issues ?? [], nyckel).toEqual([]);
    }
  });

  it.each(typnamn)("show every part of each group of the type %s", (typ) => {
    for (const fraga of fragorFor(typ))
      for (const { nyckel, exempel } of fraga.delar) {
        expect(exempel, `${fraga.nyckel}.${nyckel}`).toBeDefined();
        expect(exempel).toEqual(exempelFor(typ, [fraga.nyckel, nyckel]));
      }
  });

  it.each(typnamn)("name what the registers have: %s", (typ) => {
    const named = fragorFor(typ).filter((fraga) => fraga.register);
    expect(named.length).toBeGreaterThan(5);
    for (const { nyckel, register: i, exempel } of named)
      for (const text of [exempel].flat()) expect(isName(i ?? "regioner", String(text)), nyckel).toBeTruthy();
  });

  it("are those of the type where types differ, and shared where they do not", () => {
    expect(exempelFor("behov", ["lage"])).toBe("framfört");
    expect(exempelFor("informationstillfälle", ["lage"])).toBe("flyttat");
    expect(exempelFor("behov", ["ansokan", "finns inte"])).toBeUndefined();
    expect(exempelFor("insats", ["utom"])).toEqual(exempelFor("behov", ["utom"]));
  });
});

describe("the names of fields", () => {
  it.each(typnamn)("are words, and no two of the type %s are alike", (typ) => {
    const fragor = all(fragorFor(typ));
    const names = fragor.map(({ namn }) => namn);
    expect(new Set(names).size).toBe(names.length);
    for (const { namn, nyckel } of fragor) {
      expect(namn, nyckel).toMatch(/^\p{Lu}[\p{Ll} ]{2,40}$/u);
      expect(namn).not.toBe(nyckel);
    }
  });
});
