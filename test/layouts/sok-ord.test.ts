import { describe, expect, it } from "vitest";
import { readSokning } from "../../layouts/assets/sok-adress.ts";
import { monthsOf } from "../../layouts/assets/sok-antal.ts";
import { besked, dagarIOrd, omradesbesked } from "../../layouts/assets/sok-besked.ts";
import { dagforslag } from "../../layouts/assets/sok-tolkning.ts";
import { smallIndex } from "../support/small-index.ts";

const read = (query: string) => readSokning(new URLSearchParams(query));
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("what is told of a search", () => {
  it.each([
    ["", 101, "", "101 notiser"],
    ["", 0, "", "Här finns inga notiser än."],
    ["q=stöd", 1, "stöd", "1 träff för ”stöd”"],
    ["q=stöd&typ=insats&typ=behov&fran=2020-05-01", 12, "stöd", "12 träffar för ”stöd” med 3 val"],
    ["typ=behov", 6, "", "6 träffar med 1 val"],
    ["q=a+b", 2, "b", "Ingen notis har alla orden i ”a b”. 2 träffar för ”b”"],
    ["q=xyz", 0, "xyz", "Inga träffar för ”xyz”. Pröva ett annat ord."],
    ["q=xyz&typ=behov", 0, "xyz", "Inga träffar för ”xyz” med 1 val. Pröva att ta bort något val."],
    ["fran=2020-06-01&till=2020-05-01", 0, "", "Inga träffar: från-dagen är senare än till-dagen."],
  ])("of %j with %d hits", (query, traffar, ord, text) => {
    expect(plain(besked(read(query), traffar, ord, false))).toBe(text);
  });

  it.each([
    [["deadline"], "Ingen notis har ordet ”deadline”. 2 träffar för ”stöd”"],
    [["deadline", "xyz"], "Ingen notis har något av orden ”deadline” och ”xyz”. 2 träffar för ”stöd”"],
  ])("names the words that no notice has: %j", (okanda, text) => {
    expect(plain(besked(read("q=stöd+deadline+xyz"), 2, "stöd", false, okanda))).toBe(text);
  });

  it.each([
    [[{ skrivet: "skåne", regioner: ["Skåne"], ort: undefined }], false, "Visar det som gäller Skåne."],
    [
      [{ skrivet: "leksand", regioner: ["Dalarna"], ort: "Leksand" }],
      false,
      "Visar det som gäller Dalarna, där Leksand ligger.",
    ],
    [[{ skrivet: "stockholm", regioner: ["Stockholm"], ort: "Stockholm" }], false, "Visar det som gäller Stockholm."],
    [
      [{ skrivet: "sydsverige", regioner: ["Blekinge", "Skåne"], ort: undefined }],
      true,
      "Inget av det gäller Blekinge och Skåne, så alla regioner visas.",
    ],
  ])("says which areas are shown: %j", (namnda, utanfor, text) => {
    expect(omradesbesked(namnda, utanfor)).toBe(text);
  });

  it("is no advice where something is suggested", () => {
    expect(besked(read("q=xyz"), 0, "xyz", true)).toBe("Inga träffar för ”xyz”.");
  });

  it.each([
    ["2020-05-01", "2020-05-31", "maj 2020"],
    ["2020-02-01", "2020-02-29", "februari 2020"],
    ["2020-05-01", "2020-05-30", "1–30 maj 2020"],
    ["2020-05-04", "2020-05-04", "4 maj 2020"],
    ["2020-05-04", "", "från 4 maj 2020"],
    ["", "2020-05-04", "till 4 maj 2020"],
  ])("tells the days %s to %s", (fran, till, text) => {
    expect(plain(dagarIOrd({ fran, till }))).toBe(text);
  });
});

describe("a month among the words", () => {
  const index = smallIndex([
    { id: "1", ord: "vad stänger i maj", filters: { "sista-dag": ["2019-05-01", "2020-05-04", "2021-05-31"] } },
    { id: "2", ord: "möte", filters: { mote: ["2020-05-04", "2020-12-01"] } },
  ]);
  const suggested = async (ord: string, today = "2020-11-16") =>
    (await dagforslag(index, read(new URLSearchParams({ q: ord }).toString()), today)).map(({ text, fraga }) => [
      text,
      Object.fromEntries(new URLSearchParams(fraga)),
    ]);

  it("is suggested as last days, of the month of that name that is nearest", async () => {
    const may = (ar: string) => ({ datum: "sista-dag", fran: `${ar}-05-01`, till: `${ar}-05-31` });
    expect(await suggested("vad stänger i maj", "2020-08-01")).toEqual([["sista dag i maj 2020", may("2020")]]);
    expect(await suggested("vad stänger i maj", "2021-02-01")).toEqual([["sista dag i maj 2021", may("2021")]]);
    expect(await suggested("deadline maj 2019")).toEqual([["sista dag i maj 2019", may("2019")]]);
  });

  it("leaves what else is looked for among the words", async () => {
    const [first] = await suggested("vilka utlysningar stänger i maj 2020");
    expect(first).toEqual([
      "sista dag i maj 2020, ”utlysningar”",
      { q: "utlysningar", datum: "sista-dag", fran: "2020-05-01", till: "2020-05-31" },
    ]);
  });

  it("is suggested as either kind of day where the words do not say which", async () => {
    expect((await suggested("maj 2020")).map(([text]) => text)).toEqual(["sista dag i maj 2020", "möten i maj 2020"]);
    expect((await suggested("möten i december")).map(([text]) => text)).toEqual(["möten i december 2020"]);
  });

  it.each(["majoritet", "anmaj", "stöd", "augusti", "maj 1999"])(
    "is not seen in %s, or has nothing then",
    async (ord) => {
      expect(await suggested(ord)).toEqual([]);
    },
  );
});

describe("words that ask for last days without a month", () => {
  const index = smallIndex([{ id: "1", ord: "stöd", filters: { "sista-dag": ["2020-05-04", "2020-11-30"] } }]);
  const suggested = async (ord: string, today: string) =>
    (await dagforslag(index, read(new URLSearchParams({ q: ord }).toString()), today)).map(({ text, fraga }) => [
      text,
      fraga,
    ]);

  it("are suggested as those that are to come, and leave the other words", async () => {
    expect(await suggested("deadline", "2020-11-16")).toEqual([
      ["sista dag i dag och framåt", "datum=sista-dag&fran=2020-11-16"],
    ]);
    expect(await suggested("deadline stöd", "2020-11-16")).toEqual([
      ["sista dag i dag och framåt, ”stöd”", "q=st%C3%B6d&datum=sista-dag&fran=2020-11-16"],
    ]);
  });

  it("are not where none is to come", async () => {
    expect(await suggested("deadline", "2020-12-01")).toEqual([]);
  });
});

describe("the months to choose among", () => {
  it("are those that have something, the latest first, and the chosen one whatever it has", () => {
    const counts = { "2020-05": 2, "2020-05-04": 2, "2020-06": 0, "2019-12": 1 };
    expect(monthsOf(counts, "")).toEqual([
      ["2020-05", 2],
      ["2019-12", 1],
    ]);
    expect(monthsOf(counts, "2020-06")[0]).toEqual(["2020-06", 0]);
    expect(monthsOf(counts, "2018-01").at(-1)).toEqual(["2018-01", 0]);
  });
});
