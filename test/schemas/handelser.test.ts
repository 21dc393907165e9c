import { describe, expect, it } from "vitest";
import { allaHandelserI, handelserI, iTidsordning, sistaDagen } from "../../schemas/handelser.ts";
import { validNotis, withFields } from "../support/notices.ts";
import { shown, siteOf } from "../support/site.ts";

const inShort = (typ: "insats" | "informationstillfälle", fields: string) =>
  handelserI(shown(typ, fields)).map(({ id, slag, start, vad }) => [id, slag, start, vad]);

describe("the events of a notice", () => {
  it("are its meeting and the last day to sign up", () => {
    expect(inShort("informationstillfälle", "anmalan:\n  senast: 2020-05-01 12:00")).toEqual([
      ["informationstillfallen/provet", "möte", "2020-05-07 13:00", undefined],
      ["informationstillfallen/provet#anmalan", "sista anmälningsdag", "2020-05-01 12:00", "Sista dag att anmäla sig"],
    ]);
  });

  it("are its last days, each part's too, and what is to be done by a day", () => {
    const fields = `ansokan:
  stanger: 2020-11-30
delfrister:
  - {namn: "Utställningar & föreläsningar", datum: 2020-11-20}
gor_sa_har:
  - {vad: Svara på enkäten., senast: 2020-12-04}
  - {vad: Läs igenom villkoren.}`;
    expect(inShort("insats", fields)).toEqual([
      ["insatser/provet#ansokan", "sista dag", "2020-11-30", "Sista dag att söka"],
      [
        "insatser/provet#delfrist-utstallningar-forelasningar",
        "delfrist",
        "2020-11-20",
        "Sista dag (Utställningar & föreläsningar)",
      ],
      ["insatser/provet#gor-svara-pa-enkaten", "att göra", "2020-12-04", "Svara på enkäten."],
    ]);
  });

  it("have ids of their own, also when the same is to be done twice", () => {
    const fields = `gor_sa_har:
  - {vad: Lämna en lägesrapport., senast: 2020-12-04}
  - {vad: Lämna en lägesrapport!, senast: 2020-12-11}
  - {vad: Lämna en lägesrapport 2., senast: 2020-12-18}`;
    expect(inShort("insats", fields).map(([id]) => id)).toEqual([
      "insatser/provet#gor-lamna-en-lagesrapport",
      "insatser/provet#gor-lamna-en-lagesrapport--2",
      "insatser/provet#gor-lamna-en-lagesrapport-2",
    ]);
  });

  it("keep their ids when a day moves or another comes before", () => {
    const ids = (steps: string) => inShort("insats", `gor_sa_har:\n${steps}`).map(([id]) => id);
    const [before] = ids("  - {vad: Svara på enkäten., senast: 2020-12-04}");
    const after = ids(
      "  - {vad: Sprid uppgiften., senast: 2020-12-01}\n  - {vad: Svara på enkäten., senast: 2020-12-11}",
    );
    expect(after).toEqual(["insatser/provet#gor-sprid-uppgiften", before]);
  });

  it("are none where nothing has a day", () => {
    expect(inShort("insats", "")).toEqual([]);
    expect(inShort("informationstillfälle", "-start\nlage: inställt\nosakert: Dagen framgår inte.")).toEqual([]);
  });

  it("will not take place when the meeting is cancelled", () => {
    const notis = shown("informationstillfälle", "lage: inställt\nanmalan:\n  senast: 2020-05-01");
    expect(handelserI(notis).map(({ installd }) => installd)).toEqual([true, true]);
  });

  it("are none any more when the notice is replaced, but for those who have them", () => {
    const newer = withFields(validNotis("insats"), "titel: Det nya stödet\nersatter: [insatser/provet]");
    const old = withFields(validNotis("insats"), "ansokan:\n  stanger: 2020-11-30");
    const notis = siteOf({ "insatser/provet.md": old, "insatser/nytt.md": newer }).notis("insatser/provet");
    if (!notis) throw new Error("The notice is not shown");
    expect(handelserI(notis)).toEqual([]);
    expect(allaHandelserI(notis).map(({ id, installd }) => [id, installd])).toEqual([
      ["insatser/provet#ansokan", true],
    ]);
  });
});

describe("the order of events", () => {
  const at = (start: string) => {
    const [handelse] = handelserI(shown("informationstillfälle", "heldag: true\nstart: 2020-10-25"));
    if (!handelse) throw new Error("The notice has no event");
    return { ...handelse, start };
  };

  it("is that of time, days before the times of them, also in the hour that comes twice", () => {
    const order = [
      "2020-10-24 23:00",
      "2020-10-25",
      "2020-10-25 01:59",
      "2020-10-25 02:15+02:00",
      "2020-10-25 02:30+02:00",
      "2020-10-25 02:15+01:00",
      "2020-10-25 02:30+01:00",
      "2020-10-25 03:00",
    ];
    const shuffled = [5, 2, 7, 0, 4, 1, 6, 3].map((i) => at(order[i] ?? ""));
    expect(shuffled.sort(iTidsordning).map(({ start }) => start)).toEqual(order);
  });

  it("is that of the ids where the time is the same", () => {
    const [a, b] = [at("2020-10-25"), { ...at("2020-10-25"), id: "insatser/a" }];
    expect([a, b].sort(iTidsordning)).toEqual([a, b]);
    expect([b, a].sort(iTidsordning)).toEqual([a, b]);
  });
});

it("the last day of an event is that of its end, where it has one", () => {
  expect(sistaDagen({ start: "2020-10-24 13:00", slut: "2020-10-25 02:30+01:00" })).toBe("2020-10-25");
  expect(sistaDagen({ start: "2020-10-24 13:00", slut: undefined })).toBe("2020-10-24");
});
