import { describe, expect, it } from "vitest";
import { fixText } from "../../scripts/check/fix-text.ts";
import type { RuleId } from "../../scripts/check/rules/index.ts";
import { covered, problemsOf } from "../support/content.ts";
import { validNotis, withBody } from "../support/notices.ts";

const right = validNotis("insats");
const inBody = (body: string) => {
  const text = withBody(right, body);
  return problemsOf(text).map((problem) => `${problem.rule}: ${covered(text, problem)}`);
};
const messages = (body: string, rule: RuleId) =>
  problemsOf(withBody(right, body))
    .filter((problem) => problem.rule === rule)
    .map(({ message, hint }) => [message, hint].filter(Boolean).join(" "));

/** The body once the sure mends are made. */
const mended = (body: string) => {
  const text = withBody(right, body);
  return fixText(text, problemsOf(text))
    .slice(withBody(right, "").length - 1)
    .trimEnd();
};

describe("a link that becomes plain text", () => {
  it.each([
    ["Sök på https://www.regionvarmland.se/sok.", ["lank-blir-text: https://www.regionvarmland.se/sok"]],
    ["Sök på www.regionvarmland.se, eller ring.", ["lank-blir-text: www.regionvarmland.se"]],
    ["- **https://a.se/b**\n- x", ["lank-blir-text: https://a.se/b"]],
    ["| Vad | Var |\n| --- | --- |\n| Stöd | https://a.se/b |", ["lank-blir-text: https://a.se/b"]],
    ["Läs [villkoren](https://a.se/b) på https://a.se/b.", ["lank-blir-text: https://a.se/b"]],
    ["Läs [villkoren] (https://a.se/b).", ["lank-blir-text:  "]],
    ["Läs (villkoren)[www.a.se/b].", ["lank-blir-text: (villkoren)[www.a.se/b]"]],
    ["Läs [dok](https://a.se/stod\n", ["lank-blir-text: https://a.se/stod"]],
    ["Läs [dok](https://a.se/stod och mer.pdf).", ["lank-blir-text: https://a.se/stod och mer.pdf"]],
  ])("is found in %j", (body, expected) => {
    expect(inBody(body)).toEqual(expected);
  });

  it.each([
    "Läs [villkoren](https://a.se/b_(c)), [mer om dem](https://a.se/d \"En titel\") och [det andra](https://a.se/e 'titel').",
    "Läs [villkoren][v] och [v].\n\n[v]: https://a.se/b",
    "Skriv `https://a.se/` eller `[text] (https://a.se)`.",
    "```\nhttps://a.se/\n```\n\n    www.a.se",
    "Läs mer hos verksamt.se eller skriv till info@www.example.org.",
    "Stödet (se ovan) [finns](/insatser/finns/) i hela landet.",
  ])("is not found in %j", (body) => {
    expect(inBody(body)).toEqual([]);
  });

  it("says what to write", () => {
    expect(
      messages("Läs [a b] (https://a.se/b), se www.a.se/c eller [dok](https://a.se/d e.pdf).", "lank-blir-text"),
    ).toMatchInlineSnapshot(`
      [
        "Länken blir inte en länk. Ta bort mellanslaget mellan ] och (.",
        "Adressen går inte att klicka på: den står som vanlig text. Skriv den som en länk: [vad läsaren möter där](https://www.a.se/c)",
        "Adressen har mellanslag, och därför blir länken vanlig text. Skriv %20 i stället för varje mellanslag. Skriv: https://a.se/d%20e.pdf",
      ]
    `);
  });

  it("that is not closed is told as that", () => {
    expect(messages("Läs [dok](https://a.se/stod. Mer.", "lank-blir-text")).toEqual([
      "Länken slutar inte, och därför blir den vanlig text. Skriv ) direkt efter adressen.",
    ]);
  });

  it("is mended where it can only be meant so", () => {
    expect(mended("Läs [villkoren]  (https://a.se/b) och (det andra)[https://a.se/c].")).toBe(
      "Läs [villkoren](https://a.se/b) och [det andra](https://a.se/c).",
    );
    expect(mended("Sök på https://a.se/b.")).toBe("Sök på https://a.se/b.");
  });
});

describe("headings", () => {
  it.each([
    ["##Om stödet\n\nText.", ["rubrik-blir-text: ##"]],
    ["Text.\n\n  ###2020\n\nText.", ["rubrik-blir-text: ###"]],
    ["Stödet gäller nu.\n---\n\nMer.", ["text-blir-rubrik: ---"]],
    ["Stödet gäller\nhela året\n--------\n\nMer.", ["text-blir-rubrik: --------"]],
  ])("that are none, or were not meant, are found in %j", (body, expected) => {
    expect(inBody(body)).toEqual(expected);
  });

  it.each([
    "## Om stödet\n\nFölj oss med #regional och C## i `##kod`.",
    "```\n##Om stödet\n```",
    "Om stödet\n---\n\nText.",
    "Stödet gäller nu.\n\n---\n\nMer.",
    "- Stödet gäller nu.\n- Mer.",
  ])("are right in %j", (body) => {
    expect(inBody(body)).toEqual([]);
  });
});

describe("lists of a word processor", () => {
  it("are told once for each, and mended", () => {
    const body = "Stödet gäller:\n•\thotell\n• restauranger och\n  barer\n\n• kaféer\n\nOch:\n\n· gym";
    expect(inBody(body)).toEqual(["lista-blir-text: •\t", "lista-blir-text: · "]);
    expect(mended(body)).toBe("Stödet gäller:\n- hotell\n- restauranger och\n  barer\n\n- kaféer\n\nOch:\n\n- gym");
    expect(problemsOf(withBody(right, mended(body)))).toEqual([]);
  });

  it("are left to the editor where points stand on the same line", () => {
    expect(messages("• hotell • barer", "lista-blir-text")).toEqual([
      "Raderna som börjar med • flyter ihop till ett stycke. Skriv - i stället för •, med ett mellanslag efter. Skriv varje punkt på en egen rad.",
    ]);
    expect(mended("• hotell • barer")).toBe("• hotell • barer");
  });

  it.each(["Öppet 8–17 · Stängt i juli 2020", "`• kod`\n\n```\n• kod\n```"])("are not seen in %j", (body) => {
    expect(inBody(body)).toEqual([]);
  });
});

describe("tables", () => {
  it.each([
    [
      "| A | B |\n| 1 | 2 |\n| 3 | 4 |",
      "raden med streck saknas. Skriv | --- | --- | på en egen rad under kolumnrubrikerna.",
    ],
    [
      "Så här:\n| A | B | C |\n| 1 | 2 | 3 |",
      "raden med streck saknas. Skriv | --- | --- | --- | på en egen rad under kolumnrubrikerna.",
    ],
    [
      "| A | B |\n| --- |\n| 1 | 2 |",
      "raden med streck har 1 av de 2 kolumner som rubrikerna har. Skriv | --- | --- |",
    ],
  ])("that are none are told: %j", (body, expected) => {
    expect(messages(body, "tabell-blir-text")).toEqual([`Tabellen blir löpande text: ${expected}`]);
  });

  it.each([
    "Så här:\n| A | B |\n| :-- | --: |\n| 1 | 2 |\n| 3 | 4 |",
    "A | B\n--- | ---\n| 1 | 2 |\n| 3 | 4 |",
    "```\n| A | B |\n| 1 | 2 |\n```",
    "| ensam rad |",
  ])("are right in %j", (body) => {
    expect(inBody(body)).toEqual([]);
  });
});

it("footnotes are told once for each", () => {
  expect(inBody("Nytt[^1] och[^2].\n\n[^1]: Enligt Almi.\n[^2]: Enligt ESF.")).toEqual([
    "fotnot: [^1]",
    "fotnot: [^2]",
  ]);
  expect(inBody("Tecknet `[^1]` och \\[^1].")).toEqual([]);
});
