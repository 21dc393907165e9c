import { describe, expect, it } from "vitest";
import { validNotis, withFields } from "../support/notices.ts";
import { reviewOf } from "../support/review.ts";

const WINDOW = "-tills_vidare\npublicerad: 2020-11-02\nansokan:\n  oppnar: 2020-11-02\n  stanger: 2020-11-30";
const stod = withFields(validNotis("insats"), `titel: Rådgivning till företag i Skåne\nregioner: [Skåne]\n${WINDOW}`);
const mote = (title: string, fields = "") =>
  withFields(
    validNotis("informationstillfälle"),
    `titel: ${title}\nregioner: [Skåne]\npublicerad: 2020-11-02\nstart: 2020-11-25 13:00\nslut: 2020-11-25 14:00\nlank: https://tillvaxtverket.se/mote\n${fields}`,
  );

const first = ({ notiser }: ReturnType<typeof reviewOf>) => {
  const [notis] = notiser;
  if (!notis) throw new Error("The review has no notice");
  return notis;
};

describe("a new notice", () => {
  const notis = first(reviewOf({}, { "insatser/provet.md": stod }));

  it("is shown as its readers will see it", () => {
    expect(notis).toMatchObject({
      slag: "ny",
      adress: "insatser/provet",
      status: "stänger snart",
      nyckeldatum: "Sista dag att söka 30\u00A0november 2020 (om\u00A014\u00A0dagar)",
      regioner: ["Skåne"],
      frist: { sista: "30\u00A0november 2020", dagar: 28 },
      andrat: [],
    });
    expect(notis).not.toHaveProperty("visasFran");
  });

  it("comes into the feeds of the site, its type, its region and its type within the region", () => {
    expect(notis.floden).toEqual({ slag: "ny", id: "tag:regionsidan.example,2020:insatser/provet", antal: 4 });
  });

  it("brings its events into the calendars", () => {
    expect(notis.kalender).toEqual([
      {
        slag: "ny",
        id: "insatser/provet#ansokan@regionsidan.example",
        text: "Sista dag att söka: måndag 30\u00A0november 2020",
        sekvens: { efter: 0 },
      },
    ]);
  });

  it("that is published later is shown as on that day", () => {
    const later = withFields(stod, "publicerad: 2020-12-01\nansokan:\n  oppnar: 2020-12-10\n  stanger: 2021-01-29");
    expect(first(reviewOf({}, { "insatser/provet.md": later }))).toMatchObject({
      visasFran: "2020-12-01",
      status: "kommande",
      floden: { slag: "ny", antal: 4 },
    });
  });
});

describe("a changed notice", () => {
  const later = stod.replace("stanger: 2020-11-30", "stanger: 2020-12-15\n  tidigare_stanger: [2020-11-30]");
  const log =
    "andringar:\n  - datum: 2020-11-16\n    slag: väsentlig\n    text: Sista dagen är flyttad till den 15 december.";

  it("tells what reads otherwise, moves its event and is lifted in the feeds", () => {
    const notis = first(reviewOf({ "insatser/provet.md": stod }, { "insatser/provet.md": withFields(later, log) }));
    expect(notis).toMatchObject({ slag: "ändrad", floden: { slag: "lyfts" } });
    expect(notis.andrat).toContainEqual({
      ord: "Sista dag att söka",
      fore: "30\u00A0november 2020",
      efter: "15\u00A0december 2020",
    });
    expect(notis.kalender).toEqual([
      expect.objectContaining({
        slag: "ändrad",
        tidigare: "Sista dag att söka: måndag 30\u00A0november 2020",
        text: "Sista dag att söka: tisdag 15\u00A0december 2020",
        sekvens: { fore: 0, efter: 21 },
      }),
    ]);
  });

  it("without an entry in its log is not lifted, and the rule that says so is told", () => {
    const { notiser, problem } = reviewOf({ "insatser/provet.md": stod }, { "insatser/provet.md": later });
    expect(notiser[0]?.floden.slag).toBe("oförändrad");
    expect(problem.map(({ regel, allvar }) => `${allvar} ${regel}`)).toEqual(["varning andring-utan-logg"]);
  });

  it("that has errors is not taken for one that is gone", () => {
    const faulty = stod.replace("[Skåne]", "[Skånne]");
    const { notiser, problem, antal } = reviewOf({ "insatser/provet.md": stod }, { "insatser/provet.md": faulty });
    expect(notiser).toEqual([]);
    expect(antal).toEqual({ fel: 1, varningar: 0, rad: 0 });
    expect(problem).toEqual([
      expect.objectContaining({ allvar: "fel", regel: "okand-region", fil: "content/insatser/provet.md" }),
    ]);
  });

  it("that is taken away is told, and so are its feeds, events and address", () => {
    const { notiser, problem } = reviewOf({ "insatser/provet.md": stod }, { "insatser/provet.md": undefined });
    expect(notiser).toEqual([
      expect.objectContaining({
        slag: "borttagen",
        floden: expect.objectContaining({ slag: "försvinner", antal: 4 }),
        kalender: [expect.objectContaining({ slag: "försvinner", sekvens: { fore: 0 } })],
      }),
    ]);
    expect(problem.map(({ regel }) => regel)).toEqual(["borttagen-adress"]);
  });

  it("that is moved keeps its id", () => {
    const moved = withFields(stod, "tidigare_adresser: [insatser/provet]");
    const { notiser } = reviewOf(
      { "insatser/provet.md": stod },
      { "insatser/provet.md": undefined, "insatser/nytt.md": moved },
    );
    expect(notiser).toEqual([
      expect.objectContaining({
        slag: "flyttad",
        adress: "insatser/nytt",
        tidigareAdress: "insatser/provet",
        kalender: [expect.objectContaining({ id: "insatser/provet#ansokan@regionsidan.example", slag: "oförändrad" })],
      }),
    ]);
  });
});

describe("a meeting", () => {
  it("that clashes tells with what, and for how many regions", () => {
    const { notiser, problem } = reviewOf(
      { "informationstillfallen/ett.md": mote("Avstämning om läget med Skåne") },
      { "informationstillfallen/andra.md": mote("Webbinarium om det nya stödet") },
    );
    expect(notiser[0]?.krockar).toEqual([
      expect.objectContaining({
        titel: "Avstämning om läget med Skåne",
        adress: "informationstillfallen/ett",
        regioner: 1,
      }),
    ]);
    expect(problem).toEqual([]);
  });

  it("that is called off stays in the calendars as that", () => {
    const { notiser } = reviewOf(
      { "informationstillfallen/ett.md": mote("Avstämning om läget med Skåne") },
      { "informationstillfallen/ett.md": mote("Avstämning om läget med Skåne", "lage: inställt") },
    );
    expect(notiser[0]).toMatchObject({
      status: "inställt",
      kalender: [{ slag: "inställd", sekvens: { fore: 0, efter: 6 } }],
    });
  });
});

describe("what is told besides", () => {
  it("another notice gets another status when it is replaced", () => {
    const next = withFields(stod, "titel: Rådgivning som gäller i stället\nersatter: [insatser/provet]");
    expect(reviewOf({ "insatser/provet.md": stod }, { "insatser/nytt.md": next }).foljder).toEqual([
      { adress: "insatser/provet", titel: "Rådgivning till företag i Skåne", fore: "stänger snart", efter: "ersatt" },
    ]);
  });

  it("what was wrong before in other files is only counted; what a change breaks there is told", () => {
    const faulty = stod.replace("[Skåne]", "[Skånne]");
    const target = withFields(stod, "titel: Något helt annat för Skåne");
    const linking = `${withFields(stod, "titel: En tredje sak för Skåne")}\nSe [den](/insatser/malet/).\n`;
    const review = reviewOf(
      { "insatser/fel.md": faulty, "insatser/malet.md": target, "insatser/lankar.md": linking },
      { "insatser/malet.md": undefined },
    );
    expect(review.felSedanTidigare).toBe(1);
    expect(review.problem.map(({ regel, fil }) => `${regel} ${fil}`).sort()).toEqual([
      "borttagen-adress content/insatser/malet.md",
      "bruten-lank content/insatser/lankar.md",
    ]);
  });

  it("a sure mend is told as the line it makes", () => {
    const { problem } = reviewOf(
      {},
      { "insatser/provet.md": stod.replace("stanger: 2020-11-30", "stanger: 30 november 2020") },
    );
    expect(problem.find(({ skriv }) => skriv)).toMatchObject({
      nu: "  stanger: 30 november 2020",
      skriv: "  stanger: 2020-11-30",
    });
  });

  it("registers and pages are named, and without registers nothing is judged", () => {
    expect(reviewOf({}, { "register/teman.yml": undefined })).toMatchObject({
      last: false,
      notiser: [],
      andraFiler: ["content/register/teman.yml"],
    });
  });
});
