import { describe, expect, it } from "vitest";
import { antalUppgifter, attGora, helaListan, uppgiftsdelar } from "../../layouts/att-gora.ts";
import type { Typ } from "../../schemas/typer.ts";
import { TODAY } from "../support/content.ts";
import { shown } from "../support/site.ts";

const med = (titel: string, fields: string, typ: Typ = "insats") => shown(typ, `titel: ${titel}\n${fields}`);

const ids = (lista: readonly { vad: string; senast: string | undefined }[]) =>
  lista.map(({ vad, senast }) => [vad, senast].filter(Boolean).join(" "));

describe("what a region is expected to do", () => {
  const notiser = [
    med(
      "Den senaste notisen av dem alla",
      "publicerad: 2020-10-01\ngor_sa_har:\n  - vad: Besluta om medel.\n  - vad: Svara på enkäten.\n    senast: 2020-12-01",
    ),
    med(
      "En äldre notis om något annat",
      "gor_sa_har:\n  - vad: Anmäl er i tid.\n    senast: 2020-11-16\n  - vad: Lämna underlag.\n    senast: 2020-11-15\n  - vad: Boka lokalen.\n    senast: 2020-03-01\n  - vad: Tipsa kommunerna.",
    ),
  ];
  const lista = attGora(notiser, TODAY);

  it("has what has a last day first, soonest first; a last day lasts to its end", () => {
    expect(ids(lista.medDag)).toEqual(["Anmäl er i tid. 2020-11-16", "Svara på enkäten. 2020-12-01"]);
  });

  it("counts what has no day while its notice has news, and keeps apart what has passed, the latest of it first, and what is old", () => {
    expect(ids(lista.passerade)).toEqual(["Lämna underlag. 2020-11-15", "Boka lokalen. 2020-03-01"]);
    expect(ids(lista.utanDag)).toEqual(["Besluta om medel."]);
    expect(ids(lista.aldre)).toEqual(["Tipsa kommunerna."]);
    expect(antalUppgifter(lista)).toBe(3);
    expect(helaListan(lista).replace("\u00A0", " ")).toBe(
      "3 saker att göra, 2 som har passerat och 1 äldre utan sista dag",
    );
  });

  it("stands in four parts, each task in one of them", () => {
    expect(uppgiftsdelar(lista).map(({ id, poster }) => [id, poster.length])).toEqual([
      ["med-dag", 2],
      ["utan-dag", 1],
      ["passerade", 2],
      ["aldre", 1],
    ]);
  });

  it("is news for ninety days after the notice came or was changed", () => {
    const sorted = (fields: string) => {
      const { utanDag, aldre } = attGora(
        [med("En notis utan någon dag", `${fields}\ngor_sa_har:\n  - vad: Sprid texten.`)],
        TODAY,
      );
      return [utanDag.length, aldre.length];
    };
    expect(sorted("publicerad: 2020-08-18")).toEqual([1, 0]);
    expect(sorted("publicerad: 2020-08-17")).toEqual([0, 1]);
    const changed = "andringar:\n  - { datum: 2020-11-01, slag: väsentlig, text: Beloppet har höjts. }";
    expect(sorted(`publicerad: 2020-04-01\n${changed}`)).toEqual([1, 0]);
  });

  it("tells once what several notices ask for in the same words by the same day", () => {
    const gor = (dag: string) => `gor_sa_har:\n  - vad: Anmäl regionens deltagare.\n    senast: ${dag}`;
    const titlar = ["Det första mötet av tre", "Det andra mötet av tre", "Det tredje mötet av tre"];
    const dagar = ["2020-12-01", "2020-12-01", "2020-12-02"];
    const { medDag } = attGora(
      titlar.map((titel, i) => med(titel, gor(dagar[i] ?? ""))),
      TODAY,
    );
    expect(medDag.map(({ notiser }) => notiser.map(({ titel }) => titel))).toEqual([
      titlar.slice(0, 2),
      titlar.slice(2),
    ]);
  });
});

describe("what no longer asks for anything", () => {
  const gor = "gor_sa_har:\n  - vad: Berätta för företagen.\n    senast: 2020-12-24";
  it.each<[string, Typ, string]>([
    ["a closed window", "insats", "-tills_vidare\nansokan:\n  stanger: 2020-11-15"],
    ["a span that has ended", "insats", "-tills_vidare\ngaller:\n  till: 2020-11-15"],
    ["a meeting that has been held", "informationstillfälle", "start: 2020-11-15 10:00"],
    ["a cancelled meeting", "informationstillfälle", "start: 2020-12-15 10:00\nlage: inställt"],
  ])("%s", (_, typ, fields) => {
    const lista = attGora([med("En notis som inte gäller längre", `${fields}\n${gor}`, typ)], TODAY);
    expect(Object.values(lista).flat()).toEqual([]);
  });

  it("a window that is open on its last day still does", () => {
    const oppen = med("En notis som gäller i dag", `-tills_vidare\nansokan:\n  stanger: 2020-11-16\n${gor}`);
    expect(antalUppgifter(attGora([oppen], TODAY))).toBe(1);
  });
});
