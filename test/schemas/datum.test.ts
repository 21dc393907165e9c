import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import {
  arFore,
  dagarMellan,
  isoTid,
  ogonblick,
  tolkaDatum,
  tolkaTidpunkt,
  tolkaUngefarligt,
} from "../../schemas/datum.ts";

const fault = (tolkning: ReturnType<typeof tolkaDatum>) => ("fault" in tolkning ? tolkning.fault : undefined);

describe("a day", () => {
  it.each(["2020-02-29", "2020-12-31", "1999-01-01"])("%s is a day", (text) => {
    expect(tolkaDatum(text)).toEqual({ value: text });
  });

  it.each(["2020-02-30", "2019-02-29", "2020-04-31", "2020-13-01", "2020-00-10", "2020-01-00"])(
    "%s is not in the calendar",
    (text) => {
      expect(fault(tolkaDatum(text))).toBe(`${text} finns inte i kalendern`);
    },
  );
});

/** Forms that Luxon would take, or that people write, and that could be read as another day. */
const OTHER_FORMS = [
  ...["2020-W10-1", "2020-100", "20201123", "+012020-01-01", "2020-2-3", "20-02-03", "2020/02/03", "7 april 2020"],
  ...["2020-04-07T24:00", "2020-04-07 24:00", "2020-04-07 13:60", "2020-04-07 13", "2020-04-07 1.5", "13:30", ""],
  ...["2020-04-07T13:30Z", "2020-04-07T13:30[Europe/Stockholm]", "2020-04-07 13:30+03:00", "2020-04-07 13:30-02:00"],
  ...["2020-04-07 13:30:15", "2020-04-07 13:30–15:00", "٢٠٢٠-٠٤-٠٧", "２０２０-04-07", "2020‑04‑07"],
];

describe("a point in time", () => {
  it.each(OTHER_FORMS)("”%s” is refused with a reason", (text) => {
    expect(fault(tolkaTidpunkt(text))).toMatch(/\p{L}{3}/u);
    expect(fault(tolkaDatum(text))).toMatch(/\p{L}{3}/u);
  });

  it.each([
    "2020-04-07 13:30",
    "2020-04-07 13.30",
    "2020-04-07 kl. 13.30",
    "2020-04-07 kl 13.30",
    "2020-04-07, kl. 13.30",
    "2020-04-07T13:30",
    "2020-04-07T13:30:00",
    "2020-04-07  13:30",
  ])("%s is half past one", (text) => {
    expect(tolkaTidpunkt(text)).toEqual({ value: "2020-04-07 13:30" });
  });

  it("an hour of one digit gets its zero, and a day alone is one too", () => {
    expect(tolkaTidpunkt("2020-04-07 8.05")).toEqual({ value: "2020-04-07 08:05" });
    expect(tolkaTidpunkt("2020-04-07")).toEqual({ value: "2020-04-07" });
    expect(fault(tolkaTidpunkt("2020-02-30 13:30"))).toBe("2020-02-30 finns inte i kalendern");
  });
});

describe("the two nights when the clock is changed", () => {
  it("the hour that is skipped in spring does not exist", () => {
    expect(fault(tolkaTidpunkt("2020-03-29 02:30"))).toBe(
      "klockan 02:30 finns inte den 2020-03-29: då ställs klockan fram till sommartid",
    );
    for (const text of ["2020-03-29 01:59", "2020-03-29 03:00"]) expect(tolkaTidpunkt(text)).toEqual({ value: text });
  });

  it("the hour that comes twice in autumn asks which one is meant", () => {
    expect(fault(tolkaTidpunkt("2020-10-25 02:30"))).toBe(
      "klockan 02:30 inträffar två gånger den 2020-10-25. Skriv 02:30+02:00 (sommartid) eller 02:30+01:00 (vintertid)",
    );
    for (const text of ["2020-10-25 02:30+02:00", "2020-10-25 02:30+01:00", "2020-10-25 01:59", "2020-10-25 03:00"])
      expect(tolkaTidpunkt(text)).toEqual({ value: text });
  });

  it("and the two are an hour apart", () => {
    const [forst, sedan] = [ogonblick("2020-10-25 02:30+02:00"), ogonblick("2020-10-25 02:30+01:00")];
    expect(sedan.diff(forst, "minutes").minutes).toBe(60);
    expect(arFore("2020-10-25 02:45+02:00", "2020-10-25 02:30+01:00")).toBe(true);
  });

  it("at any other time an offset says nothing, and a wrong one is a fault", () => {
    expect(tolkaTidpunkt("2020-07-01 10:00+02:00")).toEqual({ value: "2020-07-01 10:00" });
    expect(fault(tolkaTidpunkt("2020-07-01 10:00+01:00"))).toBe(
      "+01:00 gäller inte i Sverige den 2020-07-01 10:00. Ta bort +01:00",
    );
  });
});

describe("history that knows less than the day", () => {
  it.each(["2020-04", "2020", "okänt", "2020-04-07", "2020-04-07 10:51"])("%s", (text) => {
    expect(tolkaUngefarligt(text)).toEqual({ value: text });
  });

  it.each(["2020-13", "2020-00", "20", "1020", "okant", "våren 2020", "2020-4"])("not %s", (text) => {
    expect(fault(tolkaUngefarligt(text))).toMatch(/\p{L}{3}/u);
  });
});

describe("a day that is written in another way is told with the one that it can only mean", () => {
  const ratt = (tolkning: ReturnType<typeof tolkaDatum>) => ("fault" in tolkning ? tolkning.ratt : undefined);

  it.each([
    ["7 april 2020", "2020-04-07"],
    ["7\u00A0april\u00A02020", "2020-04-07"],
    ["den 7:e apr. 2020", "2020-04-07"],
    ["tisdag 7 april 2020", "2020-04-07"],
    ["tisdagen den 7 april 2020", "2020-04-07"],
    ["tis 2020-04-07", "2020-04-07"],
    ["2020-4-7", "2020-04-07"],
    ["2020–04–07", "2020-04-07"],
    ["2020\u201104\u201107", "2020-04-07"],
    ["”2020-04-07”", "2020-04-07"],
    ["”7 april 2020”", "2020-04-07"],
  ])("%s", (text, dag) => {
    for (const tolka of [tolkaDatum, tolkaTidpunkt, tolkaUngefarligt]) expect(ratt(tolka(text))).toBe(dag);
  });

  it.each([
    ["2020-12-15 kl 13", "2020-12-15 13:00"],
    ["2020-12-15 klockan 13.00", "2020-12-15 13:00"],
    ["2020-12-15\u00A0kl.\u00A09", "2020-12-15 09:00"],
    ["tisdag 15 december 2020 kl. 13.30", "2020-12-15 13:30"],
    ["2020–12–15 13:30", "2020-12-15 13:30"],
  ])("%s, where there may be a time", (text, tid) => {
    expect(ratt(tolkaTidpunkt(text))).toBe(tid);
    expect(ratt(tolkaDatum(text))).toBeUndefined();
  });

  it.each([
    ["2020–04–07", "strecken är tankstreck. Skriv bindestreck"],
    ["2020\u201104\u201107", "strecken är inte vanliga bindestreck. Byt ut dem"],
    ["”2020-04-07”", "datumet står inom citattecken. Ta bort dem"],
    ["onsdag 7 april 2020", "2020-04-07 är en tisdag. Rätta datumet, och skriv det utan veckodag"],
    ["senast 7 april 2020", "”senast” hör inte till datumet. Skriv bara 2020-04-07"],
    ["30 februari 2020", "2020-02-30 finns inte i kalendern"],
    ["2020-04-07 kl. 13.30", "här ska bara dagen stå, utan klockslag. Skriv 2020-04-07"],
  ])("%s: what looks right is told by its name, and what contradicts itself is not mended", (text, reason) => {
    expect(fault(tolkaDatum(text))).toBe(reason);
  });

  it("a space from Word before the time is told as that", () => {
    expect(tolkaTidpunkt("2020-04-07\u00A013:30")).toEqual({
      fault: "mellanslaget är inget vanligt mellanslag. Byt ut det",
      ratt: "2020-04-07 13:30",
    });
  });

  it.each(["7–8 april 2020", "2020–21", "2020-04-07 13", "2020-04-07 13:30–15:00", "7 februaritre 2020"])(
    "%s is not guessed at",
    (text) => {
      for (const tolka of [tolkaDatum, tolkaTidpunkt, tolkaUngefarligt]) expect(ratt(tolka(text))).toBeUndefined();
    },
  );

  it("a long text is told quickly", () => {
    for (const long of ["”".repeat(16_000), `${" ".repeat(16_000)}x`, "x ".repeat(8000), `${"”".repeat(16_000)}x`])
      expect(fault(tolkaUngefarligt(long))).toBeTruthy();
  });
});

describe("whoever does not know the day is told how to say so", () => {
  it.each([
    ["april 2020", "2020-04"],
    ["mitten av maj 2020", "2020-05"],
    ["2020-4", "2020-04"],
    ["2020–04", "2020-04"],
    ["våren 2020", "2020"],
    ["april eller maj 2020", "2020"],
    ["okänd", "okänt"],
  ])("%s", (text, skrivs) => {
    expect(tolkaUngefarligt(text)).toEqual({
      fault: `”${text}” är ingen exakt dag. Är dagen inte känd, skriv ${skrivs} och förklara i ”osakert”`,
    });
  });
});

describe("comparing", () => {
  it("a last day lasts to its end", () => {
    expect(arFore("2020-05-31", "2020-05-31 23:59")).toBe(false);
    expect(arFore("2020-05-31", "2020-06-01 00:00")).toBe(true);
    expect(arFore("2020-05-31 12:00", "2020-05-31 13:00")).toBe(true);
    expect(arFore("2020-05-31 12:00", "2020-05-31")).toBe(false);
  });

  it("days are counted by the calendar, also over the clock changes", () => {
    expect(dagarMellan("2020-03-28", "2020-03-30")).toBe(2);
    expect(dagarMellan("2020-10-24 23:00", "2020-10-26 01:00")).toBe(2);
    expect(dagarMellan("2020-03-01", "2020-02-28")).toBe(-2);
  });
});

describe("by ISO 8601", () => {
  it("a time has the offset of the time zone database, on every day of many years", () => {
    const wrong: string[] = [];
    for (let at = Date.UTC(1974, 11, 30, 12); at < Date.UTC(2031, 0, 3); at += 86_400_000) {
      const dag = new Date(at).toISOString().slice(0, 10);
      for (const tid of [dag, `${dag} 01:59`, `${dag} 23:59`])
        if (isoTid(tid) !== ogonblick(tid).toISO({ suppressMilliseconds: true })) wrong.push(tid);
    }
    expect(wrong).toEqual([]);
  });

  it("the hour that comes twice keeps the offset that tells which it is", () => {
    expect(isoTid("2020-10-25 02:30+02:00")).toBe("2020-10-25T02:30:00+02:00");
    expect(isoTid("2020-10-25 02:30+01:00")).toBe("2020-10-25T02:30:00+01:00");
    expect([isoTid("2020-03-29 01:30"), isoTid("2020-03-29 03:30")]).toEqual([
      "2020-03-29T01:30:00+01:00",
      "2020-03-29T03:30:00+02:00",
    ]);
  });
});

/** The whole of a year's awkward moments, read in a process that believes itself elsewhere. */
const PROBE = `
import { dagarMellan, ogonblick, tolkaTidpunkt } from "./schemas/datum.ts";
const texts = ["2020-03-29 02:30", "2020-10-25 02:30", "2020-10-25 02:30+01:00", "2020-12-31 23:59", "2020-01-01"];
console.log(JSON.stringify(texts.map((text) => {
  const tolkning = tolkaTidpunkt(text);
  return [tolkning, "value" in tolkning && ogonblick(tolkning.value).toUTC().toISO(), dagarMellan("2020-03-28", text)];
})));`;

it("the time zone of the machine changes nothing", () => {
  const [here, ...elsewhere] = ["Europe/Stockholm", "Pacific/Kiritimati", "America/Los_Angeles"].map((TZ) =>
    execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", PROBE], {
      encoding: "utf8",
      env: { ...process.env, TZ },
    }),
  );
  expect(here).toContain("2020-12-31T22:59:00.000Z");
  expect(elsewhere).toEqual([here, here]);
});
