import { describe, expect, it } from "vitest";
import { type Notis, NotisFalt } from "../../schemas/notis.ts";
import { senastForst, uppdaterad, visasFran } from "../../schemas/ordning.ts";
import { frontMatter } from "../support/fields.ts";

const falt = (typ: NotisFalt["typ"], fields: string) => NotisFalt.parse(frontMatter(typ, fields));
const OKANT = "publicerad: okänt\nosakert: Publiceringsdagen framgår inte.\n";
const ungefar = (publicerad: string, fields = "") =>
  visasFran(falt("insats", `publicerad: ${publicerad}\nosakert: Publiceringsdagen framgår inte.\n${fields}`));

describe("the day a notice is shown from", () => {
  it("is the day of its publication, whatever else it speaks of", () => {
    const fields = "publicerad: 2020-04-07 10:51\nansokan:\n  oppnar: 2020-01-01";
    expect(visasFran(falt("insats", fields))).toBe("2020-04-07");
  });

  it("is the first of its month or year, or the beginning of time, when that is all there is", () => {
    expect(["2020-04", '"2020"', "2020", "okänt"].map((text) => ungefar(text))).toEqual([
      "2020-04-01",
      "2020-01-01",
      "2020-01-01",
      "0000-01-01",
    ]);
  });

  it("is never before its month or year, since it may tell how what it speaks of ended", () => {
    const dates = "ansokan:\n  oppnar: 2020-05-01\n  stanger: 2020-12-01\ngaller:\n  fran: 2019-11-15";
    expect(ungefar("2020-12", dates)).toBe("2020-12-01");
    expect(ungefar("2020", dates)).toBe("2020-01-01");
  });

  it("is the day when something began, if nothing is known of its publication", () => {
    const dates = "ansokan:\n  oppnar: 2020-05-01 10:00\ngaller:\n  fran: 2020-03-15";
    expect(ungefar("okänt", dates)).toBe("2020-03-15");
    const handed = `${OKANT}lage: framfört\noverlamnat:\n  till: Regeringen\n  datum: 2020-06-02`;
    expect(visasFran(falt("behov", handed))).toBe("2020-06-02");
  });

  it("is a month before the first deadline or meeting, since those are told of ahead", () => {
    expect(ungefar("okänt", "gor_sa_har: [{ vad: Berätta om stödet., senast: 2020-03-30 }]")).toBe("2020-02-29");
    expect(ungefar("okänt", "delfrister: [{ namn: Skiss, datum: 2020-04-25 }]")).toBe("2020-03-26");
    expect(ungefar("okänt", "ansokan:\n  stanger: 2020-05-31\n  tidigare_stanger: [2020-05-01]")).toBe("2020-04-01");
    expect(visasFran(falt("informationstillfälle", OKANT))).toBe("2020-04-07");
    expect(visasFran(falt("informationstillfälle", `${OKANT}anmalan:\n  senast: 2020-05-01`))).toBe("2020-04-01");
  });
});

describe("the day a notice was updated", () => {
  const andrad = falt(
    "insats",
    `andringar:
  - { datum: 2020-05-01, slag: väsentlig, text: Taket höjs till 100 000 kronor. }
  - { datum: 2020-06-01, slag: rättelse, text: Sista dagen var fel angiven. }
  - { datum: 2020-07-01, slag: redaktionell, text: En mening blev tydligare. }`,
  );

  it("is the last change that means something, up to the day shown", () => {
    const days = ["2020-04-30", "2020-05-01", "2020-05-31", "2020-06-01", "2020-12-31"];
    expect(days.map((today) => uppdaterad(andrad, today))).toEqual([
      undefined,
      "2020-05-01",
      "2020-05-01",
      "2020-06-01",
      "2020-06-01",
    ]);
  });

  it("is none when nothing has changed", () => {
    expect(uppdaterad(falt("insats", ""), "2020-12-31")).toBeUndefined();
  });
});

it("the latest stands first, and the address decides between two of the same day", () => {
  const notis = (id: string, day: string) => ({ id, visasFran: day }) as Notis;
  const notiser = [notis("behov/b", "2020-04-01"), notis("behov/a", "2020-04-01"), notis("behov/c", "2020-04-02")];
  expect(notiser.toSorted(senastForst).map(({ id }) => id)).toEqual(["behov/c", "behov/a", "behov/b"]);
  expect(
    notiser
      .toReversed()
      .sort(senastForst)
      .map(({ id }) => id),
  ).toEqual(["behov/c", "behov/a", "behov/b"]);
});
