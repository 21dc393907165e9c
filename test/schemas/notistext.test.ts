import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { filFor, namnFor, notistext, type Svar } from "../../schemas/notistext.ts";
import { typer, typnamn } from "../../schemas/typer.ts";

/** The front matter and the text of a file, read by the YAML library alone. */
function readBack(text: string): { falt: Svar; brodtext: string } {
  const [, yaml = "", brodtext = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { falt: parse(yaml, { version: "1.2", schema: "core" }) as Svar, brodtext };
}

describe("the file of a notice", () => {
  it.each(typnamn)("says the same as each shipped file of the type %s, and stays the same when made again", (typ) => {
    const folder = join("content", typer[typ].mapp);
    for (const name of readdirSync(folder)) {
      const { falt, brodtext } = readBack(readFileSync(join(folder, name), "utf8"));
      const made = notistext(falt, brodtext);
      const again = readBack(made);
      expect(again.falt, name).toEqual(
        JSON.parse(JSON.stringify(falt, (_, v) => (typeof v === "string" ? v.trim() : v))),
      );
      expect(again.brodtext.trim(), name).toBe(brodtext.trim());
      expect(notistext(again.falt, again.brodtext)).toBe(made);
    }
  });

  it("quotes every text that YAML would take for something else", () => {
    const line = fc.string({ unit: "grapheme", maxLength: 120 });
    const hostile = fc.constantFrom(
      "nej: ja",
      "a #b",
      "- x",
      "---",
      "~",
      "no",
      "1e3",
      "0x1F",
      "2020",
      "2020.",
      ".5",
      "1.e3",
      "{a}",
      "&a",
      "*a",
      "'",
      '"',
      "x:",
      "@a",
      "%",
      "| a",
      "> a",
      "\u2028",
      "a\u00A0b",
      "…",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          line,
          hostile,
          fc.tuple(hostile, line).map(([a, b]) => a + b),
        ),
        (titel) => {
          const wanted = titel.trim().replace(/[^\S\u00A0]+/g, " ");
          const { falt } = readBack(
            notistext({ typ: "insats", titel, teman: [titel, "x"], sprid: { kort: titel } }, "Text"),
          );
          expect(falt["titel"] ?? "").toBe(wanted);
          expect(falt["teman"]).toEqual(wanted ? [wanted, "x"] : ["x"]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("leaves out what is empty, and keeps the order of the schema", () => {
    const text = notistext(
      { typ: "behov", kallor: [], teman: ["Besöksnäring"], titel: "Ett behov", sprid: { kort: " " } },
      "Text\r\nmer\r\n",
    );
    expect(text).toBe("---\ntyp: behov\ntitel: Ett behov\nteman:\n  - Besöksnäring\n---\n\nText\nmer\n");
  });

  it("is the same in whichever order the answers were given, those of groups too; what nobody asked for comes last", () => {
    const svar = {
      typ: "insats",
      hittepa: "x",
      kallor: [{ url: "https://www.almi.se/", titel: "Almi" }],
      ansokan: { stanger: "2020-12-01", oppnar: "2020-05-01" },
      titel: "Lån",
    } as const;
    const text = notistext(svar, "x");
    expect(text).toBe(
      "---\ntyp: insats\ntitel: Lån\nkallor:\n  - titel: Almi\n    url: https://www.almi.se/\nansokan:\n  oppnar: 2020-05-01\n  stanger: 2020-12-01\nhittepa: x\n---\n\nx\n",
    );
    const turned = Object.fromEntries(Object.entries(svar).reverse()) as Svar;
    expect(notistext(turned, "x")).toBe(text);
  });

  it("writes the whole country as one word, however it was given", () => {
    const written = (regioner: unknown) => notistext({ typ: "behov", regioner }, "x").split("\n").slice(2, -4);
    expect(written("alla")).toEqual(["regioner: alla"]);
    expect(written(["alla"])).toEqual(["regioner: alla"]);
    expect(written(["Halland"])).toEqual(["regioner:", "  - Halland"]);
  });

  it("puts groups in lists behind their dash", () => {
    const text = notistext({ typ: "insats", kallor: [{ titel: "Almi: lån", url: "https://www.almi.se/" }] }, "x");
    expect(text).toContain('kallor:\n  - titel: "Almi: lån"\n    url: https://www.almi.se/\n');
  });
});

describe("the name of a file", () => {
  it("is made of whole words of the title", () => {
    expect(namnFor("Stöd till företag i Värmland & Örebro: sök nu!")).toBe(
      "stod-till-foretag-i-varmland-orebro-sok-nu",
    );
    expect(namnFor("Ö")).toBe("notis-o");
    expect(namnFor(`${"lång ".repeat(40)}`)).toMatch(/^[a-z0-9-]{3,60}$/);
    expect(filFor("behov", "ett-behov")).toBe("content/behov/ett-behov.md");
  });

  it("is always one that the loader takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (titel) => {
        expect(namnFor(titel)).toMatch(/^[a-z0-9-]{3,80}$/);
      }),
    );
  });
});
