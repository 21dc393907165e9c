import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { type Typ, typnamn } from "../../schemas/typer.ts";
import { readOthers } from "../../scripts/content/among-others.ts";
import { composeNotice } from "../../scripts/content/compose-notice.ts";
import { noticeForm } from "../../scripts/issue/form.ts";
import { Outcome, outcomeOf } from "../../scripts/issue/outcome.ts";
import { answersFor, BRODTEXT } from "../support/answers.ts";
import { contentFolder, TODAY } from "../support/content.ts";
import { issueFrom, renderedBody } from "../support/issue-body.ts";
import { eventOf } from "../support/issue-event.ts";

const others = readOthers(contentFolder(), TODAY);
const { register } = others.by;
const issueOf = (typ: Typ, more: Record<string, unknown> = {}, text = BRODTEXT) =>
  issueFrom(answersFor(typ, more), text, register);

const markdown = new MarkdownIt({ html: true });

/** What the writer of an issue is told instead of a notice. */
function answerTo(issue: { title: string; body: string }, typ?: Typ, among = others): string {
  const outcome = outcomeOf(eventOf(issue, typ), among);
  return outcome.kind === "svar" ? outcome.comment : `En notis: ${outcome.file}`;
}

describe("a right issue", () => {
  it.each(typnamn)("becomes the file that its answers make by any other way: %s", (typ) => {
    const outcome = outcomeOf(eventOf(issueOf(typ), typ), others);
    if (outcome.kind !== "forslag") throw new Error(outcome.comment);
    const namn = outcome.file.replace(/^.*\/|\.md$/g, "");
    const made = composeNotice(answersFor(typ), BRODTEXT, namn, others.by);
    expect(outcome).toMatchObject({
      issue: 12,
      branch: "notis/issue-12",
      base: "main",
      file: made.file,
      text: made.text,
    });
    expect(Outcome.parse(JSON.parse(JSON.stringify(outcome)))).toEqual(outcome);
  });

  it("is known by its form when its label is gone, and by its label when its form has changed", () => {
    expect(answerTo(issueOf("behov"))).toMatch(/^En notis: content\/behov\//);
    const shorter = issueOf("behov").body.replace(/### Svar på behovet\n\n_No response_\n\n/, "");
    expect(answerTo({ ...issueOf("behov"), body: shorter }, "behov")).toMatch(/^En notis: content\/behov\//);
    expect(answerTo({ title: "Hej hej hej hej", body: "Hej" })).toMatchInlineSnapshot(
      `"Det framgår inte vad det här är för slags notis. Ge ärendet en av etiketterna insats, programförändring, informationstillfälle, erfarenhet, behov, eller skriv ett nytt i formuläret."`,
    );
  });

  it("is proposed with what the validator advises, and closes only its own issue", () => {
    const outcome = outcomeOf(eventOf(issueOf("insats", { regionens_roll: ["handlägga"] }), "insats"), others);
    expect(outcome.kind === "forslag" && outcome.title).toBe(
      "Ny insats: Brygglån från Almi för små och medelstora företag i kris",
    );
    expect(outcome.kind === "forslag" && outcome.body).toMatchInlineSnapshot(`
      "Notisen är gjord av ärende #12 och ändras när ärendet ändras, så länge ingen annan har ändrat här.

      Kontrollerad med hela innehållet: 0 fel, 0 varningar, 1 råd.

      - **Rubriken:** Notisen säger inte vad regionen väntas göra. Det skrivs i ”Gör så här”, om det är känt; annars i ”Det som är osäkert”. (råd)

      Den som granskar: läs notisen mot källan. Förslaget är gjort av en automat, så GitHub kör inte kontrollen här förrän någon med skrivrätt godkänner det, eller stänger och öppnar förslaget.

      Closes #12
      "
    `);
  });

  it("cannot mention people or close other issues by its title", () => {
    const titel = "Fixes #1 och @alla: stöd till små företag i Halland";
    const outcome = outcomeOf(eventOf(issueOf("insats", { titel }), "insats"), others);
    expect(outcome.kind === "forslag" && outcome.title).toBe(
      "Ny insats: Fixes 1 och alla: stöd till små företag i Halland",
    );
    expect(JSON.stringify({ ...outcome, text: "" })).not.toMatch(/#1\b(?!2)|@alla/);
  });
});

describe("an issue that cannot become a notice", () => {
  it("is told what is missing by the names of the form, and how to go on", () => {
    const body = renderedBody(noticeForm("insats", register).body, {
      sammanfattning: "Kort.",
      avsandare: "Almi Företagspartnern",
      publicerad: "igår",
      kallor: "Almi: brygglånet lanseras",
      fler: "hittepa: x",
      text: "Text.",
    });
    expect(answerTo({ title: "Lån", body }, "insats")).toMatchInlineSnapshot(`
      "Tack! Det här behöver ändras innan det kan bli en notis:

      - **Regioner:** Fältet ”Regioner” saknas.
      - **Teman:** Fältet ”Teman” saknas.
      - **Regionens roll:** Fältet ”Regionens roll” saknas.
      - Notisen saknar tid. Skriv ”Ansökan”, ”Gäller” eller ”Gäller tills vidare”.
      - **Rubriken:** Fältet ”Titel” är för kort: 3 tecken. Skriv minst 10.
      - **Sammanfattning:** Fältet ”Sammanfattning” är för kort: 5 tecken. Skriv minst 30.
      - **Avsändare:** Avsändaren ”Almi Företagspartnern” finns inte i registret. Menade du ”Almi Företagspartner”?
      - **Publicerad:** Fältet ”Publicerad”: ”igår” går inte att läsa som datum. Skriv 2020-04-07, eller med klockslag 2020-04-07 13:30.
      - **Källor:** Fältet ”Källans adress” saknas.
      - **hittepa:** Fältet ”hittepa” finns inte. Fälten står i CONTRIBUTING.md. Ta bort raden, eller flytta texten till brödtexten.

      Ändra ärendet (de tre prickarna, **Edit**), så görs ett nytt försök av sig självt. Det går bra att ändra flera gånger."
    `);
  });

  it("is told which line can be read in two ways", () => {
    const { title, body } = issueOf("insats");
    const twice = body
      .replace("### Text\n", "a: b\n\n### Text\n\nx\n\n### Text\n")
      .replace("_No response_\n\na: b", "a: b");
    expect(answerTo({ title, body: twice }, "insats")).toMatch(
      /^Ärendet gick inte att läsa.*\n\n- Raden ”(?:&#35;&#8203;){3} Text” står flera gånger/,
    );
  });

  it("never hears its own secrets again, and is told to take them away there too", () => {
    const said = answerTo(issueOf("insats", {}, "Ring Anna, 19811218-9876, om lånet."), "insats");
    expect(said).toMatch(/^\*\*Ta bort personuppgifterna ur ärendet nu\*\*/);
    expect(said).not.toMatch(/811218|9876/);
  });

  it.each([
    ["mention", "@github/security och @octocat"],
    ["reference", "fixes #12, o/r#3 och GH-12"],
    ["address", "https://ond.example www.ond.example"],
  ])("is told what it said as text, and as no %s", (_, avsandare) => {
    const said = answerTo(issueOf("insats", { avsandare }), "insats");
    const seen = markdown.render(said).replace(/<[^>]*>/g, "");
    expect(seen.replaceAll("\u200B", "")).toContain(`Avsändaren ”${avsandare}”`);
    expect(seen).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\./);
  });

  it("can put no link, mention or HTML in the answer", () => {
    const said = answerTo(issueOf("insats", { avsandare: "@octocat <b>[x](https://ond.example)</b> #1" }), "insats");
    expect(said).toContain("**Avsändare:** Avsändaren");
    expect(said).not.toMatch(/@octocat|<b>|\]\(https:\/\/ond|#1\b/);
  });
});

describe("an issue about what is there already", () => {
  const issue = issueOf("insats", { titel: "Stöd till små företag i hela landet" });
  const there = (name: string, text?: string) => {
    const outcome = outcomeOf(eventOf(issue, "insats"), others);
    if (outcome.kind !== "forslag") throw new Error(outcome.comment);
    return readOthers(contentFolder({ [`insatser/${name}.md`]: text ?? outcome.text }), TODAY);
  };

  it("is led to the notice of the same name", () => {
    expect(answerTo(issue, "insats", there("stod-till-sma-foretag-i-hela-landet"))).toMatchInlineSnapshot(`
      "Det finns redan en notis med det namnet: [content/insatser/stod-till-sma-foretag-i-hela-landet.md](https://github.test/prov/regionsidan/blob/main/content/insatser/stod-till-sma-foretag-i-hela-landet.md).

      - **Är något i den fel eller gammalt?** Öppna den, välj pennan och ändra. Då skapas ett ändringsförslag.
      - **Är det en annan sak?** Ändra ärendets rubrik så att det syns, till exempel med ort, datum eller omgång. Hör de ihop: skriv \`relaterade: [insatser/stod-till-sma-foretag-i-hela-landet]\` under *Fler uppgifter*."
    `);
  });

  it("is led to the notice that says the same under another name", () => {
    const said = answerTo(issue, "insats", there("smaforetagsstodet"));
    expect(said).toContain(
      "Det finns redan en notis om samma sak: [content/insatser/smaforetagsstodet.md](https://github.test/prov/regionsidan/blob/main/content/insatser/smaforetagsstodet.md).",
    );
    expect(said).toContain("`relaterade: [insatser/smaforetagsstodet]`");
  });

  it("goes through when it says how the two belong together", () => {
    const more = { titel: "Stöd till små företag i hela landet", relaterade: ["insatser/smaforetagsstodet"] };
    expect(answerTo(issueOf("insats", more), "insats", there("smaforetagsstodet"))).toMatch(/^En notis: /);
  });

  it("is led to where a notice has moved", () => {
    const text = `tidigare_adresser: [insatser/stod-till-sma-foretag-i-hela-landet]\nkallor:`;
    const outcome = outcomeOf(eventOf(issue, "insats"), others);
    const moved = outcome.kind === "forslag" ? outcome.text.replace("kallor:", text) : "";
    expect(answerTo(issue, "insats", there("flyttad", moved))).toContain("/blob/main/content/insatser/flyttad.md)");
  });
});
