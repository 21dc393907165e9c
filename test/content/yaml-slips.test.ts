import { describe, expect, it } from "vitest";
import { fixText } from "../../scripts/check/fix-text.ts";
import { problemsOf } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";

const right = validNotis("insats");
const hard = (text: string): string => text.replaceAll("~", "\u00A0");

/** All that an editor is told of a right notice with these lines in it, as `line:column: message hint`. */
const toldOf = (text: string): string[] =>
  problemsOf(text).map(({ span, message, hint }) => `${span.line}:${span.column}: ${message}${hint ? ` ${hint}` : ""}`);
const told = (fields: string): string[] => toldOf(withFields(right, hard(fields)));

/** The right notice with a part of it written otherwise. */
const slipped = (from: string, to: string): string => {
  expect(right).toContain(from);
  return right.replace(from, () => hard(to));
};

describe("hard spaces from Word", () => {
  const ANSOKAN =
    "-tills_vidare\nansokan:\n  oppnar: 2020-05-04\n  stanger: 2020-06-30\n  lank: https://tillvaxtverket.se/a";
  const AFTER_COLON = "Efter kolonet står ett hårt mellanslag, som från Word. Skriv ett vanligt.";
  const INDENTED = "Raden är indragen med hårda mellanslag, som från Word. Skriv vanliga.";

  it.each([
    ["after a colon", "titel:~Stöd till små företag under krisen", [`3:7: ${AFTER_COLON}`]],
    [
      "after several",
      "typ:~insats\ntitel:~Stöd till små företag",
      [`2:5: ${AFTER_COLON} Likadant är det på en rad till.`],
    ],
    [
      "after a dash",
      "regioner:\n  -~Dalarna",
      ["7:4: Efter bindestrecket står ett hårt mellanslag, som från Word. Skriv ett vanligt."],
    ],
    [
      "as indentation of one line",
      "kallor:\n  - titel: Beslutet\n~~~ url: https://tillvaxtverket.se/a",
      [`13:1: ${INDENTED}`],
    ],
    ["as indentation of the second of three", ANSOKAN.replace("  st", "~~st"), [`15:1: ${INDENTED}`]],
    ["as all indentation", ANSOKAN.replaceAll("  ", "~~"), [`14:1: ${INDENTED} Likadant är det på 2 rader till.`]],
  ])("%s are told once, and mended", (_, fields, messages) => {
    const text = withFields(right, hard(fields));
    const problems = problemsOf(text);
    expect(toldOf(text)).toEqual(messages);
    expect(fixText(text, problems)).toBe(withFields(right, fields.replaceAll("~", " ")));
  });

  it.each([
    "titel: Stöd på 50~000 kronor till företag",
    "titel: ~Stöd till små företag",
    "sammanfattning: >-\n  -~Stöd till små företag som har drabbats av krisen.\n  villkor:~se beslutet",
    "malgrupp:\n  - företag\n  - obs:~kommuner",
  ])("are left alone within a text: %j", (fields) => {
    expect(told(fields).filter((text) => text.includes("som från Word"))).toEqual([]);
  });

  it("are named where a name is written with them", () => {
    expect(told("regioner:\n  - Örebro~län")).toEqual([
      "7:5: ”Örebro län” är skrivet med ett hårt mellanslag, som från Word. Skriv ett vanligt.",
    ]);
  });
});

it.each([
  ["titel:Stöd till små företag", "3:6: Efter kolonet saknas ett mellanslag. Skriv: titel: Stöd till små företag"],
  [
    "kallor:\n  - titel:Beslutet\n    url: https://tillvaxtverket.se/a",
    "12:10: Efter kolonet saknas ett mellanslag. Skriv: titel: Beslutet",
  ],
  [
    "kallor:\n  - titel: Beslutet\n    url:https://tillvaxtverket.se/a",
    "13:8: Efter kolonet saknas ett mellanslag. Skriv: url: https://tillvaxtverket.se/a",
  ],
])("a space that is missing after a colon: %j", (fields, message) => {
  const text = withFields(right, fields);
  expect(toldOf(text)).toEqual([message]);
  expect(fixText(text, problemsOf(text))).toBe(withFields(right, fields.replace(/(titel|url):(?=\S)/, "$1: ")));
});

describe("a colon in a text over lines is told at its line", () => {
  const message = "Texten innehåller ett kolon och måste stå inom citattecken.";

  it.each([
    ["Stöd till företag\n  som är små. Obs: inte alla som har drabbats", "5:3", "Stöd", "drabbats"],
    ["Stöd: till företag\n  som är små och som har drabbats", "4:17", "Stöd:", "drabbats"],
    ["\n  Stöd till företag\n  som är små. Obs: inte alla", "6:3", "Stöd", "alla"],
  ])("%j", (text, place, first, last) => {
    expect(told(`sammanfattning: ${text}`.replace(": \n", ":\n"))).toEqual([
      `${place}: ${message} Skriv " före ”${first}” och efter ”${last}”.`,
    ]);
  });

  it("with other quotes where it has some", () => {
    expect(told('sammanfattning: Stöd till "små"\n  företag: nu')).toEqual([
      `5:3: ${message} Skriv ' före ”Stöd” och efter ”nu”.`,
    ]);
  });
});

describe("a line that is indented too far is told at that line", () => {
  const TOO_FAR = "Raden är indragen för långt. Ta bort";

  it.each([
    ["titel: ", " titel: ", `3:1: ${TOO_FAR} ett mellanslag, så att ”titel” står rakt under ”typ”.`],
    ["regioner:", " regioner:", `6:1: ${TOO_FAR} ett mellanslag, så att ”regioner” står rakt under ”avsandare”.`],
    ["    url:", "      url:", `13:1: ${TOO_FAR} 2 mellanslag, så att ”url” står rakt under ”titel”.`],
  ])("%j as %j", (from, to, message) => {
    expect(toldOf(slipped(from, to))).toEqual([message]);
  });

  it("but not where what is above it lacks the dash of a list", () => {
    expect(told("kallor:\n  titel: Beslutet\n    url: https://tillvaxtverket.se/a")).toEqual([
      "12:3: ”kallor” är en lista, där varje del börjar med bindestreck och mellanslag. Skriv: - titel: Beslutet",
    ]);
    expect(told("ansokan:\n  oppnar: 2020-05-04\n    stanger: 2020-06-30")).toEqual([
      `16:1: ${TOO_FAR} 2 mellanslag, så att ”stanger” står rakt under ”oppnar”.`,
    ]);
  });
});

it.each([
  [
    "regioner: [Värmland, Dalarna",
    "6:11: Klammern [ stängs aldrig. Skriv ] efter det sista: regioner: [Värmland, Dalarna]",
  ],
  [
    "regioner: [Värmland,\n  Dalarna,",
    "6:11: Klammern [ stängs aldrig. Skriv ] efter det sista: regioner: [Värmland, Dalarna]",
  ],
  [
    'kallor: [{ titel: "A ] B", url: https://a.se/b',
    '11:9: Klammern [ stängs aldrig. Skriv }] efter det sista: kallor: [{ titel: "A ] B", url: https://a.se/b}]',
  ],
])("a bracket that is never closed is told where it opens: %j", (fields, message) => {
  expect(told(fields)).toEqual([message]);
});

describe("quotation marks that do not fit", () => {
  const INNER = "Byt de inre citattecknen mot ”…”:";

  it.each([
    ['"Stöd till "små" företag"', `Texten står inom " och har fler " inuti. ${INNER} titel: "Stöd till ”små” företag"`],
    [
      '"Checkar" till små företag',
      `Texten börjar med " men fortsätter efter nästa ". ${INNER} titel: "”Checkar” till små företag"`,
    ],
    [
      '"Checkar" till "små" företag',
      `Texten börjar med " men fortsätter efter nästa ". ${INNER} titel: "”Checkar” till ”små” företag"`,
    ],
    [
      '"Checkar" till "små"',
      `Texten börjar med " men fortsätter efter nästa ". ${INNER} titel: "”Checkar” till ”små”"`,
    ],
    [
      "'Stödet 'checkar' nu'",
      `Texten står inom ' och har fler ' inuti. Sätt " runt hela texten i stället: titel: "Stödet 'checkar' nu"`,
    ],
    [
      '"Checkar till små företag”',
      'Texten börjar med " men slutar med ”. Skriv " på båda ställena: titel: "Checkar till små företag"',
    ],
    [
      '"Checkar till ”små företag”',
      'Texten börjar med " men citattecknet avslutas aldrig. Skriv: titel: "Checkar till ”små företag”"',
    ],
    [
      '"Checkar till små företag',
      'Texten börjar med " men citattecknet avslutas aldrig. Skriv: titel: "Checkar till små företag"',
    ],
  ])("%s, also with more of them below", (written, message) => {
    expect(told(`titel: ${written}`)).toEqual([`3:8: ${message}`]);
    expect(told(`titel: ${written}\nbelopp: "Högst 50~000 kronor"`)).toEqual([`3:8: ${message}`]);
  });

  it("are not looked for in a text that goes on below", () => {
    expect(told('sammanfattning: "Stöd till små företag\n  som har drabbats av krisen"')).toEqual([]);
  });
});

it("a day in the place of a field's name is one mistake", () => {
  expect(told("andringar:\n  - 2020-05-01: Ny sista dag")).toEqual([
    "15:5: Ett datum kan inte vara ett fälts namn. Skriv ”datum: 2020-05-01”, och det som hör till det i fält på raderna under.",
  ]);
});

it("what no slip explains is told as the parser saw it", () => {
  expect(told("belopp: [ja] nej")).toEqual([
    "14:14: Här står ett tecken som inte väntades. Sätt texten inom citattecken, eller kontrollera indraget.",
  ]);
});
