import { describe, expect, it } from "vitest";
import { readSokning } from "../../layouts/assets/sok-adress.ts";
import { count, filterOf } from "../../layouts/assets/sok-filter.ts";
import { find } from "../../layouts/assets/sok-fraga.ts";
import { smallIndex } from "../support/small-index.ts";

type Notiser = Parameters<typeof smallIndex>[0];

const OMRADEN = [
  { namn: ["Skåne"], regioner: ["Skåne"], orter: ["Malmö"] },
  { namn: ["Halland"], regioner: ["Halland"] },
  { namn: ["Skåne-Blekinge"], regioner: ["Skåne", "Blekinge"] },
];

async function found(notiser: Notiser, query: string): Promise<{ ids: string[]; ord: string }> {
  const { results, ord } = await find(smallIndex(notiser, OMRADEN), readSokning(new URLSearchParams(query)));
  return { ids: results.map(({ nr }) => notiser[nr]?.id ?? ""), ord };
}

describe("the order of hits", () => {
  const over = { id: "over", ord: "stöd", score: 10 };
  const current = (score: number) => ({ id: "aktuell", ord: "stöd", score, filters: { aktuellt: ["ja"] } });

  it("puts what is not over first among what is about as good", async () => {
    expect((await found([over, current(9)], "q=stöd")).ids).toEqual(["aktuell", "over"]);
  });

  it("lets what is meant stand first though it is over", async () => {
    expect((await found([over, current(5)], "q=stöd")).ids).toEqual(["over", "aktuell"]);
  });

  it("is that of the days asked for, each notice once", async () => {
    const notiser = [
      { id: "sent", ord: "", filters: { mote: ["2020-05-20", "2020-06-01"] } },
      { id: "tidigt", ord: "", filters: { mote: ["2020-05-02", "2020-05-30"] } },
      { id: "juni", ord: "", filters: { mote: ["2020-06-02"] } },
    ];
    expect((await found(notiser, "datum=mote&fran=2020-05-01&till=2020-05-31")).ids).toEqual(["tidigt", "sent"]);
    expect((await found(notiser, "datum=mote&fran=2020-06-02")).ids).toEqual(["juni"]);
    expect((await found(notiser, "datum=mote&fran=1999-01-01&till=1999-12-31")).ids).toEqual([]);
  });
});

describe("words that no notice has together", () => {
  const notiser = [
    { id: "1", ord: "hotell stockholm" },
    { id: "2", ord: "hotell beläggning", score: 3 },
    { id: "3", ord: "stockholm" },
  ];

  it("are tried as many together as go, those with the best hit", async () => {
    expect(await found(notiser, "q=hotell+beläggning+stockholm")).toEqual({ ids: ["2"], ord: "hotell beläggning" });
  });

  it("are first rid of those that say nothing", async () => {
    expect((await found(notiser, "q=hur+är+det+i+stockholm")).ord).toBe("stockholm");
  });

  it("are kept when they are found, though not with the choices made", async () => {
    const narrow = [{ id: "1", ord: "hotell stockholm", filters: { typ: ["insats"] } }];
    expect(await found(narrow, "q=hotell+stockholm&typ=behov")).toEqual({ ids: [], ord: "hotell stockholm" });
  });

  it("are not tried without end", async () => {
    const index = smallIndex([]);
    const sokning = readSokning(new URLSearchParams({ q: "ab cd ef gh ij kl mn op qr st uv xy" }));
    await find(index, sokning);
    expect(index.searches.length).toBeLessThan(70);
  });
});

describe("an area among the words", () => {
  const alla = { region: ["Skåne", "Blekinge", "Halland", "Dalarna"] };
  const notiser = [
    { id: "landet", ord: "stöd", score: 3, filters: alla },
    { id: "eget", ord: "stöd skåne", score: 2, filters: { region: ["Skåne"] } },
    { id: "nämner", ord: "stöd skåne", score: 9, filters: { region: ["Dalarna"] } },
    { id: "check", ord: "check", score: 5, filters: { region: ["Skåne"] } },
    { id: "området", ord: "lån skåne blekinge", filters: alla },
    { id: "lån", ord: "lån", score: 1.5, filters: alla },
  ];

  it("is a choice of its region, and what concerns that alone counts more", async () => {
    expect(await found(notiser, "q=stöd+i+Skåne")).toEqual({ ids: ["eget", "landet"], ord: "stöd" });
    expect(await found(notiser, "q=stöd+malmö")).toEqual({ ids: ["eget", "landet"], ord: "stöd" });
  });

  it("is a word where it is quoted", async () => {
    expect(await found(notiser, 'q=stöd+"skåne"')).toEqual({ ids: ["nämner", "eget"], ord: "stöd skåne" });
  });

  it("is one of several regions where others are chosen", async () => {
    expect((await found(notiser, "q=stöd+skåne&region=Dalarna")).ids).toEqual(["nämner", "eget", "landet"]);
  });

  it("is let go of before the topic", async () => {
    expect(await found(notiser, "q=check+halland")).toEqual({ ids: ["check"], ord: "check" });
    expect(await found(notiser, "q=check+xyz+halland")).toEqual({ ids: ["check"], ord: "check" });
  });

  it("is where fewer words are looked for, if no notice has them all", async () => {
    expect(await found(notiser, "q=check+lån+halland")).toEqual({ ids: ["lån", "området"], ord: "lån" });
  });

  it("brings all that concerns it where nothing else is asked for, what names it first", async () => {
    const { ids, ord } = await found(notiser, "q=skåne");
    expect([ids.slice(0, 1), [...ids].sort(), ord]).toEqual([
      ["eget"],
      ["check", "eget", "landet", "lån", "området"],
      "",
    ]);
  });

  it("puts what names it first where it is a programme area", async () => {
    expect((await found(notiser, "q=lån+skåne-blekinge")).ids).toEqual(["lån", "området"]);
    expect((await found(notiser, "q=lån+skåne+blekinge")).ids).toEqual(["området", "lån"]);
  });
});

describe("a word that names a type or a status", () => {
  const notiser = [
    { id: "om möten", ord: "möten inställda", score: 9, filters: { typ: ["erfarenhet"] } },
    {
      id: "hållet",
      ord: "möten inställda",
      score: 8,
      filters: { typ: ["informationstillfälle"], status: ["genomfört"] },
    },
    { id: "inställt", ord: "möten inställda", filters: { typ: ["informationstillfälle"], status: ["inställt"] } },
  ];

  it("puts what is of that first, and leaves nothing out", async () => {
    expect((await found(notiser, "q=möten")).ids).toEqual(["hållet", "inställt", "om möten"]);
    expect((await found(notiser, "q=inställda+möten")).ids).toEqual(["inställt", "hållet", "om möten"]);
  });
});

describe("words that no notice has", () => {
  const notiser = [
    { id: "1", ord: "kris stöd de", score: 2 },
    { id: "2", ord: "kris", score: 3 },
    { id: "3", ord: "esf medel" },
  ];
  const understood = async (query: string) => {
    const { ord, okanda } = await find(smallIndex(notiser), readSokning(new URLSearchParams({ q: query })));
    return [ord, okanda];
  };

  it.each([
    ["krisstöd", "kris stöd", ["krisstöd"]],
    ["krisesstöd", "krisesstöd", []],
    ["kris-stöd", "kris stöd", ["kris-stöd"]],
    ["esf-medel deadline", "esf medel", ["esf-medel", "deadline"]],
    ["deadline", "deadline", []],
    ["krisskatt", "krisskatt", []],
  ])("are looked for by their parts where these are known: %s", async (query, ord, okanda) => {
    expect(await understood(query)).toEqual([ord, okanda]);
  });
});

describe("the numbers at the choices", () => {
  const notiser = [
    { id: "1", ord: "stöd", filters: { typ: ["insats"], region: ["Skåne", "Blekinge"] } },
    { id: "2", ord: "stöd", filters: { typ: ["behov"], region: ["Skåne"] } },
    { id: "3", ord: "annat", filters: { typ: ["behov"], region: ["Skåne"] } },
  ];
  const counts = async (query: string) => {
    const index = smallIndex(notiser);
    const sokning = readSokning(new URLSearchParams(query));
    return count(index, await index.sok(sokning.ord), await filterOf(index, sokning), ["typ", "region"]);
  };

  it("are of what is found", async () => {
    expect(await counts("q=stöd")).toEqual({ typ: { insats: 1, behov: 1 }, region: { Skåne: 2, Blekinge: 1 } });
  });

  it("do not fall for the other values of a facet when one of them is chosen, but do in other facets", async () => {
    expect(await counts("typ=insats")).toEqual({ typ: { insats: 1, behov: 2 }, region: { Skåne: 1, Blekinge: 1 } });
  });
});
