import { describe, expect, it } from "vitest";
import { Omraden } from "../../layouts/assets/sok-omraden.ts";
import { areaNames } from "../../scripts/search/area-names.ts";
import { wordingOf } from "../../scripts/search/vocabulary.ts";
import { shippedSite } from "../support/site.ts";

const { register } = shippedSite();
const TEXTER = ["Det kan vara svårt att nå arbetsmarknaden i Göteborg.", "Marknaden i Lund."].map(wordingOf);
const omraden = new Omraden(areaNames(register, TEXTER));

const read = (ord: string) => {
  const { namnda, kvar } = omraden.readIn(ord);
  return [kvar, ...namnda.map(({ regioner, ort }) => regioner.join("+") + (ort ? ` (${ort})` : ""))];
};

describe("names of areas among the words of a search", () => {
  it.each([
    ["korttidsarbete skåne", "korttidsarbete", "Skåne"],
    ["Skånes besöksnäring", "besöksnäring", "Skåne"],
    ["stöd i Södermanlands län", "stöd i", "Sörmland"],
    ["Region Jönköpings län", "", "Jönköpings län"],
    ["vgr, stöd", "stöd", "Västra Götaland"],
    ["jamtland och harjedalen", "", "Jämtland Härjedalen"],
    ["dalarna gävleborg check", "check", "Dalarna", "Gävleborg"],
    ["småland och öarna eu-medel", "eu-medel", "Jönköpings län+Kronoberg+Kalmar län+Gotland"],
    ["sydsverige", "", "Blekinge+Skåne"],
    ["skåne blekinge", "", "Blekinge+Skåne"],
    ["utlysning Övre Norrland", "utlysning", "Västerbotten+Norrbotten"],
  ])("are read: %s", (ord, ...last) => {
    expect(read(ord)).toEqual(last);
  });

  it.each([
    ["malmö", "", "Skåne (Malmö)"],
    ["korttidsarbete Upplands-Bro", "korttidsarbete", "Stockholm (Upplands-Bro)"],
    ["Göteborgs stad", "", "Västra Götaland (Göteborg)"],
    ["lund", "", "Skåne (Lund)"],
    ["Habo", "", "Jönköpings län (Habo)"],
    ["håbo kommun", "", "Uppsala (Håbo)"],
    ["marks kommun", "", "Västra Götaland (Mark)"],
  ])("are read where they are of municipalities: %s", (ord, ...last) => {
    expect(read(ord)).toEqual(last);
  });

  it("are those of the region where a municipality has the same", () => {
    for (const ord of ["stockholm", "kalmar", "gotland", "örebro"]) expect(read(ord)[1]).not.toContain("(");
  });

  it.each(["vara", "mark", "Lunds universitet", "ab", "12", "M", "SE22", "norrland", '"skåne"', "”övre norrland”"])(
    "are not seen in %s",
    (ord) => {
      expect(read(ord)).toEqual([ord]);
    },
  );

  it("can be quoted, each in its place", () => {
    expect(omraden.readIn("malmöföretag malmö övre norrland").ordagrant).toBe('malmöföretag "malmö" "övre norrland"');
  });
});
