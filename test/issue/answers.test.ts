import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { enRad } from "../../schemas/falt.ts";
import { notistext } from "../../schemas/notistext.ts";
import { type Typ, typnamn } from "../../schemas/typer.ts";
import { readIssue } from "../../scripts/issue/answers.ts";
import { noticeForm } from "../../scripts/issue/form.ts";
import { answersFor, BRODTEXT } from "../support/answers.ts";
import { shippedRegister } from "../support/fields.ts";
import { issueFrom, renderedBody } from "../support/issue-body.ts";

const register = shippedRegister();

/** The file that an issue gives, or what is said instead. */
function fileOf(issue: { title: string; body: string }, typ: Typ): string | string[] {
  const read = readIssue(issue, typ, register);
  return "answers" in read && read.faults.length === 0
    ? notistext(read.answers.svar, read.answers.brodtext)
    : read.faults;
}

const filled = (typ: Typ, answers: Record<string, string>) =>
  fileOf({ title: "En titel som räcker till", body: renderedBody(noticeForm(typ, register).body, answers) }, typ);

describe("an issue read as answers", () => {
  it.each(typnamn)("says what was filled in, in the form or in the box for more: %s", (typ) => {
    const svar = answersFor(typ, {
      belopp: "5 miljoner kronor, varav hälften till Luleå",
      diarienummer: "N2020/00768/RTL",
      malgrupp: ["kommuner", "näringsliv"],
      gor_sa_har: [
        { vad: "Berätta för kommunerna att lånet finns.", senast: "2020-04-15" },
        { vad: "Ta ställning till frågan A | B." },
      ],
      ...(typ === "insats" && { ansokan: { oppnar: "2020-05-01", tidigare_stanger: ["2020-09-30"] } }),
      ...(typ === "erfarenhet" && { regioner: ["Skåne"] }),
    });
    const issue = issueFrom(svar, BRODTEXT, register);
    expect(fileOf(issue, typ)).toBe(notistext(svar, BRODTEXT));
    const crlf = { ...issue, body: issue.body.replaceAll("\n", "\r\n") };
    expect(fileOf(crlf, typ)).toBe(fileOf(issue, typ));
  });

  it("is the same whatever the texts hold", () => {
    const odd = fc.constantFrom(
      "### Titel",
      "### Källor",
      "```",
      "\u0024{{ secrets.X }}",
      "`id`",
      "::error::x",
      "<b>",
      "- [x] Ja",
      "a: b",
      "|",
      "# x",
      "---",
    );
    const word = fc.oneof(odd, fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }));
    const line = fc
      .array(word, { minLength: 1, maxLength: 6 })
      .map((words) => enRad(words.join(" ")))
      .filter((text) => text !== "");
    const titel = line.filter((text) => !/^(?:[-*+]|\d{1,2}[.)])\s|_No response_/.test(text));
    const text = fc
      .array(fc.oneof(odd, line), { minLength: 1, maxLength: 8 })
      .map((lines) => lines.join("\n\n").trim());
    let read = 0;
    fc.assert(
      fc.property(
        line,
        line,
        titel,
        text.filter((one) => one !== ""),
        (sammanfattning, belopp, kalla, brodtext) => {
          const kallor = [{ titel: kalla, url: "https://www.almi.se/" }];
          const svar = answersFor("insats", { sammanfattning, belopp, kallor });
          const got = fileOf(issueFrom(svar, brodtext, register), "insats");
          // Said instead of guessed, where two readings are possible.
          if (typeof got !== "string") {
            expect(got.join()).toMatch(/står flera gånger|i oordning/);
            return;
          }
          read++;
          expect(got).toBe(notistext(svar, brodtext));
        },
      ),
      { numRuns: 500, seed: 3 },
    );
    expect(read).toBeGreaterThan(450);
  });

  it.each([
    ["Almi: lån | https://www.almi.se/", "Almi: lån", "https://www.almi.se/"],
    ["- Almi: lån, https://www.almi.se/", "Almi: lån", "https://www.almi.se/"],
    ["1. [Almi: lån](https://www.almi.se/)", "Almi: lån", "https://www.almi.se/"],
    ["Almi: lån <https://www.almi.se/>", "Almi: lån", "https://www.almi.se/"],
    ["Almi (https://www.almi.se/a_(b", "Almi", "https://www.almi.se/a_(b"],
  ])("understands a source written as %s", (kallor, titel, url) => {
    expect(filled("behov", { kallor })).toContain(
      `kallor:\n  - titel: ${titel.includes(":") ? `"${titel}"` : titel}\n    url: ${url}\n`,
    );
  });

  it.each([
    ["Berätta för kommunerna | 2020-04-15"],
    ["* Berätta för kommunerna, senast 2020-04-15"],
    ["Berätta för kommunerna (senast 2020-04-15)"],
    ["Berätta för kommunerna senast: 2020-04-15"],
  ])("understands a thing to do written as %s", (rad) => {
    expect(filled("insats", { gor_sa_har: rad })).toContain(
      "gor_sa_har:\n  - vad: Berätta för kommunerna\n    senast: 2020-04-15\n",
    );
  });

  it("leaves out what was not chosen, and boxes that were not ticked", () => {
    expect(filled("programförändring", { beslut: "None" })).not.toContain("beslut");
    expect(filled("insats", {})).not.toContain("tills_vidare");
  });

  it.each([
    ["```yaml\ndiarienummer: N2020/1\n```", "diarienummer: N2020/1\n"],
    [
      "ansokan:\n  tidigare_stanger: [2020-09-30]",
      "ansokan:\n  stanger: 2020-12-01\n  tidigare_stanger:\n    - 2020-09-30\n",
    ],
    ["typ: insats\nbelop: Tio", "belop: Tio\n"],
  ])("puts further fields where they belong: %j", (fler, wanted) => {
    expect(filled("insats", { fler, "ansokan-stanger": "2020-12-01" })).toContain(wanted);
  });

  it.each([
    ["Ring gärna om du undrar något."],
    ["- a\n- b"],
    ["a: b: c"],
    ["a: &x 1\nb: *x"],
    ["x".repeat(9000)],
    ['"två ord": x'],
    ["__proto__: {a: 1}"],
  ])("says what is wrong with further fields instead of dropping them: %j", (fler) => {
    const told = filled("insats", { fler });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^Fler uppgifter: \S.{10,}/s);
  });
});
