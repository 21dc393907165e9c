import { describe, expect, it } from "vitest";
import { type Fynd, granska } from "../../form/granska.ts";
import { fragorFor } from "../../schemas/fragor.ts";
import type { Svar } from "../../schemas/notistext.ts";
import { typer, typnamn } from "../../schemas/typer.ts";
import { composeNotice } from "../../scripts/content/compose-notice.ts";
import { problemsIn, TODAY } from "../support/content.ts";
import { shippedRegister } from "../support/fields.ts";
import { filledIn, rightAnswers, wrongAnswers } from "../support/filled-in.ts";

const by = { register: shippedRegister(), today: TODAY };
const BRODTEXT = "Företag i hela landet kan söka stödet av Almi.";
const reviewed = (svar: Svar, brodtext = BRODTEXT) => granska(svar.typ, filledIn(svar, brodtext), by);
const errors = ({ fynd }: { fynd: readonly Fynd[] }) =>
  fynd.filter(({ problem }) => problem.severity === "fel").map(({ problem, name }) => [problem.rule, name]);

describe("a form that is filled in", () => {
  it.each(typnamn)("gives the very bytes that the same answers give by any other way: %s", (typ) => {
    const svar = rightAnswers(typ);
    const { text, fil, notis } = reviewed(svar);
    const name = fil.replace(/^.*\/|\.md$/g, "");
    expect(text).toBe(composeNotice(svar, BRODTEXT, name, by).text);
    expect(notis?.titel).toBe(svar["titel"]);
  });

  it.each(typnamn)("takes an answer to every question of the type %s, and gives it back unchanged", (typ) => {
    const all = Object.fromEntries(fragorFor(typ).map(({ nyckel, exempel }) => [nyckel, exempel]));
    const { text } = reviewed({ typ, ...all });
    expect(text).toBe(composeNotice({ typ, ...all }, BRODTEXT, "x", by).text);
  });

  it.each(typnamn)("is told what the validator tells of the same file, word for word: %s", (typ) => {
    const svar = rightAnswers(typ, {
      titel: "Kort",
      teman: ["Kapital"],
      regioner: ["Karlstad"],
      kallor: [{ titel: "Almi", url: "http://almi.se" }],
      publicerad: "2020-02-30",
    });
    const { text, fynd, fil } = reviewed(svar, "Text med <b>html</b> i.");
    const told = fynd.map(({ problem: { rule, span, message, hint } }) => ({ rule, span, message, hint }));
    const file = `${typer[typ].mapp}/${fil.replace(/^.*\//, "")}`;
    const cli = problemsIn({ [file]: text }).map(({ rule, span, message, hint }) => ({ rule, span, message, hint }));
    expect(told.length).toBeGreaterThan(4);
    expect([...told].sort(byPlace)).toEqual([...cli].sort(byPlace));
  });
});

type Told = { rule: string; span: { line: number; column: number } };
const byPlace = (a: Told, b: Told) =>
  a.span.line - b.span.line || a.span.column - b.span.column || (a.rule < b.rule ? -1 : 1);

describe("a problem", () => {
  it.each(typnamn)("is told at the very field that is empty, whichever it is: %s", (typ) => {
    const needed = fragorFor(typ).filter(({ krav }) => krav);
    expect(needed.length).toBeGreaterThan(7);
    for (const { nyckel } of needed) {
      const { [nyckel]: _, ...rest } = rightAnswers(typ);
      expect(errors(reviewed(rest as Svar)), nyckel).toEqual([["saknat-falt", nyckel]]);
    }
    expect(errors(reviewed({ typ }, "")).map(([, name]) => name)).toEqual(
      expect.arrayContaining([...needed.map(({ nyckel }) => nyckel), "brodtext"]),
    );
  });

  it.each(typnamn)("is told at the field that is wrong, in groups and lists too: %s", (typ) => {
    const tried = [...wrongAnswers(typ)];
    expect(tried.length).toBeGreaterThan(15);
    for (const { name, svar } of tried) {
      const names = reviewed(svar).fynd.map((ett) => ett.name);
      expect(names, name).toContain(name);
    }
  });

  it("between fields is told at the field that its message names", () => {
    const { tills_vidare: _, ...utanTid } = rightAnswers("insats");
    expect(errors(reviewed(utanTid as Svar))).toEqual([["saknat-falt", "ansokan"]]);
    const { efter: __, ...utanEfter } = rightAnswers("programförändring");
    expect(errors(reviewed(utanEfter as Svar))).toEqual([["saknat-falt", "efter"]]);
    const kalla = { titel: "Almi om lånet" };
    expect(errors(reviewed(rightAnswers("insats", { kallor: [kalla] })))).toEqual([["saknat-falt", "kallor.0.url"]]);
    const langt = rightAnswers("insats", {
      galler: { fran: "2020-05-02", till: "2020-05-01" },
      tills_vidare: undefined,
    });
    expect(errors(reviewed(langt))).toEqual([["datumordning", "galler.till"]]);
  });

  it("in the text is told at the text, with the characters it is about", () => {
    const brodtext = "\n\nFörsta stycket.\n\nAndra <b>stycket</b>.";
    const { fynd } = reviewed(rightAnswers("insats"), brodtext);
    const ett = fynd.find(({ problem }) => problem.rule === "ra-html");
    expect(ett?.name).toBe("brodtext");
    expect(brodtext.trim().slice(...(ett?.markera ?? [0, 0]))).toBe("<b>");
  });

  it("with the file as a whole has no field", () => {
    const { fynd } = reviewed(rightAnswers("insats"), "x".repeat(70_000));
    expect(fynd.map(({ problem, name }) => [problem.rule, name])).toEqual([["for-stor-fil", undefined]]);
  });
});

describe("what is not whole yet", () => {
  it("can be shown as far as it has come", () => {
    const { notis, utkast } = granska(
      "insats",
      [
        ["titel", "Ett lån"],
        ["brodtext", "**Viktigt**"],
      ],
      by,
    );
    expect(notis).toBeUndefined();
    expect(utkast).toEqual({ titel: "Ett lån", sammanfattning: "", html: "<p><strong>Viktigt</strong></p>\n" });
  });
});
