import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { typer, typnamn } from "../schemas/typer.ts";
import { loadContent } from "../scripts/content/load.ts";
import { TODAY } from "./support/content.ts";

describe("the code", () => {
  const files = ["schemas", "scripts", "layouts", "form"]
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)))
    .filter((path) => /\.tsx?$/.test(path));

  // The list of the rules names each of them twice and does nothing else; it grows with them.
  const LIST = join("scripts", "check", "rules", "index.ts");

  it("has no source file longer than 160 lines", () => {
    const long = files
      .filter((path) => path !== LIST)
      .filter((path) => readFileSync(path, "utf8").trimEnd().split("\n").length > 160);
    expect(files.length).toBeGreaterThan(80);
    expect(long).toEqual([]);
  });

  it("has no file named after what it is not", () => {
    expect(files.filter((path) => /^(utils?|helpers?|common|misc|shared|lib)\.tsx?$/.test(basename(path)))).toEqual([]);
  });
});

const { innehall, problems } = loadContent("content", TODAY);
const notiser = innehall?.notiser ?? [];
const notis = (adress: string) => notiser.find((one) => one.adress === adress);

describe("the content that is shipped", () => {
  it("has no errors and no warnings", () => {
    expect(problems.filter(({ severity }) => severity !== "råd")).toEqual([]);
  });

  /** What the material of 2020 holds, by type. */
  const LEAST = { insats: 23, programförändring: 26, informationstillfälle: 18, erfarenhet: 22, behov: 6 };

  it.each(typnamn)("has as many of the type %s as the material gives", (typ) => {
    expect(notiser.filter((one) => one.typ === typ).length).toBeGreaterThanOrEqual(LEAST[typ]);
    expect(notiser.filter((one) => one.typ === typ).every(({ adress }) => adress.startsWith(typer[typ].mapp))).toBe(
      true,
    );
  });

  it("has at least 95 notices, for every region and of every theme", () => {
    expect(notiser.length).toBeGreaterThanOrEqual(95);
    const register = innehall?.register;
    expect(register?.regioner.filter(({ namn }) => !notiser.some(({ regioner }) => regioner.includes(namn)))).toEqual(
      [],
    );
    expect(register?.teman.filter(({ namn }) => !notiser.some(({ teman }) => teman.includes(namn)))).toEqual([]);
  });
});

/** Chains of extensions in the material: a reader must see what came before, and when. */
describe("the chains of 2020", () => {
  const ansokan = (adress: string) => {
    const one = notis(adress);
    return one?.typ === "insats" || one?.typ === "programförändring" ? one.ansokan : undefined;
  };

  it.each([
    ["programforandringar/gavleborg-omstallningsstod-forlangs", ["2020-09-30", "2020-11-30"], "2021-03-31"],
    ["programforandringar/vasterbotten-omstallningscheck-forlangs", ["2020-09-30"], "2021-02-28"],
    ["programforandringar/varmland-omstallningscheckar-december", ["2020-09-30"], "2020-12-01"],
  ])("%s keeps its earlier last days", (adress, tidigare_stanger, stanger) => {
    expect(ansokan(adress)).toMatchObject({ tidigare_stanger, stanger });
  });

  it("an extension may change the terms as well", () => {
    const check = notis("programforandringar/vasterbotten-omstallningscheck-forlangs");
    expect(check).toMatchObject({ andring: expect.arrayContaining(["förlängning", "ändrade villkor"]) });
  });

  it("what is prolonged once more replaces the one before", () => {
    const first = notis("programforandringar/foretagsakuten-forlangs-aret-ut");
    expect(first).toMatchObject({ andring: ["förlängning"] });
    expect(notis("programforandringar/foretagsakuten-forlangs-sommaren-2021")?.ersatter).toEqual([first?.adress]);
  });

  it.each([
    ["insatser/korttidsarbete-ansokan", ["2020-04-14", "2020-11-09"]],
    ["insatser/omstallningsstod-mars-april", ["2020-10-19", "2020-11-09"]],
    ["erfarenheter/vasterbotten-omstallningscheck", ["2020-10-01"]],
    ["programforandringar/omstallningsstodet-augusti-december", ["2021-02-25"]],
  ])("%s tells when it was changed", (adress, days) => {
    expect(notis(adress)?.andringar?.map(({ datum }) => datum)).toEqual(days);
  });

  it("the links of a chain lead from what it is about to what changed", () => {
    expect(notis("programforandringar/korttidsstodet-forlangs-2021")?.relaterade).toContain(
      "insatser/korttidsarbete-ansokan",
    );
    expect(notis("programforandringar/omstallningsstodet-augusti-december")?.relaterade).toEqual(
      expect.arrayContaining([
        "insatser/omstallningsstod-mars-april",
        "programforandringar/omstallningsstodet-maj-juli",
      ]),
    );
  });
});
