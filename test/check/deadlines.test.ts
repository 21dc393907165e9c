import { describe, expect, it } from "vitest";
import type { Typ } from "../../schemas/typer.ts";
import type { RuleId } from "../../scripts/check/rules/index.ts";
import { problemsIn } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";

const MAPP = {
  insats: "insatser",
  programförändring: "programforandringar",
  informationstillfälle: "informationstillfallen",
};

/** What one rule says of a notice with these fields, judged on 16 November 2020. */
const told = (rule: RuleId, fields: string, typ: Exclude<Typ, "erfarenhet" | "behov"> = "insats") =>
  problemsIn({ [`${MAPP[typ]}/provet.md`]: withFields(validNotis(typ), fields) })
    .filter((problem) => problem.rule === rule)
    .map(({ message }) => message);

const window = (publicerad: string, stanger: string) => `publicerad: ${publicerad}\nansokan:\n  stanger: ${stanger}`;

describe("a last day before the publication", () => {
  it.each([
    ["a new notice", "2020-11-09", "2020-11-08", 1],
    ["a notice to come", "2020-11-20", "2020-11-19", 1],
    ["with times, on the same day", "2020-11-12 14:00", "2020-11-12 12:00", 0],
    ["a notice of eight days ago", "2020-11-08", "2020-11-01", 0],
    ["history whose window was open then", "2020-04-07", "2020-05-05", 0],
    ["history whose publication is not known", "2020-11\nosakert: Dagen framgår inte av källan.", "2020-10-01", 0],
  ])("%s", (_, publicerad, stanger, count) => {
    expect(told("passerad-frist", window(publicerad, stanger))).toHaveLength(count);
  });
});

describe("short notice", () => {
  it.each([
    ["2020-11-12", "2020-11-12", "samma dag som"],
    ["2020-11-12", "2020-11-13 12:00", "1 dag efter"],
    ["2020-11-12 10:00", "2020-12-02", "20 dagar efter"],
  ])("from %s to %s is told with its days", (publicerad, stanger, dagar) => {
    expect(told("kort-framforhallning", window(publicerad, stanger))).toEqual([expect.stringContaining(dagar)]);
  });

  it.each([
    ["2020-11-12", "2020-12-03"],
    ["2020-11-12", "2020-11-01"],
    ["2020-11\nosakert: Dagen framgår inte av källan.", "2020-11-20"],
  ])("from %s to %s is none", (publicerad, stanger) => {
    expect(told("kort-framforhallning", window(publicerad, stanger))).toEqual([]);
  });
});

describe("an extension", () => {
  const extension = (fore: string, efter: string, andring = "förlängning") =>
    told("forlangning-inte-senare", `andring: [${andring}]\nfore: ${fore}\nefter: ${efter}`, "programförändring");

  it.each([
    ["Sista dag var 30 juni 2020.", "Sista dag är 2020-06-30."],
    ["Nya lån 1 april–30 juni 2020.", "Nya lån till och med den 31 maj 2020."],
    ["Sista ansökningsdag den 30 juni 2020.", "Ansök t.o.m. söndagen den 31 maj 2020."],
    ["Stöd t o m 2020-06-30.", "Sista dagen är den 30 juni 2020, sedan stängs stödet."],
  ])("from %j to %j extends nothing", (fore, efter) => {
    expect(extension(fore, efter)).toHaveLength(1);
  });

  it.each([
    ["Sista dag var 30 juni 2020.", "Sista dag är 1 juli 2020."],
    ["Sista dag var 30 juni 2020.", "Gäller från och med den 1 juni 2020 och året ut."],
    ["Sista dag var 30 juni 2020.", "Beslut den 1 maj 2020, till den 31 december 2020."],
    ["Gällde till sommaren.", "Gäller till den 31 maj 2020."],
    [
      "Ansökan skulle lämnas senast den 30 september 2020.",
      "Ansökan får lämnas till årsskiftet, enligt beslut den 18 juni 2020.",
    ],
    [
      "Stödet gäller till den 31 december 2020.",
      "Stödet gäller till sommaren 2021 för den som var anställd den 16 mars 2020.",
    ],
    [
      "Stödet gäller till den 31 december 2020.",
      "Stödet gäller till sommaren 2021 för den som var anställd senast den 16 mars 2020.",
    ],
    ["Sista dag var den 30 september 2020.", "Beslutet av den 18 juni 2020 ger tre månader till."],
    ["Sista dag var den 30 september 2020.", "Ansökan är öppen tills vidare, med start senast den 1 juli 2020."],
  ])("from %j to %j does, or leaves it to the reader", (fore, efter) => {
    expect(extension(fore, efter)).toEqual([]);
  });

  it("is only meant where the notice says so", () => {
    expect(extension("Start den 30 juni 2020.", "Start den 1 juni 2020.", "tidigareläggning")).toEqual([]);
  });
});

it("a span of two years to the day is not long, and a long one may be meant", () => {
  const span = (till: string, titel = "Stöd till små företag under krisen") =>
    told("langt-spann", `titel: ${titel}\n-tills_vidare\ngaller:\n  fran: 2020-05-01\n  till: ${till}`);
  expect(span("2022-05-01")).toEqual([]);
  expect(span("2022-05-02")).toHaveLength(1);
  expect(span("2027-05-02", "Stöd till små företag åren 2020–2027")).toEqual([]);
});

it("a meeting is only called past when it was written as planned and a month is gone", () => {
  const meeting = (fields: string) => told("passerat-planerat", fields, "informationstillfälle");
  expect(meeting("start: 2020-10-16 10:00\nlage: planerat")).toHaveLength(1);
  expect(meeting("start: 2020-10-17 10:00\nlage: planerat")).toEqual([]);
  expect(meeting("start: 2020-05-07 10:00")).toEqual([]);
});
