import { describe, expect, it } from "vitest";
import { inbaddningar } from "../../schemas/inbaddning.ts";
import { type Files, TODAY } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";
import { shippedSite, siteOf } from "../support/site.ts";

const insats = (titel: string, fields: string) =>
  withFields(validNotis("insats"), `titel: Insatsen som ${titel}\npublicerad: 2020-10-01\n-tills_vidare\n${fields}`);
const mote = (titel: string, fields: string) =>
  withFields(validNotis("informationstillfälle"), `titel: Mötet som ${titel}\npublicerad: 2020-10-02\n${fields}`);

function told(files: Files, today = TODAY): [string, string[]][] {
  const skane = inbaddningar(siteOf(files, today)).find(({ region }) => region.slug === "skane");
  return (skane?.delar ?? []).map(({ rubrik, rader }) => [
    rubrik,
    rader.map(({ notis, vad }) => `${notis.titel} | ${vad.replaceAll("\u00A0", " ")}`),
  ]);
}

describe("what is shown of a region on other sites", () => {
  it("is the next last days, the next meetings and the latest news, each notice once", () => {
    expect(
      told({
        "insatser/forst.md": insats("stänger först", "ansokan: { stanger: 2020-11-17 }"),
        "insatser/sedan.md": insats("stänger sedan", "ansokan: { stanger: 2020-12-31 12:00 }"),
        "insatser/stangd.md": insats("har stängt", "ansokan: { stanger: 2020-11-15 }"),
        "insatser/annan.md": insats("gäller andra", "ansokan: { stanger: 2020-11-18 }\nregioner: [Gotland]"),
        "informationstillfallen/motet.md": mote("hålls", "start: 2020-11-16 09:00\nslut: 2020-11-16 10:00"),
        "informationstillfallen/installt.md": mote("ställdes in", "start: 2020-11-17 09:00\nlage: inställt"),
      }),
    ).toEqual([
      [
        "Sista dagar",
        [
          "Insatsen som stänger först | Sista dag att söka: tisdag 17 november 2020",
          "Insatsen som stänger sedan | Sista dag att söka: torsdag 31 december 2020 kl. 12.00",
        ],
      ],
      ["Möten", ["Mötet som hålls | Måndag 16 november 2020 kl. 9.00–10.00, digitalt"]],
      [
        "Nytt och ändrat",
        [
          "Mötet som ställdes in | Publicerad 2 oktober 2020",
          "Insatsen som har stängt | Publicerad 1 oktober 2020",
          "Det som andra notiser kan peka på | Publicerad 7 april 2020",
        ],
      ],
    ]);
  });

  it("is eight lines at most, with room for news", () => {
    const many = Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [
        [`insatser/nummer-${i}.md`, insats(`har nummer ${i}${i} i raden`, `ansokan: { stanger: 2020-11-2${i} }`)],
        [`informationstillfallen/nummer-${i}.md`, mote(`har nummer ${i}${i} i raden`, `start: 2020-11-2${i} 09:00`)],
      ]).flat(),
    );
    expect(told(many).map(([rubrik, rader]) => [rubrik, rader.length])).toEqual([
      ["Sista dagar", 3],
      ["Möten", 3],
      ["Nytt och ändrat", 2],
    ]);
  });

  it("is for each region only what concerns it, and of the shipped site something for all", () => {
    const alla = inbaddningar(shippedSite());
    expect(alla).toHaveLength(21);
    for (const { region, delar } of alla) {
      const rader = delar.flatMap(({ rader }) => rader);
      expect(rader.length, region.namn).toBeGreaterThan(3);
      expect(rader.length, region.namn).toBeLessThanOrEqual(8);
      expect(new Set(rader.map(({ notis }) => notis.id)).size).toBe(rader.length);
      for (const { notis } of rader) expect(notis.regioner).toContain(region.namn);
    }
  });
});
