import { describe, expect, it } from "vitest";
import type { Typ } from "../../../schemas/typer.ts";
import { typer } from "../../../schemas/typer.ts";
import type { Andring, Frist, Mote } from "../../../scripts/outputs/api/schemas/handelser.ts";
import { json, openDataOf } from "../../support/api.ts";
import { validNotis, withFields } from "../../support/notices.ts";
import { contextOf } from "../../support/output-context.ts";
import { siteOf } from "../../support/site.ts";

const filesWith = (typ: Typ, fields: string) =>
  openDataOf(contextOf(siteOf({ [`${typer[typ].mapp}/provet.md`]: withFields(validNotis(typ), fields) })));
const frister = (typ: Typ, fields: string) =>
  json<{ frister: Frist[] }>(filesWith(typ, fields), "/api/v1/frister.json").frister;
const moten = (fields: string) =>
  json<{ moten: Mote[] }>(filesWith("informationstillfälle", fields), "/api/v1/moten.json").moten;

describe("the last days", () => {
  it("are every day by which something must be done, in the order of time, each with a permanent id and its notice", () => {
    const fields = `-tills_vidare
ansokan: { stanger: 2020-12-01 15:00 }
delfrister: [{ namn: delredovisning, datum: 2020-12-20 }]
gor_sa_har: [{ vad: Berätta för kommunernas näringslivskontor., senast: 2020-11-20 }]`;
    expect(frister("insats", fields).map(({ id, slag, senast, iso }) => [id, slag, senast, iso?.senast])).toEqual([
      ["insatser/provet#gor-beratta-for-kommunernas-naringslivskontor", "att göra", "2020-11-20", undefined],
      ["insatser/provet#ansokan", "sista dag", "2020-12-01 15:00", "2020-12-01T15:00:00+01:00"],
      ["insatser/provet#delfrist-delredovisning", "delfrist", "2020-12-20", undefined],
    ]);
    for (const frist of frister("insats", fields)) {
      expect(frist.installd).toBe(false);
      expect(frist.notis).toMatchObject({ id: "insatser/provet", typ: "insats" });
    }
  });

  it("include the last day to sign up for a meeting, and say when that is cancelled", () => {
    const fields = "start: 2020-12-07 13:00\nanmalan: { senast: 2020-12-01 }\nlage: inställt";
    expect(frister("informationstillfälle", fields)).toMatchObject([
      {
        id: "informationstillfallen/provet#anmalan",
        slag: "sista anmälningsdag",
        senast: "2020-12-01",
        installd: true,
      },
    ]);
  });
});

describe("the meetings", () => {
  it("say what the notice says, with their times in both forms", () => {
    const fields = "start: 2020-12-07 13:00\nslut: 2020-12-07 14:00\nplats: Teams\nserie: Veckomöten";
    expect(moten(fields)).toMatchObject([
      {
        id: "informationstillfallen/provet",
        start: "2020-12-07 13:00",
        slut: "2020-12-07 14:00",
        slag: "informationsmöte",
        form: "digitalt",
        inbjudna: "Regionernas utvecklingschefer",
        plats: "Teams",
        serie: "Veckomöten",
        iso: { start: "2020-12-07T13:00:00+01:00", slut: "2020-12-07T14:00:00+01:00" },
        installd: false,
        notis: { id: "informationstillfallen/provet", status: "kommande" },
      },
    ]);
  });

  it("that are cancelled stay, and say so; one whose day is not known is only among the notices", () => {
    expect(moten("lage: inställt")).toMatchObject([{ installd: true, lage: "inställt" }]);
    expect(moten("-start\nlage: inställt\nosakert: Ingen ny dag är bestämd än.\npublicerad: 2020-04-07")).toEqual([]);
  });
});

it("the changes are new notices, väsentliga changes and corrections up to the day, latest first", () => {
  const andring = (datum: string, slag: string) => `  - { datum: ${datum}, slag: ${slag}, text: Det här ändrades då. }`;
  const fields = `publicerad: 2020-04-08
andringar:
${andring("2020-05-01", "väsentlig")}
${andring("2020-05-02", "redaktionell")}
${andring("2020-05-03", "rättelse")}
${andring("2020-12-01", "väsentlig")}`;
  const { andringar } = json<{ andringar: Andring[] }>(filesWith("insats", fields), "/api/v1/andringar.json");
  expect(andringar.map(({ dag, slag, text, notis }) => [dag, slag, text, notis.id])).toEqual([
    ["2020-05-03", "rättelse", "Det här ändrades då.", "insatser/provet"],
    ["2020-05-01", "väsentlig", "Det här ändrades då.", "insatser/provet"],
    ["2020-04-08", "ny", undefined, "insatser/provet"],
    ["2020-04-07", "ny", undefined, "insatser/finns"],
  ]);
});
