import { describe, expect, it } from "vitest";
import { filtersOf, nearness } from "../../scripts/search/filters.ts";
import { TODAY } from "../support/content.ts";
import { shown } from "../support/site.ts";

const values = (notis: Parameters<typeof filtersOf>[0], name: string) =>
  filtersOf(notis, TODAY).flatMap(([other, value]) => (other === name ? [value] : []));

const insats = (fields: string) => shown("insats", `-tills_vidare\n${fields}`);

describe("the days that a notice is found by", () => {
  it("are its last days and the days by which something is to be done, each once", () => {
    const notis = insats(`ansokan:
  stanger: 2020-05-20
gor_sa_har:
  - vad: Sprid utlysningen i länet
    senast: 2020-05-20
  - vad: Lämna underlag till fonden
    senast: 2020-06-01`);
    expect(values(notis, "sista-dag").sort()).toEqual(["2020-05-20", "2020-06-01"]);
    expect(values(notis, "mote")).toEqual([]);
  });

  it("are all the days of a meeting that goes on for several", () => {
    const mote = shown("informationstillfälle", "start: 2020-05-30\nslut: 2020-06-02\nheldag: true");
    expect(values(mote, "mote")).toEqual(["2020-05-30", "2020-05-31", "2020-06-01", "2020-06-02"]);
    expect(values(mote, "sista-dag")).toEqual([]);
  });

  it("are the day of its publication and those of changes that matter", () => {
    const notis = shown(
      "insats",
      `publicerad: 2020-04-07 10:51
andringar:
  - datum: 2020-05-06
    slag: väsentlig
    text: Beloppet har höjts.
  - datum: 2020-05-07
    slag: redaktionell
    text: Ett stavfel är rättat.`,
    );
    expect(values(notis, "publicerad")).toEqual(["2020-04-07", "2020-05-06"]);
  });
});

describe("the other filters", () => {
  it("tell whether a notice is current: what has no course is not, nor what is cancelled", () => {
    expect(values(insats("ansokan:\n  stanger: 2020-01-01"), "aktuellt")).toEqual([]);
    expect(values(insats("ansokan:\n  stanger: 2030-01-01"), "aktuellt")).toEqual(["ja"]);
    expect(values(shown("erfarenhet", ""), "aktuellt")).toEqual([]);
    expect(values(shown("informationstillfälle", "start: 2030-01-01 13:00"), "aktuellt")).toEqual(["ja"]);
    expect(values(shown("informationstillfälle", "start: 2030-01-01 13:00\nlage: inställt"), "aktuellt")).toEqual([]);
  });

  it("have every region of a national notice, but not those that it leaves out", () => {
    const regioner = values(shown("insats", "regioner: alla\nutom: [Stockholm]"), "region");
    expect(regioner).toHaveLength(20);
    expect(regioner).not.toContain("Stockholm");
  });
});

describe("nearness in time", () => {
  it("puts what is soonest first, then what has no day, then what was last", () => {
    const days = ["2030-01-01", "2025-01-01", "2019-06-01", "2019-01-01"];
    const numbers = days.map((dag) => nearness(insats(`ansokan:\n  stanger: ${dag}`), TODAY));
    const [far = 0, near = 0, past = 0, longPast = 0] = numbers;
    const without = nearness(shown("erfarenhet", ""), TODAY);
    expect([near, far, without, past, longPast]).toEqual([near, far, without, past, longPast].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(4);
  });
});
