import { describe, expect, it } from "vitest";
import { arPersonlig, arPrivat, epostI } from "../../scripts/check/epost.ts";
import { problemsOf } from "../support/content.ts";
import { validNotis, withBody } from "../support/notices.ts";

const right = validNotis("insats");
const rules = (text: string) =>
  problemsOf(withBody(right, text))
    .map(({ rule }) => rule)
    .filter((rule) => /kontakt|epost|personnummer/.test(rule));

describe("mail addresses", () => {
  it("are found once each, also in links, without the dot that ends a sentence", () => {
    const text = "Skriv till [A.B@Example.org](mailto:a.b@example.org) eller c@d.se. Inte till @konto, a@b eller x@y.";
    expect(epostI(text).map(({ adress }) => adress)).toEqual(["a.b@example.org", "c@d.se"]);
  });

  const [first] = epostI("x@example.org");
  const adress = (text: string) => epostI(text)[0] ?? first ?? expect.fail();

  it.each(["anna.svensson", "åsa.öberg", "anna-karin.berg-lund", "per.a.olsson", "jan.berg2"])(
    "%s@ is a person",
    (lokal) => {
      expect(arPersonlig(adress(`${lokal}@region.se`))).toBe(true);
    },
  );

  it.each([
    "info",
    "info.skane",
    "regional.utveckling",
    "naringsliv.kultur",
    "press.sthlm",
    "diarium.esf",
    "stod.foretag",
    "a.b",
    "anna",
    "projekt.2020",
    "kansli.vast",
    "smart.specialisering",
    "affarsutveckling.varmland",
  ])("%s@ is not", (lokal) => {
    expect(arPersonlig(adress(`${lokal}@region.se`))).toBe(false);
  });

  it("the names of regions are no one's", () => {
    expect(rules("Skriv till varmland.dalarna@example.org eller skane.blekinge@example.org.")).toEqual([]);
    expect(rules("Skriv till anna.dal@example.org.")).toEqual(["personlig-kontakt"]);
  });

  it.each(["gmail.com", "hotmail.com", "outlook.com", "live.se", "yahoo.se", "icloud.com", "telia.com"])(
    "%s is private",
    (doman) => {
      expect(arPrivat(adress(`x@${doman}`))).toBe(true);
      expect(arPrivat(adress(`x@foretag.${doman}`))).toBe(false);
    },
  );

  it("a private address of a named person is told once, as private", () => {
    expect(rules("Skriv till anna.exempel@gmail.com.")).toEqual(["privat-epost"]);
  });
});

describe("mobile numbers", () => {
  it.each([
    ...[
      "070-174 06 05",
      "0701740605",
      "070 174 06 05",
      "070 1740605",
      "0701-74 06 05",
      "070–174 06 05",
      "070\u00A0174\u00A006\u00A005",
    ],
    ...[
      "+46701740605",
      "+46 70 174 06 05",
      "+46 (0)70-174 06 05",
      "+46(0)701740605",
      "0046701740605",
      "073-174 06 05",
      "079-174 06 05",
    ],
  ])("%s is one", (written) => {
    expect(rules(`Ring ${written} för mer.`)).toEqual(["personlig-kontakt"]);
  });

  it("the same number in a link is told once", () => {
    expect(rules("Ring 070-174 06 05, +46 70 174 06 05.")).toEqual(["personlig-kontakt"]);
  });

  it.each([
    ...["08-681 91 00", "0771-567 567", "010-516 10 00", "031-700 70 00", "+46 8 681 91 00", "020-33 33 33"],
    ...[
      "Dnr 2020-0701740605",
      "556036-0793",
      "1 070 174 060 500 kronor",
      "2020-07-01 74 06 05",
      "4.18070174060512",
      "kl. 07.30–07.45",
    ],
  ])("%s is none", (written) => {
    expect(rules(`Ring ${written} för mer.`)).toEqual([]);
  });

  it("nor is a number in the address of a page", () => {
    expect(rules("Se [sidan](https://example.org/0701740605/sida).")).toEqual([]);
  });

  it("what is a personnummer is told as that alone", () => {
    expect(rules("Sök som 070101-0019.")).toEqual(["personnummer"]);
  });
});
