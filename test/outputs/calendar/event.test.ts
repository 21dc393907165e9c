import { describe, expect, it } from "vitest";
import { uidOf } from "../../../scripts/outputs/calendar/event.ts";
import { eventOfNotice, eventsOfNotice, propertyOf } from "../../support/calendars.ts";

const meeting = (fields: string) => eventOfNotice("informationstillfälle", fields);

describe("a meeting", () => {
  it("is called what the notice is called, and leads to it", () => {
    const event = meeting("");
    expect(event.summary).toBe("Stöd till små företag under krisen");
    expect(propertyOf(event, "url")).toBe("https://regionsidan.example/r/informationstillfallen/provet/");
    expect(propertyOf(event, "categories")).toBe("Informationstillfälle,Kapital och likviditet");
    expect([propertyOf(event, "status"), propertyOf(event, "transp")]).toEqual(["CONFIRMED", "OPAQUE"]);
  });

  it("tells in its text whom it is for, how to sign up, what to do and where it comes from", () => {
    const [, event] = eventsOfNotice(
      "informationstillfälle",
      `slut: 2020-05-07 14:00
lank: https://moten.example/a?b=1,2;c
anmalan:
  senast: 2020-05-01
  lank: https://anmal.example/
inspelning: https://film.example/
dokumentation:
  - titel: Bilder
    url: https://bilder.example/
osakert: Platsen kan komma att ändras.
kontakt: naringsliv@region.example`,
    );
    expect(event?.description).toMatchInlineSnapshot(`
      "Tillväxtverket betalar halva lönen i små företag som krisen har drabbat.

      Inbjudna: Regionernas utvecklingschefer
      Form: digitalt
      Länk till mötet: https://moten.example/a?b=1,2;c
      Anmälan: senast 1 maj 2020, https://anmal.example/
      Inspelning: https://film.example/
      Dokumentation: Bilder, https://bilder.example/

      Osäkert: Platsen kan komma att ändras.
      Avsändare: Tillväxtverket, naringsliv@region.example
      Källa: Tillväxtverket om stödet, https://tillvaxtverket.se/stod
      Läs mer: https://regionsidan.example/r/informationstillfallen/provet/"
    `);
  });

  it("held over the net has the address to join it at", () => {
    const event = meeting("lank: https://moten.example/a?b=1,2;c");
    const conference = event.component.getFirstProperty("conference");
    expect(conference?.getFirstValue()).toBe("https://moten.example/a?b=1,2;c");
    expect(conference?.type).toBe("uri");
    expect(conference?.getFirstParameter("label")).toBe("Delta i mötet");
    expect(conference?.getFirstParameter("feature")).toBe("AUDIO,VIDEO");
    expect(event.location).toBe("Digitalt");
  });

  it("held in a room is there, and what it links to is no place to join", () => {
    const event = meeting("form: på plats\nplats: Residenset, Umeå\nlank: https://moten.example/");
    expect(event.location).toBe("Residenset, Umeå");
    expect(propertyOf(event, "conference")).toBeUndefined();
    expect(meeting("form: på plats").location).toBeNull();
  });

  it("names whom to ask, but nobody who awaits an answer", () => {
    const event = meeting("kontakt: naringsliv@region.example");
    expect(propertyOf(event, "contact")).toBe("Tillväxtverket, naringsliv@region.example");
    expect([propertyOf(event, "organizer"), propertyOf(event, "attendee")]).toEqual([undefined, undefined]);
  });

  it("that was moved tells of its earlier times", () => {
    const { description } = meeting("lage: flyttat\nflyttat_fran: [2020-04-20 10:00, 2020-04-27]");
    expect(description).toMatch(
      /^Mötet är flyttat\. Det skulle först ha hållits måndag 20\u00A0april 2020 kl\.\u00A010\.00 och måndag 27\u00A0april 2020\.\n/,
    );
  });
});

describe("a last day", () => {
  it("stands over its day without making anyone busy", () => {
    const event = eventOfNotice("insats", "ansokan:\n  stanger: 2020-11-30\n  lank: https://sok.example/");
    expect([propertyOf(event, "dtstart"), propertyOf(event, "dtend")]).toEqual(["2020-11-30", "2020-12-01"]);
    expect(propertyOf(event, "transp")).toBe("TRANSPARENT");
    expect(event.summary).toBe("Sista dag att söka: Stöd till små företag under krisen");
    expect(event.description).toMatch(/^Sista dag att söka: måndag 30\u00A0november 2020\.\n\n/);
    expect(event.description).toContain("\nSök: https://sok.example/\n");
  });

  it("with a clock time says it in the title and in the text", () => {
    const event = eventOfNotice("insats", "ansokan:\n  stanger: 2020-11-30 15:00");
    expect(event.startDate.isDate).toBe(true);
    expect(event.summary).toBe("Sista dag att söka (kl.\u00A015.00): Stöd till små företag under krisen");
    expect(event.description).toContain("Sista dag att söka: måndag 30\u00A0november 2020 kl.\u00A015.00.");
  });

  it("that was moved on tells from which days", () => {
    const { description } = eventOfNotice(
      "insats",
      "ansokan:\n  stanger: 2020-11-30\n  tidigare_stanger: [2020-09-30]",
    );
    expect(description).toContain("Förlängd en gång: 30\u00A0september 2020 → 30\u00A0november 2020");
  });

  it("to sign up tells when the meeting is, and has no place of its own", () => {
    const [signUp] = eventsOfNotice("informationstillfälle", "anmalan:\n  senast: 2020-05-01 12:00");
    expect(signUp?.summary).toBe("Sista dag att anmäla sig (kl.\u00A012.00): Stöd till små företag under krisen");
    expect(signUp?.description).toContain("Mötet: torsdag 7\u00A0maj 2020 kl.\u00A013.00\n");
    expect(signUp?.location).toBeNull();
  });

  it("of a part is named for it", () => {
    const [part] = eventsOfNotice("insats", "delfrister:\n  - namn: Scenkonst\n    datum: 2020-11-20");
    expect(part?.summary).toBe("Sista dag (Scenkonst): Stöd till små företag under krisen");
  });
});

describe("something to do", () => {
  const STEPS = `gor_sa_har:
  - vad: Sprid uppgiften.
    senast: 2020-11-30
  - vad: Svara på enkäten.
    senast: 2020-12-04
  - vad: Läs igenom villkoren.`;

  it("has an event of its own, which tells what it is about", () => {
    const [first, second] = eventsOfNotice("insats", STEPS);
    expect([first?.summary, second?.summary]).toEqual([
      "Sista dag: Sprid uppgiften – Stöd till små företag under krisen",
      "Sista dag: Svara på enkäten – Stöd till små företag under krisen",
    ]);
    expect(second?.description).toMatch(
      /^Svara på enkäten\.\nSenast fredag 4\u00A0december 2020\.\nGäller: Stöd till små företag under krisen\n/,
    );
  });

  it("is one event with what else there is to do by the day, which keeps the id of the first", () => {
    const steps = STEPS.replace("2020-12-04", "2020-11-30");
    const [event, ...more] = eventsOfNotice("insats", steps);
    expect(more).toEqual([]);
    expect(event?.uid).toBe(eventsOfNotice("insats", STEPS)[0]?.uid);
    expect(event?.summary).toBe("Sista dag, 2 saker att göra: Stöd till små företag under krisen");
    expect(event?.description).toMatch(
      /^Sprid uppgiften\.\nSvara på enkäten\.\nSenast måndag 30\u00A0november 2020\.\n/,
    );
  });

  it("on a day with another event of the notice is told in that one", () => {
    const events = eventsOfNotice("insats", `ansokan:\n  stanger: 2020-11-30\n${STEPS}`);
    expect(events.map(({ summary }) => summary)).toEqual([
      "Sista dag att söka: Stöd till små företag under krisen",
      "Sista dag: Svara på enkäten – Stöd till små företag under krisen",
    ]);
    expect(events[0]?.description).toContain(
      "Att göra:\n• Sprid uppgiften. Senast 30\u00A0november 2020.\n• Svara på enkäten. Senast 4\u00A0december 2020.\n• Läs igenom villkoren.",
    );
  });
});

describe("the id of an event", () => {
  it("is the permanent id of the notice under the domain that never changes", () => {
    const uids = eventsOfNotice("informationstillfälle", "anmalan:\n  senast: 2020-05-01").map(({ uid }) => uid);
    expect(uids).toEqual([
      "informationstillfallen/provet#anmalan@id.example",
      "informationstillfallen/provet@id.example",
    ]);
  });

  it("is at most 255 octets long, and still its own", () => {
    const long = `insatser/provet#gor-${"x".repeat(260)}`;
    expect(uidOf(`${long}a`, "id.example")).toHaveLength(255);
    expect(uidOf(`${long}a`, "id.example")).not.toBe(uidOf(`${long}b`, "id.example"));
    expect(uidOf(`${long}a`, "id.example")).toMatch(/^insatser\/provet#gor-x+-[0-9a-f]{16}@id\.example$/);
  });
});
