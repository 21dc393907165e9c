import { describe, expect, it } from "vitest";
import type { Typ } from "../../../schemas/typer.ts";
import { typer } from "../../../schemas/typer.ts";
import type { HelNotis, Listnotis } from "../../../scripts/outputs/api/schemas/notis.ts";
import { json, openDataOf } from "../../support/api.ts";
import { validNotis, withBody, withFields } from "../../support/notices.ts";
import { contextOf } from "../../support/output-context.ts";
import { siteOf } from "../../support/site.ts";

type Lista = { antal: number; notiser: Listnotis[] };

/** The open data of a site with one notice `provet` of a type, beside the one of the fixture. */
function filesWith(typ: Typ, fields: string, body?: string) {
  const notis = withFields(validNotis(typ), fields);
  return openDataOf(contextOf(siteOf({ [`${typer[typ].mapp}/provet.md`]: body ? withBody(notis, body) : notis })));
}

const helNotis = (typ: Typ, fields: string, body?: string): HelNotis =>
  json(filesWith(typ, fields, body), `/api/v1/notiser/${typer[typ].mapp}/provet.json`);

describe("a notice in whole", () => {
  it("has the keys of its front matter and what follows from them", () => {
    expect(helNotis("insats", "regioner: [Skåne, Värmland]\npublicerad: 2020-04-07", "En text.")).toMatchObject({
      id: "insatser/provet",
      adress: "insatser/provet",
      url: "https://regionsidan.example/r/insatser/provet/",
      api_url: "https://regionsidan.example/r/api/v1/notiser/insatser/provet.json",
      uri: "tag:id.example,2020:insatser/provet",
      typ: "insats",
      tills_vidare: true,
      publicerad: "2020-04-07",
      visas_fran: "2020-04-07",
      nationell: false,
      regioner: ["Skåne", "Värmland"],
      status: "pågår",
      text: "En text.",
      html: "<p>En text.</p>\n",
    });
  });

  it("expands the whole country, and tells the exceptions", () => {
    const { nationell, regioner, utom } = helNotis("insats", "regioner: alla\nutom: [Stockholm]");
    expect(nationell).toBe(true);
    expect(regioner).toHaveLength(20);
    expect(regioner).not.toContain("Stockholm");
    expect(utom).toEqual(["Stockholm"]);
  });

  it("has whole addresses in its HTML", () => {
    const { html } = helNotis("insats", "titel: En titel som är lång nog", "Se [den andra](/insatser/finns/).");
    expect(html).toContain('<a href="https://regionsidan.example/r/insatser/finns/">den andra</a>');
  });

  it("tells no change that is to come after the day shown", () => {
    const andring = (datum: string) => `  - datum: ${datum}\n    slag: väsentlig\n    text: Det här ändrades då.`;
    const fields = `publicerad: 2020-04-07\nandringar:\n${andring("2020-05-01")}\n${andring("2020-12-01")}`;
    const notis = helNotis("insats", fields);
    expect(notis.andringar?.map(({ datum }) => datum)).toEqual(["2020-05-01"]);
    expect(notis.uppdaterad).toBe("2020-05-01");
  });

  it("has no day where none is known", () => {
    const notis = helNotis("erfarenhet", "publicerad: okänt\nosakert: Källan säger inte när det var.");
    expect(notis).not.toHaveProperty("visas_fran");
    expect(notis.publicerad).toBe("okänt");
  });

  it("says which notices have taken its place", () => {
    const files = filesWith("insats", "ersatter: [insatser/finns]");
    expect(json(files, "/api/v1/notiser/insatser/finns.json")).toMatchObject({
      status: "ersatt",
      ersatt_av: ["insatser/provet"],
    });
  });
});

describe("times", () => {
  it("stand as they are written, and once more with the offset of the day", () => {
    const summer = helNotis("informationstillfälle", "start: 2020-05-07 13:00\nslut: 2020-05-07 14:30");
    expect(summer).toMatchObject({ start: "2020-05-07 13:00", iso: { start: "2020-05-07T13:00:00+02:00" } });
    expect(summer.iso?.slut).toBe("2020-05-07T14:30:00+02:00");
    const winter = helNotis("informationstillfälle", "start: 2020-12-07 13:00");
    expect(winter.iso?.start).toBe("2020-12-07T13:00:00+01:00");
  });

  it("of the doubled hour keep the offset that the editor chose", () => {
    for (const offset of ["+02:00", "+01:00"])
      expect(helNotis("informationstillfälle", `start: 2020-10-25 02:30${offset}`).iso?.start).toBe(
        `2020-10-25T02:30:00${offset}`,
      );
  });

  it("that are only days have no other form", () => {
    expect(helNotis("informationstillfälle", "start: 2020-05-07\nheldag: true")).not.toHaveProperty("iso");
  });

  it("lie under the keys of the notice", () => {
    const insats = "ansokan: { oppnar: 2020-05-01 09:00, stanger: 2020-06-01 }\npublicerad: 2020-04-07 10:51";
    expect(helNotis("insats", insats).iso).toEqual({
      publicerad: "2020-04-07T10:51:00+02:00",
      ansokan: { oppnar: "2020-05-01T09:00:00+02:00" },
    });
    const mote =
      "start: 2020-05-07 13:00\nlage: flyttat\nflyttat_fran: [2020-05-05, 2020-05-06 13:00]\nanmalan: { senast: 2020-05-05 12:00 }";
    expect(helNotis("informationstillfälle", mote).iso).toMatchObject({
      flyttat_fran: ["2020-05-05", "2020-05-06T13:00:00+02:00"],
      anmalan: { senast: "2020-05-05T12:00:00+02:00" },
    });
    const behov = "lage: framfört\noverlamnat: { till: Regeringen, datum: 2020-05-05 08:00 }";
    expect(helNotis("behov", behov).iso).toMatchObject({ overlamnat: { datum: "2020-05-05T08:00:00+02:00" } });
  });
});

describe("a notice that has moved", () => {
  const files = filesWith("insats", "tidigare_adresser: [insatser/forst, insatser/sedan]");

  it("keeps its first address as its id", () => {
    expect(json(files, "/api/v1/notiser/insatser/provet.json")).toMatchObject({
      id: "insatser/forst",
      adress: "insatser/provet",
    });
  });

  it("is found at every address it has had, the same to the byte, so that its id always leads to it", () => {
    for (const slug of ["forst", "sedan"])
      expect(files.get(`/api/v1/notiser/insatser/${slug}.json`)).toEqual(
        files.get("/api/v1/notiser/insatser/provet.json"),
      );
  });

  it("stands once in the lists, with its present address", () => {
    const { notiser } = json<Lista>(files, "/api/v1/notiser.json");
    expect(notiser.map(({ id, adress }) => [id, adress])).toContainEqual(["insatser/forst", "insatser/provet"]);
    expect(notiser).toHaveLength(2);
  });
});

describe("the lists", () => {
  const files = filesWith("insats", "regioner: [Skåne]\navsandare: Vinnova\nteman: [Innovation]");
  const ids = (path: string) => json<Lista>(files, path).notiser.map(({ id }) => id);

  it("hold a notice under its region, type, theme and sender, and nowhere else", () => {
    const holding = [...files.keys()].filter(
      (path) => /\/(regioner|typer|teman|avsandare)\//.test(path) && !path.includes("/register/"),
    );
    const found = holding.filter((path) => ids(path).includes("insatser/provet"));
    expect(found.map((path) => path.slice("/api/v1/".length))).toEqual([
      "typer/insatser.json",
      "regioner/skane.json",
      "teman/innovation.json",
      "avsandare/vinnova.json",
    ]);
  });

  it("say the same of a notice as its own file does", () => {
    const { notiser } = json<Lista>(files, "/api/v1/regioner/skane.json");
    expect(notiser.map(({ id }) => id)).toEqual(["insatser/finns", "insatser/provet"]);
    for (const { adress, ...rad } of notiser)
      expect(json(files, `/api/v1/notiser/${adress}.json`)).toMatchObject({ adress, ...rad });
  });

  it("are there for what no notice names, empty, so that an address always answers", () => {
    expect(json<Lista>(files, "/api/v1/teman/eu-fonder.json")).toMatchObject({ antal: 0, notiser: [] });
    expect(json<{ tema: object }>(files, "/api/v1/teman/eu-fonder.json").tema).not.toHaveProperty("url");
  });
});
