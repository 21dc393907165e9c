import { describe, expect, it } from "vitest";
import { kommuner, kommunerSomHeter } from "../../schemas/kommuner.ts";
import { landsdelar } from "../../schemas/landsdelar.ts";
import { problemsOf } from "../support/content.ts";
import { shippedRegister } from "../support/fields.ts";
import { validNotis, withFields } from "../support/notices.ts";

const register = shippedRegister();
const right = validNotis("insats");

/** What an editor is told who wrote this as a region: rule, message and hint, and what `--fix` would write. */
function told(region: string): string[] {
  return problemsOf(withFields(right, `regioner: ["${region}"]`)).map(({ rule, message, hint, fix }) =>
    [rule, message, hint, fix && `[${fix.text}]`].filter(Boolean).join(" | "),
  );
}

describe("a municipality where a region should be", () => {
  it.each([
    ["Karlstad", "okand-region | ”Karlstad” är en kommun i Värmland. | Skriv ”Värmland”."],
    ["Karlstads kommun", "okand-region | ”Karlstads kommun” är en kommun i Värmland. | Skriv ”Värmland”."],
    ["Göteborgs Stad", "okand-region | ”Göteborgs Stad” är en kommun i Västra Götaland. | Skriv ”Västra Götaland”."],
    ["goteborg", "okand-region | ”goteborg” är en kommun i Västra Götaland. | Skriv ”Västra Götaland”."],
    ["Habo", "okand-region | ”Habo” är en kommun i Jönköpings län. | Skriv ”Jönköpings län”."],
    ["Håbo", "okand-region | ”Håbo” är en kommun i Uppsala. | Skriv ”Uppsala”."],
    ["Falun", "okand-region | ”Falun” är en kommun i Dalarna. | Skriv ”Dalarna”."],
    [
      "Sundsval",
      "okand-region | Regionen ”Sundsval” finns inte. | Menade du kommunen Sundsvall? Den ligger i Västernorrland: skriv ”Västernorrland”.",
    ],
  ])("%s names its region, and is not put right unasked", (written, expected) => {
    expect(told(written)).toEqual([expected]);
  });

  it("every one of the 290 leads to a region, and none but those that are regions too is let through", () => {
    expect(kommuner(register).filter(({ region }) => !region)).toEqual([]);
    const understood = kommuner(register).filter(({ namn }) => !told(namn)[0]?.startsWith("okand-region"));
    expect(understood.map(({ namn }) => namn)).toEqual([
      ...["Stockholm", "Uppsala", "Jönköping", "Kalmar", "Gotland", "Örebro", "Härjedalen"],
    ]);
  });

  it("without its ring a name may be that of two", () => {
    expect(kommunerSomHeter("HÅBO KOMMUN", register).map(({ namn }) => namn)).toEqual(["Håbo"]);
    expect(kommunerSomHeter("Ha-bo", register)).toEqual([]);
    expect(kommunerSomHeter("Malmö stad", register).map(({ kod }) => kod)).toEqual(["1280"]);
  });
});

describe("a region spelt in another way", () => {
  it.each([
    ["Vaermland", "okand-region | Regionen ”Vaermland” finns inte. | Menade du ”Värmland”? | [Värmland]"],
    ["Oerebro", "okand-region | Regionen ”Oerebro” finns inte. | Menade du ”Örebro län”? | [Örebro län]"],
    ["Värmlnad", "okand-region | Regionen ”Värmlnad” finns inte. | Menade du ”Värmland”?"],
    [
      "Dalarna och Värmland",
      "okand-region | Regionen ”Dalarna och Värmland” finns inte. | Skriv varje region för sig: [Dalarna, Värmland].",
    ],
    ["Vasternorrland", "skrivsatt | ”Vasternorrland” förstås, men skrivs ”Västernorrland” här. | [Västernorrland]"],
    ["Örebro", "skrivsatt | ”Örebro” förstås, men skrivs ”Örebro län” här. | [Örebro län]"],
    ["Kalmar", "skrivsatt | ”Kalmar” förstås, men skrivs ”Kalmar län” här. | [Kalmar län]"],
    ["Jönköping", "skrivsatt | ”Jönköping” förstås, men skrivs ”Jönköpings län” här. | [Jönköpings län]"],
  ])("%s", (written, expected) => {
    expect(told(written).map((text) => text.replaceAll('"', ""))).toEqual([expected]);
  });
});

describe("what is no region, though it has a name", () => {
  it.each([
    [
      "Norrland",
      "okand-region | ”Norrland” är en del av landet, inte en region. | Skriv varje region för sig: [Gävleborg, Västernorrland, Jämtland Härjedalen, Västerbotten, Norrbotten].",
    ],
    ["Bergslagen", "okand-region | ”Bergslagen” är en del av landet, inte en region. | Skriv varje region för sig."],
    ["Mälardalen", "okand-region | ”Mälardalen” är en del av landet, inte en region. | Skriv varje region för sig."],
    [
      "Västergötland",
      "okand-region | ”Västergötland” är en del av landet, inte en region. | Skriv varje region för sig.",
    ],
    [
      "Smålannd",
      "okand-region | Regionen ”Smålannd” finns inte. | Menade du ”Småland”? Det är en del av landet. Skriv varje region för sig: [Jönköpings län, Kronoberg, Kalmar län].",
    ],
    ["hela landet", "okand-region | Regionen ”hela landet” finns inte. | Skriv ”alla”, som betyder alla regioner."],
    ["Sverige", "okand-region | Regionen ”Sverige” finns inte. | Skriv ”alla”, som betyder alla regioner."],
    ["Alla", "okand-region | Regionen ”Alla” finns inte. | Menade du ”alla”? | [alla]"],
    [
      "Alla utom Stockholm",
      "okand-region | Regionen ”Alla utom Stockholm” finns inte. | Skriv ”regioner: [alla]” och på en egen rad ”utom: [Stockholm]”.",
    ],
    [
      "hela landet förutom Stockholms län och Skåne",
      "okand-region | Regionen ”hela landet förutom Stockholms län och Skåne” finns inte. | Skriv ”regioner: [alla]” och på en egen rad ”utom: [Stockholm, Skåne]”.",
    ],
  ])("%s", (written, expected) => {
    expect(told(written).map((text) => text.replaceAll('"', ""))).toEqual([expected]);
  });

  it("is none of the names that regions are known by, nor of municipalities", () => {
    const understood = landsdelar(register).filter(({ namn }) => !told(namn)[0]?.includes("är en del av landet"));
    expect(understood).toEqual([]);
  });

  it("all of the country is Norrland, Svealand and Götaland, each region once", () => {
    const parts = ["Norrland", "Svealand", "Götaland"].flatMap(
      (namn) => landsdelar(register).find((en) => en.namn === namn)?.regioner ?? [],
    );
    expect(parts.sort()).toEqual(register.regioner.map(({ namn }) => namn).sort());
  });
});

describe("exceptions", () => {
  const rules = (fields: string) => problemsOf(withFields(right, fields)).map(({ rule }) => rule);

  it.each(["[alla]", "[Alla]", "[Skåne, alla]"])("%s are told as what contradicts, once", (utom) => {
    expect(rules(`utom: ${utom}`)).toEqual(["falt-krockar"]);
  });

  it("that leave out everyone are told, and that leave one are not", () => {
    const all = register.regioner.map(({ namn }) => namn);
    expect(rules(`utom: [${all.slice(1).join(", ")}]`)).toEqual([]);
    expect(rules(`utom: [${register.programomraden.map(({ namn }) => namn).join(", ")}]`)).toEqual(["falt-krockar"]);
  });

  it("on one line are told once, as no list", () => {
    expect(rules("utom: Stockholm, Skåne")).toEqual(["fel-sort"]);
  });
});
