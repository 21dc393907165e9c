import { describe, expect, it } from "vitest";
import { granska } from "../../form/granska.ts";
import { fragorFor } from "../../schemas/fragor.ts";
import type { Svar } from "../../schemas/notistext.ts";
import { typnamn } from "../../schemas/typer.ts";
import { TODAY } from "../support/content.ts";
import { shippedRegister } from "../support/fields.ts";
import { filledIn, rightAnswers, wrongAnswers } from "../support/filled-in.ts";

const by = { register: shippedRegister(), today: TODAY };
const found = (svar: Svar, brodtext = "Företag i hela landet kan söka stödet av Almi.") =>
  granska(svar.typ, filledIn(svar, brodtext), by).fynd;
/** What is told of a control. */
const told = (svar: Svar, name: string) => found(svar).find((ett) => ett.name === name)?.ord;

describe("an empty form", () => {
  it("is told what to do, field by field, by the names that stand in it", () => {
    const told = found({ typ: "informationstillfälle" }, "").map(({ name, ord }) => [name, ord]);
    expect(Object.fromEntries(told)).toEqual({
      titel: "Fyll i ”Titel”.",
      sammanfattning: "Fyll i ”Sammanfattning”.",
      avsandare: "Fyll i ”Avsändare”.",
      publicerad: "Fyll i ”Publicerad”.",
      start: "Fyll i ”Mötet börjar”. Skriv datum och klockslag, till exempel 2020-05-07 13:00.",
      slag: "Välj ett alternativ under ”Slag av möte”.",
      form: "Välj ett alternativ under ”Mötesform”.",
      inbjudna: "Fyll i ”Inbjudna”.",
      regioner: "Kryssa i minst ett alternativ under ”Regioner”.",
      teman: "Kryssa i minst ett alternativ under ”Teman”.",
      regionens_roll: "Kryssa i minst ett alternativ under ”Regionens roll”.",
      kallor: "Fyll i minst en under ”Källor”.",
      brodtext: "Skriv några meningar i rutan ”Brödtext”.",
    });
  });

  it.each(typnamn)("is told of nothing by the name it has in a file: %s", (typ) => {
    const keys = fragorFor(typ).flatMap(({ nyckel, delar }) => [nyckel, ...delar.map((del) => del.nyckel)]);
    const all = [found({ typ }, ""), ...[...wrongAnswers(typ)].map(({ svar }) => found(svar))].flat();
    const named = all.filter(({ ord }) => keys.some((key) => ord.includes(`”${key}”`) || ord.includes(`”${key}:`)));
    expect(all.length).toBeGreaterThan(30);
    expect(named.map(({ ord }) => ord)).toEqual([]);
    expect(all.filter(({ ord }) => /---|saknat|(?:^|\W)rad(?:en)?\W/.test(ord)).map(({ ord }) => ord)).toEqual([]);
  });
});

describe("what fields demand of each other", () => {
  it("is said by their names, and boxes are to be ticked", () => {
    expect(told(rightAnswers("insats", { tills_vidare: undefined }), "ansokan")).toBe(
      "Notisen saknar tid. Fyll i ”Ansökan”, ”Gäller” eller kryssa i ”Gäller tills vidare”.",
    );
    expect(told(rightAnswers("insats", { sprid: undefined }), "regionens_roll")).toBe(
      "Regionen ska sprida, men fältet ”Text att sprida” saknas. Fyll i ”Text att sprida” och under det ”Kort text att sprida” med en text på 40–280 tecken.",
    );
    expect(told(rightAnswers("behov", { overlamnat: undefined }), "overlamnat")).toBe(
      "Fyll i ”Överlämnat”. Ett behov som är framfört behöver ”Överlämnat till” och ”Överlämnat den”.",
    );
    expect(told(rightAnswers("insats", { regioner: ["Gotland"], utom: ["Skåne"] }), "utom")).toBe(
      "Fältet ”Undantagna regioner” går bara att använda när ”Regioner” är ”Hela landet”.",
    );
  });
});

describe("a word of the answer itself", () => {
  it("is told of as it is written, also where a field has it as its name", () => {
    expect(told(rightAnswers("insats", { avsandare: "belopp" }), "avsandare")).toContain("”belopp”");
  });
});
