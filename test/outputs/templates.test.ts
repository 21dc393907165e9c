import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Fraga, fragorFor } from "../../schemas/fragor.ts";
import type { Svar } from "../../schemas/notistext.ts";
import { type Typ, typer, typnamn } from "../../schemas/typer.ts";
import { templateFor } from "../../scripts/outputs/templates.ts";
import { problemsIn } from "../support/content.ts";
import { shippedRegister } from "../support/fields.ts";
import { rightAnswers } from "../support/filled-in.ts";

const register = shippedRegister();
const BRODTEXT = "Företag i hela landet kan söka stödet.";

/** Takes away the sign before the lines of a field that is free to leave out. */
const uncommented = (template: string, nyckel: string): string =>
  template.replace(new RegExp(`^#${nyckel}:.*\\n(?:#  .*\\n)*`, "m"), (lines) => lines.replace(/^#/gm, ""));

/** Writes behind the colons, and behind the dashes of lists, as a person would. */
function written(template: string, { typ, ...falt }: Svar): string {
  const wanted = fragorFor(typ).filter(({ nyckel }) => falt[nyckel] !== undefined);
  const filled = wanted.reduce(
    (text, fraga) => (fraga.krav ? put(text, fraga, falt[fraga.nyckel]) : uncommented(text, fraga.nyckel)),
    template,
  );
  return `${filled.trimEnd()}\n\n${BRODTEXT}\n`;
}

function put(text: string, { nyckel, lista, delar }: Fraga, value: unknown): string {
  if (!lista) return text.replace(`\n${nyckel}:\n`, `\n${nyckel}: ${JSON.stringify(value)}\n`);
  const [first] = value as [Record<string, string> | string];
  if (typeof first === "string") return text.replace(`\n${nyckel}:\n  -\n`, `\n${nyckel}:\n  - ${first}\n`);
  const [start = "", end = ""] = text.split(`\n${nyckel}:\n`);
  return `${start}\n${nyckel}:\n${delar.reduce((rest, del) => rest.replace(`${del.nyckel}:\n`, `${del.nyckel}: ${JSON.stringify(first[del.nyckel])}\n`), end)}`;
}

const errors = (typ: Typ, text: string) =>
  problemsIn({ [`${typer[typ].mapp}/provet.md`]: text }).filter(({ severity }) => severity !== "råd");

describe("the empty template", () => {
  it.each(typnamn)("is right once it is filled in: %s", (typ) => {
    const text = written(templateFor(typ, register), rightAnswers(typ));
    expect(errors(typ, text)).toEqual([]);
  });

  it.each(typnamn)("holds an example for everything that may be left out, ready to be used: %s", (typ) => {
    const template = templateFor(typ, register);
    for (const { nyckel, krav, exempel } of fragorFor(typ)) {
      if (krav) continue;
      const [, yaml = ""] = uncommented(template, nyckel).split(/^---$/m);
      expect(parse(yaml), nyckel).toMatchObject({ typ, [nyckel]: exempel });
    }
  });

  it.each(typnamn)("as it is says only that it is empty: %s", (typ) => {
    const told = errors(typ, templateFor(typ, register));
    expect(told.length).toBeGreaterThan(7);
    expect(told.filter(({ message }) => !/är tomt|tom|sakna[rs]/.test(message))).toEqual([]);
  });

  it("explains every field in its own words", () => {
    const template = templateFor("insats", register).replace(/\n## /g, " ");
    for (const { namn, hjalp } of fragorFor("insats")) {
      expect(template).toContain(namn);
      expect(template).toContain(hjalp);
    }
    expect(
      Math.max(
        ...templateFor("insats", register)
          .split("\n")
          .filter((l) => l.startsWith("## "))
          .map((l) => l.length),
      ),
    ).toBeLessThan(92);
  });
});
