import { describe, expect, it } from "vitest";
import { bladveckonamn, bladveckor, pagar, VECKOR } from "../../schemas/bladvecka.ts";
import { type Veckoblad, veckoblad } from "../../schemas/veckoblad.ts";
import type { Veckorad } from "../../schemas/veckopost.ts";
import type { Files } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";
import { siteOf } from "../support/site.ts";

const insats = (titel: string, fields: string) =>
  withFields(validNotis("insats"), `titel: Insatsen som ${titel}\n-tills_vidare\n${fields}`);
const mote = (titel: string, fields: string) =>
  withFields(validNotis("informationstillfälle"), `titel: Mötet som ${titel}\n${fields}`);

/** The letters of a region, with the notice that every fixture has long left behind. */
const letters = (files: Files, today: string, slug = "skane"): Veckoblad[] =>
  veckoblad(siteOf(files, today)).filter(({ region }) => region.slug === slug);

const letter = (files: Files, today: string, vecka: string, slug = "skane") =>
  letters(files, today, slug).find((blad) => blad.vecka === vecka);

const line = ({ ord, text }: Veckorad): string => (ord ? `${ord}: ${text}` : text).replaceAll("\u00A0", " ");

/** Part by part, the titles and what stands under them. */
const told = (blad: Veckoblad | undefined): Record<string, string[]> =>
  Object.fromEntries(
    (blad?.delar ?? []).map(({ id, poster }) => [
      id,
      poster.flatMap(({ titel, rader }) => [titel, ...rader.map((rad) => `  ${line(rad)}`)]),
    ]),
  );

const titles = (blad: Veckoblad | undefined): string[] =>
  (blad?.delar ?? []).flatMap(({ poster }) => poster.map(({ titel }) => titel));

describe("the weeks that have letters", () => {
  it("are those up to the day, its own first, over the end of a year with 53 weeks", () => {
    const veckor = bladveckor("2021-01-05");
    expect(veckor).toHaveLength(VECKOR);
    expect(veckor.slice(0, 3).map(({ vecka }) => vecka)).toEqual(["2021-v01", "2020-v53", "2020-v52"]);
    expect(veckor[1] && bladveckonamn(veckor[1]).replaceAll("\u00A0", " ")).toBe(
      "Vecka 53, 28 december 2020 – 3 januari 2021",
    );
    expect(veckor[1]).toMatchObject({
      mandag: "2020-12-28",
      sondag: "2021-01-03",
      slut: "2021-01-03",
      fran: "2021-01-04",
      till: "2021-01-17",
    });
  });

  it("look ahead from the day shown while the week goes on, through Sunday itself", () => {
    for (const today of ["2020-11-16", "2020-11-18", "2020-11-22"]) {
      const [denna] = bladveckor(today);
      expect(denna).toMatchObject({ vecka: "2020-v47", slut: today, fran: today, till: "2020-12-06" });
      expect(denna && pagar(denna)).toBe(true);
    }
    const [, forra] = bladveckor("2020-11-23");
    expect(forra).toMatchObject({ vecka: "2020-v47", slut: "2020-11-22", fran: "2020-11-23" });
    expect(forra && pagar(forra)).toBe(false);
  });
});

describe("what is new in a letter", () => {
  const files = {
    "insatser/sondag.md": insats("kom på söndagen", "publicerad: 2020-11-15 23:59\ngaller: { till: 2021-06-30 }"),
    "insatser/mandag.md": insats("kom på måndagen", "publicerad: 2020-11-16 00:00\ngaller: { till: 2021-06-30 }"),
  };

  it("is what came from Monday to Sunday at midnight", () => {
    const today = "2020-11-30";
    expect(titles(letter(files, today, "2020-v46"))).toEqual(["Insatsen som kom på söndagen"]);
    expect(titles(letter(files, today, "2020-v47"))).toEqual(["Insatsen som kom på måndagen"]);
  });

  it("lies in the week's own year at the turn of one", () => {
    const nyar = {
      "insatser/nyar.md": insats("kom på nyårsdagen", "publicerad: 2021-01-01\ngaller: { till: 2021-06-30 }"),
    };
    expect(letters(nyar, "2021-01-10").map(({ vecka, adress }) => [vecka, adress])).toEqual([
      ["2020-v53", "/regioner/skane/veckoblad/2020-v53/"],
    ]);
  });

  it("tells a väsentlig change in the editor's words, a correction and an editorial change never", () => {
    const changed = {
      "insatser/andrad.md": insats(
        "ändrades",
        `publicerad: 2020-10-01
ansokan: { stanger: 2021-03-31 }
andringar:
  - { datum: 2020-11-10, slag: väsentlig, text: Sista dag är nu den 31 mars. }
  - { datum: 2020-11-11, slag: rättelse, text: Beloppet stod fel förut. }
  - { datum: 2020-11-12, slag: redaktionell, text: En mening blev kortare. }`,
      ),
      "insatser/putsad.md": insats(
        "bara putsades",
        `publicerad: 2020-10-01
galler: { till: 2021-06-30 }
andringar:
  - { datum: 2020-11-11, slag: redaktionell, text: En mening blev kortare. }`,
      ),
    };
    expect(told(letter(changed, "2020-11-16", "2020-v46"))).toEqual({
      andrat: [
        "Insatsen som ändrades",
        "  Ändrad 10 november 2020: Sista dag är nu den 31 mars.",
        "  Sista dag att söka 31 mars 2021",
      ],
    });
  });

  it("says what the region is still to do about it, unless it is over or cancelled", () => {
    const todo = `gor_sa_har:
  - { vad: Berätta för kommunerna. }
  - { vad: Skulle vara gjort på söndagen., senast: 2020-11-15 }
  - { vad: Lämna underlag till länet., senast: 2020-12-31 }`;
    const fields = (till: string) => `publicerad: 2020-11-10\ngaller: { till: ${till} }\n${todo}`;
    expect(
      told(letter({ "insatser/gor.md": insats("begär något", fields("2021-06-30")) }, "2020-11-16", "2020-v46")),
    ).toEqual({
      nytt: [
        "Insatsen som begär något",
        "  Publicerad 10 november 2020",
        "  Tillväxtverket betalar halva lönen i små företag som krisen har drabbat.",
        "  Gäller till 30 juni 2021",
        "  Att göra: Berätta för kommunerna.",
        "  Att göra senast 31 december 2020: Lämna underlag till länet.",
      ],
    });
    const over = letter({ "insatser/gor.md": insats("var över", fields("2020-11-12")) }, "2020-11-16", "2020-v46");
    const installt = `publicerad: 2020-11-10\nstart: 2020-11-24 10:00\nlage: inställt\n${todo}`;
    const cancelled = letter(
      { "informationstillfallen/gor.md": mote("ställdes in", installt) },
      "2020-11-16",
      "2020-v46",
    );
    for (const blad of [over, cancelled]) {
      expect(told(blad)).toHaveProperty("nytt");
      expect(JSON.stringify(told(blad))).not.toContain("Att göra");
    }
  });
});

describe("whom a letter concerns", () => {
  const files = {
    "insatser/nationell.md": insats(
      "gäller alla",
      "publicerad: 2020-11-10\ngaller: { till: 2021-06-30 }\nutom: [Gotland]",
    ),
    "insatser/egen.md": insats(
      "gäller Skåne",
      "publicerad: 2020-11-11\ngaller: { till: 2021-06-30 }\nregioner: [Skåne]",
    ),
  };
  const alla = veckoblad(siteOf(files, "2020-11-16")).filter(({ vecka }) => vecka === "2020-v46");

  it("is every region for what is national, marked, but those excepted; what is regional stands in its own alone", () => {
    const with_ = (titel: string) =>
      alla.filter((blad) => titles(blad).includes(titel)).map(({ region }) => region.namn);
    expect(with_("Insatsen som gäller alla")).toHaveLength(20);
    expect(with_("Insatsen som gäller alla")).not.toContain("Gotland");
    expect(with_("Insatsen som gäller Skåne")).toEqual(["Skåne"]);
    expect(alla.flatMap(({ delar }) => delar.flatMap(({ poster }) => poster.map(({ omrade }) => omrade)))).toContain(
      "Hela landet utom Gotland",
    );
  });

  it("makes an entry once for all of them", () => {
    const entries = alla.flatMap(({ delar }) => delar.flatMap(({ poster }) => poster));
    expect(entries).toHaveLength(21);
    expect(new Set(entries).size).toBe(2);
  });

  it("leaves out a region and week with nothing to tell", () => {
    expect(alla.map(({ region }) => region.namn)).not.toContain("Gotland");
  });
});

describe("what lies ahead in a letter", () => {
  const files = {
    "insatser/stanger.md": insats(
      "stänger",
      `publicerad: 2020-10-01
ansokan: { stanger: 2020-11-29 12:00 }
gor_sa_har: [{ vad: Påminn företagen i länet., senast: 2020-11-29 }, { vad: Skicka in listan i tid., senast: 2020-11-20 }]`,
    ),
    "insatser/senare.md": insats("stänger senare", "publicerad: 2020-10-01\nansokan: { stanger: 2020-11-30 }"),
    "informationstillfallen/motet.md": mote(
      "hålls",
      "publicerad: 2020-10-01\nstart: 2020-11-17 13:00\nslut: 2020-11-17 14:30\nanmalan: { senast: 2020-11-16 }",
    ),
    "informationstillfallen/installt.md": mote(
      "ställdes in",
      "publicerad: 2020-10-01\nstart: 2020-11-18 10:00\nlage: inställt\nanmalan: { senast: 2020-11-17 }",
    ),
    "informationstillfallen/nasta.md": mote(
      "kom till kännedom sedan",
      "publicerad: 2020-11-17\nstart: 2020-11-19 10:00",
    ),
  };

  it("is a fortnight from the week's end: last days, meetings, cancelled ones too, and things to do on a day of their own", () => {
    expect(told(letter(files, "2020-12-14", "2020-v46"))).toEqual({
      "sista-dagar": [
        "Mötet som hålls",
        "  Sista dag att anmäla sig: måndag 16 november 2020",
        "Insatsen som stänger",
        "  Sista dag att söka: söndag 29 november 2020 kl. 12.00",
        "  Att göra: Påminn företagen i länet.",
      ],
      moten: [
        "Mötet som hålls",
        "  Tisdag 17 november 2020 kl. 13.00–14.30, digitalt",
        "Mötet som ställdes in",
        "  Inställt. Onsdag 18 november 2020 kl. 10.00, digitalt",
      ],
      "att-gora": ["Skicka in listan i tid.", "  Sista dag: fredag 20 november 2020", "  Insatsen som stänger"],
    });
  });

  it("holds what remains of a week that goes on, and nothing that is over", () => {
    const blad = letter(files, "2020-11-18", "2020-v47");
    expect(blad?.delar.map(({ id }) => id)).toEqual(["nytt", "sista-dagar", "moten", "att-gora"]);
    expect(titles(blad)).toEqual([
      "Mötet som kom till kännedom sedan",
      "Insatsen som stänger",
      "Insatsen som stänger senare",
      "Mötet som ställdes in",
      "Mötet som kom till kännedom sedan",
      "Skicka in listan i tid.",
    ]);
  });

  it("asks for nothing that belongs to what is over by then", () => {
    const over = insats(
      "tog slut",
      `publicerad: 2020-10-01
galler: { till: 2020-11-12 }
gor_sa_har: [{ vad: Skicka in listan i tid., senast: 2020-11-20 }]`,
    );
    expect(told(letter({ "insatser/over.md": over }, "2020-12-14", "2020-v45"))).toHaveProperty("att-gora");
    expect(letter({ "insatser/over.md": over }, "2020-12-14", "2020-v46")).toBeUndefined();
  });

  it("leaves out what came and was replaced before the end of the same week", () => {
    const replaced = {
      "insatser/gammal.md": insats("ersattes", "publicerad: 2020-11-10\ngaller: { till: 2021-06-30 }"),
      "insatser/nyare.md": insats(
        "ersatte",
        "publicerad: 2020-11-15\ngaller: { till: 2021-06-30 }\nersatter: [insatser/gammal]",
      ),
    };
    expect(titles(letter(replaced, "2020-12-14", "2020-v46"))).toEqual(["Insatsen som ersatte"]);
  });

  it("tells of a notice until the week in which another took its place", () => {
    const replaced = {
      "insatser/gammal.md": insats("ersattes", "publicerad: 2020-10-01\nansokan: { stanger: 2020-11-29 }"),
      "insatser/nyare.md": insats(
        "ersatte",
        "publicerad: 2020-11-17\nansokan: { stanger: 2020-12-05 }\nersatter: [insatser/gammal]",
      ),
    };
    expect(titles(letter(replaced, "2020-12-14", "2020-v46"))).toEqual(["Insatsen som ersattes"]);
    expect(titles(letter(replaced, "2020-12-14", "2020-v47"))).toEqual([
      "Insatsen som ersatte",
      "Insatsen som ersatte",
    ]);
  });

  it("says how much there is in a sentence, and leaves what is too much to the page that has it", () => {
    const many = Object.fromEntries(
      Array.from({ length: 33 }, (_, i) => [
        `insatser/nummer-${i}.md`,
        insats(
          `har nummer ${String.fromCharCode(65 + (i % 26))}${i} i raden`,
          "publicerad: 2020-11-10\ngaller: { till: 2021-06-30 }",
        ),
      ]),
    );
    const blad = letter(many, "2020-11-16", "2020-v46");
    expect(blad?.sammanfattning).toBe("33\u00A0nya notiser.");
    expect(blad?.delar[0]).toMatchObject({ fler: 3, mer: "/nytt/2020-v46/" });
    expect(blad?.delar[0]?.poster).toHaveLength(30);
  });
});
