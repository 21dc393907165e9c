import { describe, expect, it } from "vitest";
import { fixText } from "../../scripts/check/fix-text.ts";
import { mojibakeIn } from "../../scripts/check/mojibake.ts";
import type { RuleId } from "../../scripts/check/rules/index.ts";
import { covered, problemsOf } from "../support/content.ts";
import { validNotis, withBody, withFields } from "../support/notices.ts";

const right = validNotis("insats");

/** What is told of a notice, with what it covers; nothing else may be told. */
const told = (text: string) => problemsOf(text).map((problem) => [problem.rule, covered(text, problem)]);
const inBody = (body: string) => told(withBody(right, body));
const messages = (text: string, rule: RuleId) =>
  problemsOf(text)
    .filter((problem) => problem.rule === rule)
    .map(({ message, hint }) => [message, hint].filter(Boolean).join(" "));

/** A text as a program shows it that takes UTF-8 for Windows-1252, which Node reads as Latin-1; 1254 has the same signs here. */
const misread = (text: string) => new TextDecoder("windows-1254").decode(new TextEncoder().encode(text));

describe("a second notice in a file", () => {
  const second = right.replace("Stöd till små företag", "Ett annat stöd").trim();

  it.each([
    ["after a whole notice", `Text.\n\n${second}`],
    ["with other fields first", "Text.\n\n---\nregioner: alla\ntitel: Ett stöd till\ntyp: insats\n---\n\nMer."],
    ["right after a text", "Text.\n---\ntyp: insats\ntitel: Ett stöd till\nteman:\n  - Export\n---\n\nMer."],
    ["without its lines", "Text.\n\ntyp: insats\ntitel: Ett stöd till"],
  ])("is told once, %s", (_, body) => {
    expect(inBody(body)).toEqual([["tva-notiser", "typ: insats"]]);
  });

  it("says where it is to lie", () => {
    expect(messages(withBody(right, "Text.\n\n---\ntyp: behov\ntitel: Något\n---\n"), "tva-notiser")).toEqual([
      "Här börjar uppgifterna för en notis till, mitt i brödtexten. Flytta den till en egen fil i content/behov/. Är det samma notis en gång till, ta bort upprepningen.",
    ]);
  });

  it.each([
    "Skriv så här:\n\n```\ntyp: insats\ntitel: Ett stöd\n```",
    "Vi vill veta typ: insats eller behov.",
    "typ: insats är vanligast.",
  ])("is not seen in %j", (body) => {
    expect(inBody(body)).toEqual([]);
  });
});

describe("mangled characters", () => {
  it.each(["åäö ÅÄÖ é ü ß §", "”citat” – streck — …", "‘’ “ • €", "50\u00A0kr"])("%s is got back", (text) => {
    const found = mojibakeIn(misread(text));
    let after = misread(text);
    for (const { start, end, text: put } of found.toReversed()) after = after.slice(0, start) + put + after.slice(end);
    expect(after).toBe(text);
  });

  it.each(["Château, Âge, SÃO PAULO, Ã och Â", "10 °C ± 5 %, ”pâté”", "Åre–Östersund – ½ dag"])(
    "%s is right",
    (text) => {
      expect(mojibakeIn(text)).toEqual([]);
    },
  );

  it("are told once for a file and mended whole", () => {
    const whole = withBody(right, "Små företag på Åland kan söka – också i år.");
    const text = whole.replace(/Små.*/, misread);
    const problems = problemsOf(text);
    expect(problems.map(({ rule }) => rule)).toEqual(["forvanskade-tecken"]);
    expect(problems[0]?.message).toBe(
      "Tecknen ”Ã¥” är ett förvanskat ”å”. Samma slags fel finns på 8 ställen. Skriv det rätta tecknet.",
    );
    expect(fixText(text, problems)).toBe(whole);
  });
});

describe("a day that does not exist", () => {
  it.each([
    ["Sök senast den 31 juni 2020.", ["omojlig-dag", "31 juni 2020"]],
    ["Sök senast 30 februari 2020.", ["omojlig-dag", "30 februari 2020"]],
    ["Sök senast den 29:e februari\n2021.", ["omojlig-dag", "29:e februari\n2021"]],
    ["Öppet 29–31 november 2020.", ["omojlig-dag", "31 november 2020"]],
    ["Sök senast 2020-06-31.", ["omojlig-dag", "2020-06-31"]],
    ["Mötet hålls fredag den 31 april 2020.", ["fel-veckodag", "fredag den 31 april 2020"]],
    ["Under 2020: öppet till fredag den 31 april.", ["omojlig-dag", "31 april"]],
  ])("is found in %j", (body, expected) => {
    expect(inBody(body)).toEqual([expected]);
  });

  it("says how long the month is", () => {
    expect(messages(withBody(right, "Sök senast den 29 februari 2021."), "omojlig-dag")).toEqual([
      "Dagen ”29 februari 2021” finns inte: februari 2021 har 28 dagar. Skriv den rätta dagen.",
    ]);
  });

  it.each([
    "Sök senast den 29 februari 2020 eller 30 juni 2020.",
    "Varje år den 29 februari, alltså vart fjärde.",
    "Vecka 35 juni 2020, nr 45 april 2020, kl. 12.31 juni 2020.",
    "Diarienummer 2020-06-31-7 och 2020-00631.",
    "`31 juni 2020`",
    "Vi stannar till den 31 maj 2020, juni 2020 är stängt.",
  ])("is not found in %j", (body) => {
    expect(inBody(body)).toEqual([]);
  });
});

describe("a link copied from Outlook", () => {
  const safe = (url: string, and = "&") =>
    `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}${and}data=04%7C01%7Canna.svensson%40example.org%7Cab${and}sdata=x%3D${and}reserved=0`;

  it.each(["&", "&amp;"])("is an error, told with the address that it leads to, parted by %s", (and) => {
    const text = withBody(right, `Läs [Almis villkor](${safe("https://www.almi.se/villkor?id=1", and)}).`);
    const problems = problemsOf(text);
    expect(problems.map(({ rule, severity, hint }) => [rule, severity, hint])).toEqual([
      ["lank-ur-epost", "fel", "Skriv adressen som den leder till: https://www.almi.se/villkor?id=1"],
    ]);
    expect(fixText(text, problems)).toBe(withBody(right, "Läs [Almis villkor](https://www.almi.se/villkor?id=1)."));
  });

  it("is found in the fields, and not mended unasked where the address is unsure", () => {
    const field = withFields(right, `ansokan:\n  lank: ${safe("http://www.almi.se/a (1)")}`);
    expect(problemsOf(field).map(({ rule, fix }) => [rule, fix])).toEqual([["lank-ur-epost", undefined]]);
    expect(messages(field, "lank-ur-epost")[0]).toMatch(/Öppna länken och skriv adressen som du kommer till\.$/);
  });
});

it("the text of the template may stand on a page that tells of it, and is found over a line break", () => {
  const text = withFields(right, "sammanfattning: >-\n  En eller två meningar som går\n  att förstå utan resten.");
  expect(told(text)).toEqual([["malltext", "En eller två meningar som går\n  att förstå utan resten."]]);
});
