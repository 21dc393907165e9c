import { describe, expect, it } from "vitest";
import { agenda, agendaFran, manaderna, veckorna } from "../../schemas/agenda.ts";
import { moteskrockar } from "../../schemas/moteskrockar.ts";
import { validNotis, withFields } from "../support/notices.ts";
import { siteOf } from "../support/site.ts";

const mote = (titel: string, fields: string) =>
  withFields(validNotis("informationstillfälle"), `titel: Mötet som heter ${titel}\n${fields}`);

const poster = (files: Record<string, string>) =>
  agenda(
    siteOf(Object.fromEntries(Object.entries(files).map(([name, text]) => [`informationstillfallen/${name}.md`, text])))
      .notiser,
  );

describe("the agenda", () => {
  const alla = poster({
    tidigt: mote("tidigt", "start: 2020-12-01 09:00\ngor_sa_har:\n  - vad: Delta i mötet\n    senast: 2020-12-01"),
    sent: mote("sent", "start: 2020-12-01 15:00\nanmalan:\n  senast: 2020-11-20"),
    langt: mote("långt", "start: 2020-11-14\nslut: 2020-12-02\nheldag: true"),
    forbi: mote("förbi", "start: 2020-11-15 10:00"),
  });
  const kort = alla.map(({ dag, notis, handelser }) => [dag, notis.adress.split("/")[1], handelser.length]);

  it("has one entry for all that a notice has on a day, by day and time", () => {
    expect(kort).toEqual([
      ["2020-11-14", "langt", 1],
      ["2020-11-15", "forbi", 1],
      ["2020-11-20", "sent", 1],
      ["2020-12-01", "tidigt", 2],
      ["2020-12-01", "sent", 1],
    ]);
  });

  it("from a day on has what still goes on under that day, and not what is over", () => {
    expect(agendaFran(alla, "2020-11-16").map(({ dag, notis }) => `${dag} ${notis.adress.split("/")[1]}`)).toEqual([
      "2020-11-16 langt",
      "2020-11-20 sent",
      "2020-12-01 tidigt",
      "2020-12-01 sent",
    ]);
  });

  it("what goes on over the end of a month stands in both months", () => {
    const manader = manaderna(alla);
    expect([...manader.keys()]).toEqual(["2020-11", "2020-12"]);
    expect(manader.get("2020-12")?.map(({ dag, notis }) => `${dag} ${notis.adress.split("/")[1]}`)).toEqual([
      "2020-12-01 langt",
      "2020-12-01 tidigt",
      "2020-12-01 sent",
    ]);
  });

  it("is grouped in weeks and days", () => {
    expect(veckorna(agendaFran(alla, "2020-11-16")).map(({ vecka, dagar }) => [vecka, dagar.length])).toEqual([
      ["2020-v47", 2],
      ["2020-v49", 1],
    ]);
  });
});

describe("meetings that clash", () => {
  const krockar = (a: string, b: string) => {
    const { notiser } = siteOf({
      "informationstillfallen/ett.md": mote("ett", a),
      "informationstillfallen/tva.md": mote("två", b),
    });
    return Object.fromEntries(
      [...moteskrockar(notiser)].map(([id, funna]) => [
        id.split("/")[1],
        funna.map(({ med, regioner }) => `${med.adress.split("/")[1]}: ${regioner.join(", ")}`),
      ]),
    );
  };
  const nio = "start: 2020-12-01 09:00\nslut: 2020-12-01 10:30";
  const tio = "start: 2020-12-01 10:00\nslut: 2020-12-01 11:00";

  it("are told at both, with the regions invited to both", () => {
    expect(krockar(`${nio}\nregioner: [Skåne, Blekinge]`, `${tio}\nregioner: [Blekinge, Halland]`)).toEqual({
      ett: ["tva: Blekinge"],
      tva: ["ett: Blekinge"],
    });
  });

  it.each([
    ["they share no region", `${nio}\nregioner: [Skåne]`, `${tio}\nregioner: [Halland]`],
    ["one is cancelled", `${nio}\nlage: inställt`, tio],
    ["one begins as the other ends", nio, tio.replace("10:00", "10:30")],
    ["one has taken the place of the other", nio, `${tio}\nersatter: [informationstillfallen/ett]`],
    ["the time of one is not known", "start: 2020-12-01\nosakert: Klockslaget framgår inte.", tio],
  ])("are not told when %s", (_, a, b) => {
    expect(krockar(a, b)).toEqual({});
  });
});
