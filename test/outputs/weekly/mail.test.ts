import fc from "fast-check";
import PostalMime, { type Email } from "postal-mime";
import { describe, expect, it } from "vitest";
import { mail } from "../../../scripts/outputs/weekly/mail.ts";
import { cleanHeader, headerText, mailboxOf } from "../../../scripts/outputs/weekly/mail-header.ts";
import { quotedPrintable } from "../../../scripts/outputs/weekly/quoted-printable.ts";

/** What would break out of a header or a line, be run, or turn the reading direction; and pieces of mail itself. */
const PIECES = [
  ..."\r|\n|\r\n|\r\nBcc: a@b.example\r\n\r\n|\u0085|\u2028|\u2029|\0|\t| |  |\"|'|\\|<|>|=|=?|?=|=?utf-8?Q?x?=".split(
    "|",
  ),
  ..."=cmd|.|..|From |--|--=_|å|ä|ö|É|\u00A0|\u202E|\u200B|👩‍👩‍👧‍👦|🇸🇪|\uD83D|\uDE00|\uFEFF|=3D|=\r\n|veckoblad".split(
    "|",
  ),
];
const hostile = fc
  .array(
    fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 30 }), fc.string({ unit: "binary" })),
  )
  .map((pieces) => pieces.join(""));

const letter = {
  subject: "Veckoblad för Region Skåne, vecka 47",
  from: { name: "Regionsidan", address: "redaktionen@regionsidan.example" },
  date: "Mon, 23 Nov 2020 06:00:00 +0100",
  id: "veckoblad.2020-v47.skane@regionsidan.example",
  text: "Hej!\n",
  html: "<p>Hej!</p>\n",
};

/** Octets of each line, which must end by CR LF and by nothing else. */
function lineLengths(message: string): number[] {
  expect(message).toMatch(/^(?:[\t -~]*\r\n)+$/);
  return message.split("\r\n").map((line) => line.length);
}

/** This reader ends each text by a line feed of its own; Python's does not. */
const read = (text: string | undefined): string => (text ?? "").replaceAll("\r\n", "\n").replace(/\n$/, "");
/** As every program has it in the end, without half characters, and without the mark that may begin a file. */
const wellFormed = (text: string): string =>
  Buffer.from(text)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
const headers = ({ headers }: Email): string[] => headers.map(({ key }) => key);

describe("a mail", () => {
  it("is read back by another program as it was written", async () => {
    const email = await PostalMime.parse(mail(letter));
    expect(email).toMatchObject({
      subject: letter.subject,
      from: letter.from,
      messageId: `<${letter.id}>`,
      date: "2020-11-23T05:00:00.000Z",
    });
    expect([read(email.text), read(email.html)]).toEqual([letter.text, letter.html]);
    expect(email.attachments).toEqual([]);
    expect(email.to ?? []).toEqual([]);
    expect(headers(email)).toEqual([
      "date",
      "from",
      "subject",
      "message-id",
      "x-unsent",
      "content-language",
      "mime-version",
      "content-type",
    ]);
  });

  it("has the same headers whatever is told in it, lines that fit, and its texts unharmed", async () => {
    const names = headers(await PostalMime.parse(mail(letter)));
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (subject, name, body) => {
        // A lone CR is a line end to some readers; bodies have line feeds alone, as the letters do.
        const text = `${body.replaceAll("\r", "")}\n`;
        const message = mail({
          ...letter,
          subject,
          from: { ...letter.from, name },
          text,
          html: `<pre>${text}</pre>\n`,
        });
        expect(Math.max(...lineLengths(message))).toBeLessThanOrEqual(78);
        const email = await PostalMime.parse(message);
        expect(headers(email)).toEqual(names);
        expect(email.from?.address).toBe(letter.from.address);
        expect(email.attachments).toEqual([]);
        expect(read(email.text)).toBe(wellFormed(text));
        expect(read(email.html)).toBe(wellFormed(`<pre>${text}</pre>\n`));
      }),
      { numRuns: 400 },
    );
  });

  it("has another boundary where the content is another, and the same where it is the same", () => {
    const boundary = (text: string) => /boundary="(.*)"/.exec(mail({ ...letter, text }))?.[1];
    expect(boundary("a\n")).toMatch(/^=_[0-9a-f]{32}$/);
    expect(boundary("a\n")).toBe(boundary("a\n"));
    expect(boundary("a\n")).not.toBe(boundary("b\n"));
  });
});

describe("the text of a header", () => {
  it("stands as it is where it is plain, else as encoded words of whole characters", () => {
    expect(headerText("Week 47, 2020")).toBe("Week 47, 2020");
    expect(headerText("åäö")).toBe("=?utf-8?B?w6XDpMO2?=");
    expect(headerText("=?utf-8?Q?x?=")).toMatch(/^=\?utf-8\?B\?/);
    expect(headerText("å".repeat(50)).split("\r\n ")).toHaveLength(3);
  });

  it("never begins a line of its own, and is read back whole", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (subject) => {
        for (const line of headerText(subject).split("\r\n ")) expect(line).toMatch(/^[ -~]{0,75}$/);
        const email = await PostalMime.parse(mail({ ...letter, subject }));
        expect(email.subject ?? "").toBe(cleanHeader(subject));
      }),
      { numRuns: 400 },
    );
  });

  it("is not made of an address that is none", () => {
    expect(mailboxOf('A "b"', "a@b.example")).toBe('"A \\"b\\"" <a@b.example>');
    for (const address of ["", "a", "a@b\r\nBcc: c@d", "a b@c.example", "a@b,c@d", "a@b>", "å@b.example"])
      expect(() => mailboxOf("A", address)).toThrow(RangeError);
  });
});

describe("quoted-printable", () => {
  it.each([
    ["åäö = 100 %", "=C3=A5=C3=A4=C3=B6 =3D 100 %"],
    ["slut med mellanslag \noch tabb\t", "slut med mellanslag=20\r\noch tabb=09"],
    [".", "=2E"],
    ["From oss", "=46rom oss"],
    ["a\u2028b\rc", "a=E2=80=A8b=0Dc"],
  ])("writes %j as %j", (text, written) => {
    expect(quotedPrintable(text)).toBe(written);
  });

  it("breaks a line at 76 characters, never within a byte", () => {
    for (const start of [70, 71, 72, 73, 74, 75, 76, 77]) {
      const lines = quotedPrintable(`${"x".repeat(start)}ååå slut`).split("\r\n");
      for (const line of lines) expect(line).toMatch(/^(?:=[0-9A-F]{2}|[^=]){0,76}=?$/);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76);
    }
  });
});
