import { describe, expect, it } from "vitest";
import { loadFiles, places, problemsIn } from "../support/content.ts";
import { validNotis, withBody, withFields } from "../support/notices.ts";

const right = validNotis("insats");
/** Each about something of its own, since two notices that say the same are told. */
const ABOUT = [
  "Lån till odlare på Öland",
  "Rådgivning om export av möbler",
  "Kurser för guider",
  "Checkar till bagerier",
];
const notis = (fields: string, about = 0) => withFields(withFields(right, `titel: ${ABOUT[about]}`), fields);
const told = (files: Record<string, string>) => problemsIn(files).map(({ file, message }) => `${file}: ${message}`);

describe("notices that point at one another", () => {
  it("may point at a notice by the address it has or has had", () => {
    const files = {
      "insatser/aaa.md": notis("relaterade: [insatser/finns, insatser/gammal]"),
      "insatser/bbb.md": notis("tidigare_adresser: [insatser/gammal, insatser/aldre]\nersatter: [insatser/aaa]", 1),
    };
    const { innehall, problems } = loadFiles(files);
    expect(problems).toEqual([]);
    expect(innehall?.notiser.find(({ adress }) => adress === "insatser/bbb")?.id).toBe("insatser/gammal");
  });

  it.each(["regioner/skane", "teman/innovation", "redaktor/regler", "insatser/saknas"])(
    "not at %s, which is none",
    (mal) => {
      const problems = problemsIn({ "insatser/aaa.md": notis(`relaterade: [${mal}]`) });
      expect(places(problems)).toEqual(["okand-adress 14:14"]);
      expect(problems[0]?.message).toBe(`Det finns ingen notis med adressen ”${mal}”.`);
    },
  );

  it("nor at themselves", () => {
    expect(told({ "insatser/aaa.md": notis("relaterade: [insatser/aaa]") })).toEqual([
      "content/insatser/aaa.md: Notisen hänvisar till sig själv. Ta bort raden.",
    ]);
  });

  it("are told all that is wrong at once, whatever else is", () => {
    const broken = withBody(
      notis("titel: Kort\nrelaterade: [insatser/saknas]"),
      "[x](/insatser/saknas/) och [y](/insatser/saknas/)",
    );
    expect(places(problemsIn({ "insatser/aaa.md": broken }))).toEqual([
      "fel-langd 3:8",
      "okand-adress 14:14",
      "bruten-lank 17:5",
      "bruten-lank 17:32",
    ]);
  });

  it("a fault in one file is not told again where that file is pointed at", () => {
    const files = {
      "insatser/aaa.md": notis("relaterade: [insatser/bbb, insatser/gammal]"),
      "insatser/bbb.md": notis("titel: Kort\ntidigare_adresser: [insatser/gammal]"),
    };
    expect(problemsIn(files).map(({ file, rule }) => [file, rule])).toEqual([["content/insatser/bbb.md", "fel-langd"]]);
  });
});

describe("ersatter-i-cirkel", () => {
  it("tells each step of a circle, and not what leads into it", () => {
    const files = {
      "insatser/aaa.md": notis("ersatter: [insatser/bbb]"),
      "insatser/bbb.md": notis("ersatter: [insatser/ccc]", 1),
      "insatser/ccc.md": notis("ersatter: [insatser/aaa]", 2),
      "insatser/ddd.md": notis("ersatter: [insatser/finns]\nrelaterade: [insatser/aaa]", 3),
    };
    const problems = problemsIn(files);
    expect(problems.map(({ file }) => file)).toEqual(
      ["aaa", "bbb", "ccc"].map((name) => `content/insatser/${name}.md`),
    );
    expect(places(problems)).toEqual(Array(3).fill("ersatter-i-cirkel 14:12"));
    expect(problems[0]?.message).toBe(
      "”insatser/aaa” ersätter ”insatser/bbb”, som i sin tur ersätter ”insatser/aaa”. Ta bort den ena hänvisningen.",
    );
  });

  it("a chain and a fork that meet again are no circle, though two replace the same", () => {
    const files = {
      "insatser/aaa.md": notis("ersatter: [insatser/bbb, insatser/ccc]"),
      "insatser/bbb.md": notis("ersatter: [insatser/finns]", 1),
      "insatser/ccc.md": notis("ersatter: [insatser/finns]", 2),
    };
    const problems = problemsIn(files);
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([["dubbel-ersattning", "varning"]]);
    expect(problems[0]?.message).toMatch(/^”insatser\/finns” ersätts redan av ”insatser\/bbb” \(.*bbb\.md\)\.$/);
  });
});

it("two notices cannot have had the same address", () => {
  const files = {
    "insatser/aaa.md": notis("tidigare_adresser: [insatser/gammal]"),
    "insatser/bbb.md": notis("tidigare_adresser: [insatser/gammal]", 1),
  };
  expect(told(files)).toEqual([
    "content/insatser/bbb.md: Adressen ”insatser/gammal” hör redan till ”insatser/aaa”. Ta bort raden.",
  ]);
});

it("a notice cannot have had the address of one that is there", () => {
  expect(told({ "insatser/aaa.md": notis("tidigare_adresser: [insatser/finns]") })).toEqual([
    "content/insatser/aaa.md: Adressen ”insatser/finns” hör redan till en notis som finns. Ta bort raden.",
  ]);
});

it("two replace the same one also when it is called by two addresses", () => {
  const files = {
    "insatser/aaa.md": notis("tidigare_adresser: [insatser/gammal]"),
    "insatser/bbb.md": notis("ersatter: [insatser/gammal]", 1),
    "insatser/ccc.md": notis("ersatter: [insatser/aaa]", 2),
  };
  expect(problemsIn(files).map(({ file, rule }) => [file, rule])).toEqual([
    ["content/insatser/ccc.md", "dubbel-ersattning"],
  ]);
});

describe("links in the text", () => {
  const link = (href: string) => problemsIn({ "insatser/aaa.md": withBody(right, `## Villkor\n\nSe [x](${href}).`) });

  it.each([
    "/insatser/finns/",
    "/insatser/aaa/#text-villkor",
    "/regioner/skane/",
    "/teman/innovation/",
    "/",
    "#text-villkor",
    "/kalender/",
    "/prenumerera/",
    "/nytt/",
    "/api/",
    "/inbaddning/",
    "/redaktor/stilguide/",
    "/lamna-information/insatser/",
    "/kalender/skane/",
    "/regioner/skane/att-gora/",
  ])("%s leads somewhere", (href) => {
    expect(link(href)).toEqual([]);
  });

  it.each(["/insatser/finnsinte/", "/regioner/atlantis/", "/x/", "#text-annat"])("%s does not", (href) => {
    expect(places(link(href))).toEqual(["bruten-lank 18:8"]);
  });

  it.each([
    ["/arkiv/2020/", "/arkiv/"],
    ["/arkiv/utan-datum/", "/arkiv/"],
    ["/kalender/2020-11/", "/kalender/"],
    ["/nytt/2020-v46/", "/nytt/"],
    ["/insatser/sida-2/", "/insatser/"],
    ["/insatser/finns/historik/", "/insatser/finns/"],
    ["/regioner/skane/veckoblad/2020-v46/", "/regioner/skane/veckoblad/"],
  ])("%s is not there on every day", (href, instead) => {
    const message = `Sidan ”${href}” går inte att länka till: den finns bara så länge den har något att visa.`;
    expect(link(href)).toMatchObject([{ message, hint: `Länka till sidan ovanför: ${instead}` }]);
  });

  it.each([
    [
      "/informationstillfallen/#moten",
      "Delen ”#moten” av sidan ”/informationstillfallen/” går inte att länka till: webbplatsen gör sidan själv, och delen kan försvinna.",
      "Länka till hela sidan: /informationstillfallen/",
    ],
    [
      "/#nytt",
      "Delen ”#nytt” av sidan ”/” går inte att länka till: webbplatsen gör sidan själv, och delen kan försvinna.",
      "Länka till hela sidan: /",
    ],
    [
      "/insatser/delar/#text-vilkor",
      "Det finns ingen rubrik ”#text-vilkor” i texten på sidan ”/insatser/delar/”.",
      "Menade du ”/insatser/delar/#text-villkor”?",
    ],
    [
      "/insatser/forr/#text-helt-annat",
      "Det finns ingen rubrik ”#text-helt-annat” i texten på sidan ”/insatser/forr/”.",
      "Länka till hela sidan, /insatser/forr/, eller till en rubrik på den: #text-villkor, #text-belopp.",
    ],
  ])("%s leads to no heading that is there every day", (href, message, hint) => {
    const delar = withBody(notis("tidigare_adresser: [insatser/forr]", 1), "## Villkor\n\nText.\n\n## Belopp\n\nText.");
    const files = { "insatser/aaa.md": withBody(right, `Se [x](${href}).`), "insatser/delar.md": delar };
    expect(problemsIn(files)).toMatchObject([{ rule: "bruten-lank", message, hint }]);
  });

  it("a heading of a notice that is not right yet, or was called something else, can be linked to", () => {
    const files = {
      "insatser/aaa.md": withBody(right, "Se [x](/insatser/bbb/#text-villkor) och [y](/insatser/forr/#text-villkor)."),
      "insatser/bbb.md": withBody(notis("titel: Kort\ntidigare_adresser: [insatser/forr]", 1), "## Villkor\n\nText."),
    };
    expect(problemsIn(files).map(({ rule }) => rule)).toEqual(["fel-langd"]);
  });

  it("what a stranger wrote on the line of a broken one cannot steer a terminal", () => {
    const text = withBody(right, `\u001B[2J [x](/insatser/${"saknas-".repeat(80)}/)`);
    const [problem] = problemsIn({ "insatser/aaa.md": text }).filter(({ rule }) => rule === "bruten-lank");
    expect(problem?.source).toMatch(/^�\[2J/);
    expect(problem?.message.length).toBeLessThanOrEqual(300);
  });
});
