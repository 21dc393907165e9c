import { describe, expect, it } from "vitest";
import { kommuner, kommunerSomHeter } from "../../schemas/kommuner.ts";
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
