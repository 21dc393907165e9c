import { describe, expect, it } from "vitest";
import { faktaOm } from "../../schemas/fakta.ts";
import {
  antal,
  datum,
  datumspann,
  motetsTid,
  omDagar,
  publicerad,
  tidsspann,
  uppraknat,
} from "../../schemas/format.ts";
import { framforhallning, fristspar } from "../../schemas/fristspar.ts";
import { nyckeldatum } from "../../schemas/nyckeldatum.ts";
import { omrade } from "../../schemas/omrade.ts";
import { shown } from "../support/site.ts";

/** No-break spaces as ordinary ones, so that the words can be read here. */
const plain = (text: string | undefined) => text?.replaceAll("\u00A0", " ");

describe("dates in Swedish words", () => {
  it.each([
    [datum("2020-11-16"), "16 november 2020"],
    [datum("2020-04"), "april 2020"],
    [datum("2020"), "2020"],
    [datum("okänt"), "okänt datum"],
    [datumspann("2020-04-01", "2020-04-30"), "1–30 april 2020"],
    [datumspann("2020-04-01", "2020-06-30"), "1 april–30 juni 2020"],
    [datumspann("2020-12-01", "2021-06-30"), "1 december 2020 – 30 juni 2021"],
    [tidsspann("2020-05-07 13:00", "2020-05-07 13:50"), "torsdag 7 maj 2020 kl. 13.00–13.50"],
    [tidsspann("2020-05-07 09:30", "2020-05-07 11:00"), "torsdag 7 maj 2020 kl. 9.30–11.00"],
    [tidsspann("2020-05-15"), "fredag 15 maj 2020"],
    [tidsspann("2020-09-28", "2020-10-04"), "28 september–4 oktober 2020"],
    [motetsTid("2020-05-07"), "torsdag 7 maj 2020, klockslag okänt"],
    [motetsTid("2020-05-07", "2020-05-07", true), "torsdag 7 maj 2020"],
    [motetsTid("2020-09-28", "2020-10-04"), "28 september–4 oktober 2020"],
    [publicerad("2020-11-05 10:51"), "Publicerad 5 november 2020"],
    [publicerad("2020-06"), "Publicerad i juni 2020"],
    [publicerad("okänt"), "Publiceringsdag okänd"],
    [omDagar("2020-11-16", "2020-11-16"), "i dag"],
    [omDagar("2020-11-16", "2020-11-17"), "i morgon"],
    [omDagar("2020-11-16", "2020-11-30"), "om 14 dagar"],
    [omDagar("2020-11-16", "2020-11-15"), "i går"],
    [omDagar("2020-11-16", "2020-11-14"), "för 2 dagar sedan"],
    [antal(1, "notis", "notiser"), "1 notis"],
    [uppraknat(["Skåne", "Blekinge", "Halland"]), "Skåne, Blekinge och Halland"],
  ])("%s", (text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});

describe("the one date of a list", () => {
  it.each([
    [
      "-tills_vidare\nansokan:\n  stanger: 2020-11-30",
      "2020-11-16",
      "Sista dag att söka 30 november 2020 (om 14 dagar)",
    ],
    ["-tills_vidare\nansokan:\n  stanger: 2020-11-30", "2020-11-30", "Sista dag att söka 30 november 2020 (i dag)"],
    ["-tills_vidare\nansokan:\n  stanger: 2020-11-30", "2020-12-01", "Stängde 30 november 2020"],
    ["-tills_vidare\nansokan:\n  oppnar: 2021-01-10", "2020-12-01", "Öppnar 10 januari 2021"],
    ["-tills_vidare\nansokan:\n  oppnar: 2020-04-10", "2020-12-01", "Öppen sedan 10 april 2020"],
    ["-tills_vidare\ngaller:\n  fran: 2020-04-01\n  till: 2020-12-31", "2020-12-01", "Gäller 1 april–31 december 2020"],
    ["tills_vidare: true", "2020-12-01", undefined],
  ])("%s on %s", (fields, today, expected) => {
    const nyckel = nyckeldatum(shown("insats", fields, today), today);
    expect(plain(nyckel && [nyckel.text, nyckel.relativ && `(${nyckel.relativ})`].filter(Boolean).join(" "))).toBe(
      expected,
    );
  });
});

describe("whether one can still sign up for a meeting", () => {
  const mote = (fields: string, start = "2020-11-18 10:00") =>
    plain(nyckeldatum(shown("informationstillfälle", `start: ${start}\n${fields}`), "2020-11-16")?.anmalan);
  it.each([
    ["anmalan:\n  senast: 2020-10-16", "Anmälan stängde 16 oktober 2020"],
    ["anmalan:\n  senast: 2020-11-16 12:00", "Anmäl senast 16 november 2020 kl. 12.00"],
    ["anmalan:\n  lank: https://example.org/anmal", undefined],
    ["lage: inställt\nanmalan:\n  senast: 2020-10-16", undefined],
  ])("%j", (fields, expected) => {
    expect(mote(fields)).toBe(expected);
  });

  it("is not said of what has been", () => {
    expect(mote("anmalan:\n  senast: 2020-10-16", "2020-11-15 10:00")).toBeUndefined();
  });
});

it("the one date of a change that has no other is the time the support is for", () => {
  const period = "stodperiod:\n  fran: 2020-05-01\n  till: 2020-07-31";
  expect(plain(nyckeldatum(shown("programförändring", period), "2020-11-16")?.text)).toBe(
    "Stödet avser 1 maj–31 juli 2020",
  );
});

describe("a last day that has moved", () => {
  const twice = shown(
    "programförändring",
    "ansokan:\n  stanger: 2021-03-31\n  tidigare_stanger: [2020-09-30, 2020-11-30]",
  );

  it("tells its way in one line", () => {
    expect(plain(fristspar(twice))).toBe("Förlängd två gånger: 30 september 2020 → 30 november 2020 → 31 mars 2021");
    expect(fristspar(shown("insats", "tills_vidare: true"))).toBeUndefined();
  });

  it("has a lead time only when the day of publication is known", () => {
    const fields = "publicerad: 2020-04-17\n-tills_vidare\nansokan:\n  stanger: 2020-05-05";
    expect(framforhallning(shown("insats", fields))).toBe(18);
    expect(plain(faktaOm(shown("insats", fields)).find(({ ord }) => ord === "Framförhållning")?.text)).toBe(
      "18 dagar från publicering till sista dag",
    );
    expect(
      framforhallning(shown("insats", fields.replace("2020-04-17", "2020-04\nosakert: Dagen framgår inte av källan."))),
    ).toBeUndefined();
  });
});

describe("whom it concerns", () => {
  it.each([
    ["regioner: alla", "Hela landet"],
    ["regioner: alla\nutom: [Stockholm]", "Hela landet utom Stockholm"],
    ["regioner: [Skåne-Blekinge]", "Blekinge och Skåne"],
    ["regioner: [Östra Mellansverige, Halland]", "6 regioner"],
  ])("%s", (fields, expected) => {
    expect(omrade(shown("insats", fields))).toBe(expected);
  });
});
