import { minnsOm } from "./minne.ts";
import type { Register } from "./register.ts";
import { vik } from "./vik.ts";

/** A part of the country that has a name but is no region; `regioner` where it is plain which ones make it up. */
export type Landsdel = { namn: string; regioner: string[] };

/** By county codes; without any where people draw the borders in different ways, or across regions. */
const KODER: Readonly<Record<string, string>> = {
  Norrland: "21 22 23 24 25",
  Svealand: "01 03 04 17 18 19 20",
  Götaland: "05 06 07 08 09 10 12 13 14",
  Småland: "06 07 08",
  "Norra Sverige": "",
  "Mellersta Sverige": "",
  "Södra Sverige": "",
  Mellansverige: "",
  Bergslagen: "",
  Mälardalen: "",
  Mälarregionen: "",
  Lappland: "",
  Ångermanland: "",
  Medelpad: "",
  Hälsingland: "",
  Gästrikland: "",
  Uppland: "",
  Närke: "",
  Västergötland: "",
  Bohuslän: "",
  Dalsland: "",
  Öland: "",
};

export const landsdelar: (register: Register) => readonly Landsdel[] = /* @__PURE__ */ minnsOm(({ regioner }) =>
  Object.entries(KODER).map(([namn, koder]) => ({
    namn,
    regioner: regioner.filter(({ kod }) => koder.split(" ").includes(kod)).map((region) => region.namn),
  })),
);

const HELA_LANDET = new Set(
  ["alla", "samtliga"]
    .flatMap((alla) => [alla, `${alla} regioner`, `${alla} lan`])
    .concat("hela landet", "hela sverige", "sverige", "riket", "hela riket", "nationellt", "nationell"),
);

/** Is it a way to say every region? */
export const arHelaLandet = (text: string): boolean => HELA_LANDET.has(vik(text));

/** What stands after `Alla utom`, `Hela landet förutom`; undefined where a text names no exceptions from everything. */
export function undantagI(text: string): string | undefined {
  const [, alla = "", utom] =
    /^(.{4,30}?)[ ,(]+(?:utom|förutom|undantaget|med undantag (?:av|för))\s(.+)$/is.exec(text) ?? [];
  return arHelaLandet(alla) ? utom : undefined;
}
