import PostalMime, { type Email } from "postal-mime";
import { describe, expect, it } from "vitest";
import { bladveckonamn, pagar } from "../../../schemas/bladvecka.ts";
import { veckoblad } from "../../../schemas/veckoblad.ts";
import { weeklyLetters } from "../../../scripts/outputs/weekly/weekly.ts";
import { COLUMNS, wrapped } from "../../../scripts/outputs/weekly/wrap.ts";
import type { Files } from "../../support/content.ts";
import { validNotis, withFields } from "../../support/notices.ts";
import { contextOf } from "../../support/output-context.ts";
import { shippedSite, siteOf } from "../../support/site.ts";

const lettersOf = (files: Files, today: string): Map<string, string> =>
  new Map([...weeklyLetters(contextOf(siteOf(files, today)))].map(([path, text]) => [path, String(text)]));

const FILES = {
  "insatser/nyhet.md": withFields(
    validNotis("insats"),
    `titel: Stöd till <b>företag</b> & "andra" i hela landet
publicerad: 2020-11-17
-tills_vidare
ansokan: { oppnar: 2020-11-17, stanger: 2020-12-04 12:00 }
gor_sa_har: [{ vad: Berätta för kommunernas näringslivskontor. }]`,
  ),
};

describe("a letter as plain text", () => {
  it("tells what happened, what lies ahead and where to read more", () => {
    const text = lettersOf(FILES, "2020-11-23").get("/regioner/skane/veckoblad/2020-v47/veckoblad.txt");
    expect(text).toMatchInlineSnapshot(`
      "Veckoblad för Region Skåne
      Vecka 47, 16–22 november 2020

      1 ny notis och 1 sista dag.

      Nytt
      ----

      * Stöd till <b>företag</b> & "andra" i hela landet
        Publicerad 17 november 2020
        Tillväxtverket betalar halva lönen i små företag som krisen har
        drabbat.
        Sista dag att söka 4 december 2020
        Att göra: Berätta för kommunernas näringslivskontor.
        Insats från Tillväxtverket. Gäller: Hela landet.
        https://regionsidan.example/r/insatser/nyhet/

      Sista dagar till och med den 6 december 2020
      --------------------------------------------

      * Stöd till <b>företag</b> & "andra" i hela landet
        Sista dag att söka: fredag 4 december 2020 kl. 12.00
        Insats från Tillväxtverket. Gäller: Hela landet.
        https://regionsidan.example/r/insatser/nyhet/

      ------------------------------------------------------------------------
      Från Regionsidan. Texterna är fria att använda (CC0).
      Allt för Region Skåne: https://regionsidan.example/r/regioner/skane/
      Veckobladet på webben:
      https://regionsidan.example/r/regioner/skane/veckoblad/2020-v47/
      "
    `);
  });

  it("says how far the week has come, while it goes on", () => {
    const text = lettersOf(FILES, "2020-11-18").get("/regioner/skane/veckoblad/2020-v47/veckoblad.txt");
    expect(text?.split("\n")[2]).toBe("Till och med den 18 november 2020.");
  });

  it("is wrapped at 72 columns, a longer word alone on its line, and begins no line that is not its own", () => {
    expect(COLUMNS).toBe(72);
    expect(wrapped(`${"ord ".repeat(30)}slut`, "* ")).toEqual([
      `* ${"ord ".repeat(17).trimEnd()}`,
      `  ${"ord ".repeat(13)}slut`,
    ]);
    expect(wrapped(`${"x".repeat(35)} ${"y".repeat(36)} z`)).toEqual([`${"x".repeat(35)} ${"y".repeat(36)}`, "z"]);
    expect(wrapped(`a ${"x".repeat(100)} b`)).toEqual(["a", "x".repeat(100), "b"]);
    expect(wrapped("den 30\u00A0november\r\n\u2028* punkt\u0085--", "  ")).toEqual(["  den 30 november * punkt --"]);
    expect(wrapped("")).toEqual([""]);
  });

  it("keeps to that in every letter of the shipped site", () => {
    const texts = [...weeklyLetters(contextOf(shippedSite()))].filter(([path]) => path.endsWith(".txt"));
    expect(texts.length).toBeGreaterThan(200);
    const long = texts.flatMap(([path, text]) =>
      String(text)
        .split("\n")
        .filter((line) => [...line].length > COLUMNS && line.trim().includes(" "))
        .map((line) => `${path} ${line}`),
    );
    expect(long).toEqual([]);
  });
});

/** The text of a mail; its reader adds a line feed of its own. */
const read = ({ text = "" }: Email): string => text.replaceAll("\r\n", "\n").replace(/\n$/, "");

describe("a letter as mail", () => {
  it("has the text of the letter, and says the same as HTML, escaped and with whole links", async () => {
    const files = lettersOf(FILES, "2020-11-23");
    const folder = "/regioner/skane/veckoblad/2020-v47/";
    const email = await PostalMime.parse(files.get(`${folder}veckoblad.eml`) ?? "");
    expect(read(email)).toBe(files.get(`${folder}veckoblad.txt`));
    expect(email.subject).toBe("Veckoblad för Region Skåne, vecka 47, 16–22 november 2020");
    expect(email.html).toContain(
      '<a href="https://regionsidan.example/r/insatser/nyhet/">Stöd till &lt;b&gt;företag&lt;/b&gt; &amp; &quot;andra&quot; i hela landet</a>',
    );
    expect(email.html).not.toMatch(/ (?:src|href)="(?!https:\/\/)/);
  });

  it.each([
    ["2020-11-23", "2020-v47", "Mon, 23 Nov 2020 06:00:00 +0100", "<veckoblad.2020-v47.skane@id.example>"],
    ["2020-11-18", "2020-v47", "Wed, 18 Nov 2020 06:00:00 +0100", "<veckoblad.2020-v47.2020-11-18.skane@id.example>"],
  ])("is dated the Monday after its week, and before that the day itself: %s", (today, vecka, date, id) => {
    const message = lettersOf(FILES, today).get(`/regioner/skane/veckoblad/${vecka}/veckoblad.eml`);
    expect(message?.split("\r\n").filter((line) => /^(Date|Message-ID):/.test(line))).toEqual([
      `Date: ${date}`,
      `Message-ID: ${id}`,
    ]);
  });

  it("is dated in summer time in summer", () => {
    const files = { "insatser/nyhet.md": withFields(FILES["insatser/nyhet.md"], "publicerad: 2020-10-16") };
    const dates = [...lettersOf(files, "2020-11-23")].flatMap(([path, text]) =>
      /skane.*eml$/.test(path) ? [`${path.slice(26, 34)} ${/^Date: (.*)\r$/m.exec(text)?.[1]}`] : [],
    );
    expect(dates).toContain("2020-v42 Mon, 19 Oct 2020 06:00:00 +0200");
    expect(dates).toContain("2020-v47 Mon, 23 Nov 2020 06:00:00 +0100");
  });

  it("of the shipped site, each is read back whole", async () => {
    const site = shippedSite();
    const files = new Map([...weeklyLetters(contextOf(site))].map(([path, text]) => [path, String(text)]));
    const blad = veckoblad(site);
    expect(files.size).toBe(2 * blad.length);
    const ids = new Set<string>();
    for (const ett of blad) {
      const message = files.get(`${ett.adress}veckoblad.eml`) ?? "";
      expect(message).toMatch(/^(?:[\t -~]{0,78}\r\n)+$/);
      const email = await PostalMime.parse(message);
      expect(read(email)).toBe(files.get(`${ett.adress}veckoblad.txt`));
      expect(email.subject).toContain(bladveckonamn(ett).toLowerCase().replaceAll("\u00A0", " "));
      expect(pagar(ett)).toBe(ett.vecka === "2020-v47");
      ids.add(email.messageId ?? "");
    }
    expect(ids.size).toBe(blad.length);
  });
});
