import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { notisData } from "../../layouts/jsonld/index.ts";
import { scriptSafeJson } from "../../layouts/jsonld/script-safe.ts";
import type { Typ } from "../../schemas/typer.ts";
import { hostileText } from "../support/problems.ts";
import { unknownIn } from "../support/schema-org.ts";
import { shown, siteOf } from "../support/site.ts";

const ADDRESS = "https://regionsidan.example/repo/";
const site = siteOf({});
const nodesOf = (typ: Typ, fields = "", today?: string) =>
  notisData(shown(typ, fields, today), { site, address: ADDRESS });
/** The notice itself, as it reads back. */
const dataOf = (typ: Typ, fields = "", today?: string) => JSON.parse(scriptSafeJson(nodesOf(typ, fields, today)[0]));

describe("JSON in a script element", () => {
  const hostile = fc.oneof(
    fc.constantFrom("</script>", "<!--", "-->", "<script>", "]]>", "&lt;", "\u2028\u2029", "</SCRIPT ", "<!--<script>"),
    hostileText,
  );

  it("reads back as it was, and no text in it is markup", () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(hostile), fc.dictionary(hostile, hostile), fc.jsonValue()), (data) => {
        const json = scriptSafeJson(data);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(data)));
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        const { childNodes } = parseFragment(`<script type="application/ld+json">${json}</script><p>efter</p>`);
        expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(["script", "p"]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a meeting", () => {
  it("is told with the offset that held in Sweden that day", () => {
    expect(dataOf("informationstillfälle", "start: 2020-05-07 13:00\nslut: 2020-05-07 13:50")).toMatchObject({
      "@type": "Event",
      startDate: "2020-05-07T13:00:00+02:00",
      endDate: "2020-05-07T13:50:00+02:00",
      eventStatus: "https://schema.org/EventScheduled",
    });
    const winter = dataOf("informationstillfälle", "start: 2020-12-07 13:00\npublicerad: 2020-11-01");
    expect(winter.startDate).toBe("2020-12-07T13:00:00+01:00");
    const doubled = dataOf("informationstillfälle", "start: 2020-10-25 02:30+01:00");
    expect(doubled.startDate).toBe("2020-10-25T02:30:00+01:00");
  });

  it("without a time of day has a day alone, and without an end none", () => {
    const { startDate, endDate } = dataOf("informationstillfälle", "start: 2020-05-07\nheldag: true");
    expect([startDate, endDate]).toEqual(["2020-05-07", undefined]);
  });

  it("that is cancelled says so, and keeps its time", () => {
    expect(dataOf("informationstillfälle", "lage: inställt")).toMatchObject({
      eventStatus: "https://schema.org/EventCancelled",
      startDate: "2020-05-07T13:00:00+02:00",
    });
  });

  it("that was moved has all its former times, also when it has been held", () => {
    const once = "lage: flyttat\nflyttat_fran: [2020-04-02 09:00]";
    expect(dataOf("informationstillfälle", once)).toMatchObject({
      eventStatus: "https://schema.org/EventRescheduled",
      previousStartDate: "2020-04-02T09:00:00+02:00",
    });
    const twice = "lage: flyttat\nflyttat_fran: [2020-03-02 09:00, 2020-04-02]";
    expect(dataOf("informationstillfälle", twice).previousStartDate).toEqual([
      "2020-03-02T09:00:00+01:00",
      "2020-04-02",
    ]);
  });

  it.each([
    [
      "form: digitalt\nplats: Teams\nlank: https://a.se/m",
      "Online",
      { "@type": "VirtualLocation", name: "Teams", url: "https://a.se/m" },
    ],
    ["form: telefon", "Online", { "@type": "VirtualLocation" }],
    ["form: på plats\nplats: Visby", "Offline", { "@type": "Place", name: "Visby" }],
    ["form: på plats", "Offline", undefined],
    [
      "form: hybrid\nplats: Visby\nlank: https://a.se/m",
      "Mixed",
      [
        { "@type": "Place", name: "Visby" },
        { "@type": "VirtualLocation", url: "https://a.se/m" },
      ],
    ],
  ])("%j is held where it is", (fields, mode, location) => {
    const data = dataOf("informationstillfälle", fields);
    expect(data.eventAttendanceMode).toBe(`https://schema.org/${mode}EventAttendanceMode`);
    expect(data.location).toEqual(location);
  });
});

describe("a measure or a change", () => {
  it("expires on its last day to apply, else the last it holds, and never when it holds until further notice", () => {
    const expires = (fields: string) => dataOf("insats", fields).expires;
    expect(expires("ansokan: { stanger: 2020-12-31 }\ngaller: { till: 2021-01-31 }\n-tills_vidare")).toBe("2020-12-31");
    expect(expires("ansokan: { stanger: 2020-12-31 12:00 }")).toBe("2020-12-31T12:00:00+01:00");
    expect(expires("galler: { till: 2021-01-31 }\n-tills_vidare")).toBe("2021-01-31");
    expect(expires("tills_vidare: true")).toBeUndefined();
  });

  it("tells what one applies for and where, when one can", () => {
    const about = dataOf("insats", "ansokan: { lank: https://a.se/sok }\nmalgrupp: [Små och medelstora företag]").about;
    expect(about).toMatchObject({ availableChannel: { serviceUrl: "https://a.se/sok" } });
    expect(dataOf("programförändring").about).toBeUndefined();
  });

  it("holds for the country, or for each county that it names", () => {
    expect(dataOf("insats", "regioner: alla").spatialCoverage).toEqual({ "@type": "Country", name: "Sverige" });
    expect(dataOf("insats", "regioner: [Skåne, Gotland]").spatialCoverage).toEqual([
      { "@type": "AdministrativeArea", name: "Gotlands län", identifier: "SE214" },
      { "@type": "AdministrativeArea", name: "Skåne län", identifier: "SE224" },
    ]);
    expect(dataOf("insats", "regioner: alla\nutom: [Stockholm]").spatialCoverage).toHaveLength(20);
  });

  it("says of its publication no more than is known", () => {
    const posted = (tid: string) => dataOf("insats", `publicerad: ${tid}\nosakert: Dagen är inte känd.`).datePosted;
    expect(["2020-04-07 10:51", "2020-04", "2020", "okänt"].map(posted)).toEqual([
      "2020-04-07T10:51:00+02:00",
      "2020-04",
      "2020",
      undefined,
    ]);
  });
});

describe("every kind of notice", () => {
  const RICH: Record<Typ, string> = {
    insats: "ansokan: { stanger: 2020-12-31, lank: https://a.se/sok }",
    programförändring: "ansokan: { stanger: 2020-12-31 }",
    informationstillfälle: "serie: Avstämningar\nplats: Teams",
    erfarenhet: "",
    behov: "",
  };

  it.each(Object.entries(RICH) as [Typ, string][])(
    "%s is in the words of schema.org, by a reader of JSON-LD",
    async (typ, fields) => {
      const document = JSON.parse(scriptSafeJson({ "@context": "https://schema.org", "@graph": nodesOf(typ, fields) }));
      expect(await unknownIn(document)).toEqual([]);
      expect(await unknownIn({ ...document, "@graph": [{ "@type": "Event", datePosted: "2020" }] })).toEqual([
        "Event.datePosted",
      ]);
    },
  );

  it("leads to itself under the base path, in three steps from the start page", () => {
    const [notis, smulor] = JSON.parse(scriptSafeJson(nodesOf("behov")));
    expect([notis["@id"], notis.url]).toEqual([`${ADDRESS}behov/provet/`, `${ADDRESS}behov/provet/`]);
    expect(
      smulor.itemListElement.map(({ position, item }: { position: number; item: string }) => [position, item]),
    ).toEqual([
      [1, ADDRESS],
      [2, `${ADDRESS}behov/`],
      [3, `${ADDRESS}behov/provet/`],
    ]);
  });
});
