import { describe, expect, it } from "vitest";
import { antalUppgifter, attGora, uppgiftsdelar } from "../../layouts/att-gora.ts";
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
      "gor_sa_har:\n  - vad: Besluta om medel.\n  - vad: Svara på enkäten.\n    senast: 2020-12-01",
    ),
    med(
      "En äldre notis om något annat",
      "gor_sa_har:\n  - vad: Anmäl er i tid.\n    senast: 2020-11-16\n  - vad: Lämna underlag.\n    senast: 2020-11-15\n  - vad: Boka lokalen.\n    senast: 2020-03-01",
    ),
  ];
  const lista = attGora(notiser, TODAY);

  it("has what has a last day first, soonest first; a last day lasts to its end", () => {
    expect(ids(lista.medDag)).toEqual(["Anmäl er i tid. 2020-11-16", "Svara på enkäten. 2020-12-01"]);
  });

  it("keeps apart what should have been done, the latest of it first, and what has no day", () => {
    expect(ids(lista.passerade)).toEqual(["Lämna underlag. 2020-11-15", "Boka lokalen. 2020-03-01"]);
    expect(ids(lista.utanDag)).toEqual(["Besluta om medel."]);
    expect(antalUppgifter(lista)).toBe(5);
  });

  it("stands in three parts, each task in one of them", () => {
    expect(uppgiftsdelar(lista).map(({ id, poster }) => [id, poster.length])).toEqual([
      ["med-dag", 2],
      ["passerade", 2],
      ["utan-dag", 1],
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
    expect(antalUppgifter(attGora([med("En notis som inte gäller längre", `${fields}\n${gor}`, typ)], TODAY))).toBe(0);
  });

  it("a window that is open on its last day still does", () => {
    const oppen = med("En notis som gäller i dag", `-tills_vidare\nansokan:\n  stanger: 2020-11-16\n${gor}`);
    expect(antalUppgifter(attGora([oppen], TODAY))).toBe(1);
  });
});
