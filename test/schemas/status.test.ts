import { describe, expect, it } from "vitest";
import { NotisFalt } from "../../schemas/notis.ts";
import { arForbi, statusFor, statusslut, statustillagg } from "../../schemas/status.ts";
import { frontMatter } from "../support/fields.ts";

/** The status of a notice with these fields on each of the days. */
const statuses = (typ: NotisFalt["typ"], fields: string, ...days: string[]) => {
  const falt = NotisFalt.parse(frontMatter(typ, fields));
  return days.map((day) => statusFor(falt, day));
};

describe("an insats with an application window", () => {
  const window = "-tills_vidare\nansokan:\n  oppnar: 2020-04-06\n  stanger: 2020-05-31";

  it("opens on its first day and is open still on its last", () => {
    expect(statuses("insats", window, "2020-04-05", "2020-04-06", "2020-05-31", "2020-06-01")).toEqual([
      "kommande",
      "öppen",
      "stänger snart",
      "stängd",
    ]);
  });

  it("closes soon from fourteen days before its last day", () => {
    expect(statuses("insats", window, "2020-05-16", "2020-05-17")).toEqual(["öppen", "stänger snart"]);
  });

  it("a clock time on the last day does not close it the day before", () => {
    const timed = "-tills_vidare\nansokan:\n  stanger: 2020-05-31 12:00";
    expect(statuses("insats", timed, "2020-05-30", "2020-05-31", "2020-06-01")).toEqual([
      "stänger snart",
      "stänger snart",
      "stängd",
    ]);
  });

  it("without a last day it stays open, without a first it is open at once", () => {
    expect(statuses("insats", "ansokan:\n  oppnar: 2020-04-06", "2020-04-05", "2024-01-01")).toEqual([
      "kommande",
      "öppen",
    ]);
    expect(statuses("insats", "-tills_vidare\nansokan:\n  stanger: 2020-05-31", "2019-01-01")).toEqual(["öppen"]);
  });
});

describe("an insats that holds for a time", () => {
  it("goes on from its first day to the end of its last", () => {
    const span = "-tills_vidare\ngaller:\n  fran: 2020-04-06\n  till: 2020-05-31";
    expect(statuses("insats", span, "2020-04-05", "2020-04-06", "2020-05-31", "2020-06-01")).toEqual([
      "kommande",
      "pågår",
      "pågår",
      "avslutad",
    ]);
  });

  it("goes on when it has no end, or only an address to apply at", () => {
    expect(statuses("insats", "tills_vidare: true", "2020-01-01")).toEqual(["pågår"]);
    expect(statuses("insats", "ansokan:\n  lank: https://example.org/sok", "2020-01-01")).toEqual(["pågår"]);
  });
});

describe("a meeting", () => {
  it("is to come until its day has passed", () => {
    expect(statuses("informationstillfälle", "start: 2020-05-07 13:00", "2020-05-07", "2020-05-08")).toEqual([
      "kommande",
      "genomfört",
    ]);
  });

  it("of several days is to come until the last of them has passed", () => {
    const days = "start: 2020-05-07\nheldag: true\nslut: 2020-05-09";
    expect(statuses("informationstillfälle", days, "2020-05-08", "2020-05-09", "2020-05-10")).toEqual([
      "kommande",
      "kommande",
      "genomfört",
    ]);
  });

  it("that is cancelled stays cancelled", () => {
    expect(statuses("informationstillfälle", "lage: inställt", "2020-05-01", "2020-06-01")).toEqual([
      "inställt",
      "inställt",
    ]);
  });

  it("that has been moved is moved until it has been held", () => {
    const moved = "lage: flyttat\nflyttat_fran: [2020-04-02 13:00]";
    expect(statuses("informationstillfälle", moved, "2020-05-07", "2020-05-08")).toEqual(["flyttat", "genomfört"]);
  });
});

describe("the others", () => {
  it("a programförändring has a status only when it has a time", () => {
    expect(statuses("programförändring", "", "2020-05-01")).toEqual([undefined]);
    expect(statuses("programförändring", "galler:\n  fran: 2020-06-01", "2020-05-31", "2020-06-01")).toEqual([
      "kommande",
      "pågår",
    ]);
  });

  it("a programförändring without other times lasts as long as the support that it changes", () => {
    const period = "stodperiod:\n  fran: 2020-05-01\n  till: 2020-07-31";
    const days = ["2020-04-30", "2020-07-31", "2020-08-01"];
    expect(statuses("programförändring", period, ...days)).toEqual(["kommande", "pågår", "avslutad"]);
    const open = `${period}\nansokan:\n  lank: https://example.org/sok`;
    expect(statuses("programförändring", open, "2020-08-01")).toEqual([undefined]);
    expect(statuses("insats", `tills_vidare: true\n${period}`, "2020-08-01")).toEqual(["pågår"]);
  });

  it("an erfarenhet and a behov have none", () => {
    expect(statuses("erfarenhet", "", "2020-05-01")).toEqual([undefined]);
    expect(statuses("behov", "", "2020-05-01")).toEqual([undefined]);
  });

  it("what has been replaced is that and nothing else", () => {
    const falt = NotisFalt.parse(frontMatter("informationstillfälle", "lage: inställt"));
    expect(statusFor(falt, "2020-05-01", true)).toBe("ersatt");
  });

  it("the archive takes what is over, never what is cancelled or to come", () => {
    expect((["stängd", "avslutad", "genomfört", "ersatt"] as const).every(arForbi)).toBe(true);
    expect((["kommande", "öppen", "stänger snart", "pågår", "inställt", "flyttat"] as const).some(arForbi)).toBe(false);
    expect(arForbi(undefined)).toBe(false);
  });
});

describe("when a status ends by itself", () => {
  const slut = (typ: NotisFalt["typ"], fields: string, day: string) => {
    const falt = NotisFalt.parse(frontMatter(typ, fields));
    return statusslut({ ...falt, status: statusFor(falt, day) });
  };
  const window = "-tills_vidare\nansokan:\n  oppnar: 2020-04-06\n  stanger: 2020-05-31 12:00";
  const span = "-tills_vidare\ngaller:\n  fran: 2020-04-06\n  till: 2020-05-31";
  const period = "stodperiod:\n  fran: 2020-04-06\n  till: 2020-05-31";

  it.each([
    ["insats", window, "2020-04-05", { efter: "2020-04-05", ord: "Har öppnat" }],
    ["insats", window, "2020-04-06", { efter: "2020-05-31", ord: "Har stängt" }],
    ["insats", window, "2020-05-31", { efter: "2020-05-31", ord: "Har stängt" }],
    ["insats", window, "2020-06-01", undefined],
    ["insats", span, "2020-04-05", { efter: "2020-04-05", ord: "Har börjat gälla" }],
    ["insats", span, "2020-04-06", { efter: "2020-05-31", ord: "Har slutat gälla" }],
    ["insats", "tills_vidare: true", "2020-04-06", undefined],
    ["programförändring", period, "2020-04-05", { efter: "2020-04-05", ord: "Har börjat gälla" }],
    ["programförändring", period, "2020-04-06", { efter: "2020-05-31", ord: "Har slutat gälla" }],
    ["informationstillfälle", "", "2020-05-07", { efter: "2020-05-07", ord: "Har varit" }],
    ["informationstillfälle", "lage: inställt", "2020-05-07", undefined],
    ["behov", "", "2020-05-07", undefined],
  ] as const)("%s %j on %s", (typ, fields, day, expected) => {
    expect(slut(typ, fields, day)).toEqual(expected);
  });
});

describe("beside the status", () => {
  const lank = "-tills_vidare\nansokan:\n  lank: https://example.org/sok";
  const OKAND = "slutdag okänd";
  it.each([
    ["insats", lank, OKAND],
    ["insats", `${lank}\n  oppnar: 2020-04-01`, OKAND],
    ["insats", `${lank}\n  oppnar: 2020-06-01`, undefined],
    ["insats", `${lank}\n  stanger: 2020-12-01`, undefined],
    ["insats", "-tills_vidare\ngaller:\n  fran: 2020-04-01", OKAND],
    ["insats", "-tills_vidare\ngaller:\n  till: 2020-12-01", undefined],
    ["insats", "tills_vidare: true", undefined],
    ["programförändring", "ansokan:\n  oppnar: 2020-04-01", OKAND],
    ["programförändring", "galler:\n  fran: 2020-04-01", undefined],
    ["informationstillfälle", "", undefined],
  ] as const)("of %s %j", (typ, fields, expected) => {
    const falt = NotisFalt.parse(frontMatter(typ, fields));
    expect(statustillagg({ ...falt, status: statusFor(falt, "2020-05-01") })).toBe(expected);
  });
});
