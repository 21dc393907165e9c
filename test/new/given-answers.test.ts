import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../scripts/arguments.ts";
import { type AnswerFlags, givenAnswers } from "../../scripts/new/given-answers.ts";
import { temporaryFolder } from "../support/content.ts";

const file = (text: string) => {
  const path = join(temporaryFolder(), "svar");
  writeFileSync(path, text);
  return path;
};

/** What is said of flags that cannot be used. */
function told(flags: AnswerFlags): string {
  try {
    return `used: ${JSON.stringify(givenAnswers(flags))}`;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

describe("answers given with the command", () => {
  it("stand under their keys, whatever the order they came in; lists grow", () => {
    const set = [
      ...["kallor.1.titel=b", "kallor.0.url=u", "ansokan.stanger=2020-12-01", "ansokan.tidigare_stanger=2020-09-30"],
      ...["regioner=Halland, Skåne", "regioner=Blekinge", "relaterade=insatser/a", "tills_vidare=ja", "belopp=a=b, c"],
    ];
    expect(givenAnswers({ typ: "Insats", set }).svar).toEqual({
      typ: "insats",
      kallor: [{ url: "u" }, { titel: "b" }],
      ansokan: { stanger: "2020-12-01", tidigare_stanger: ["2020-09-30"] },
      regioner: ["Halland", "Skåne", "Blekinge"],
      relaterade: ["insatser/a"],
      tills_vidare: true,
      belopp: "a=b, c",
    });
  });

  it("come from a file too; what is set goes before it; so does a text of its own", () => {
    const svar = file(`\uFEFF${JSON.stringify({ typ: "behov", titel: "Ur filen", lage: "fångat", brodtext: "a" })}`);
    expect(givenAnswers({ svar, set: ["titel=Ett annat behov"] })).toEqual({
      svar: { typ: "behov", titel: "Ett annat behov", lage: "fångat" },
      brodtext: "a",
      namn: "ett-annat-behov",
    });
    expect(givenAnswers({ svar, "text-file": file("b"), namn: "eget-namn.md" })).toMatchObject({
      brodtext: "b",
      namn: "eget-namn",
    });
  });

  const insats = (...set: string[]): AnswerFlags => ({ typ: "insats", set });
  it.each<[string, AnswerFlags, RegExp]>([
    ["no type", { set: ["titel=x"] }, /^--typ saknas\. Välj ”insats”/],
    ["a type that does not exist", { typ: "insatts" }, /Menade du ”insats”\?/],
    ["a field that does not exist", insats("titl=x"), /”titl” finns inte\. Menade du ”titel”\?/],
    ["a part that does not exist", insats("ansokan.stannger=x"), /Menade du ”stanger”\?/],
    ["a group as a text", insats("ansokan=x"), /till exempel ansokan\.oppnar=/],
    ["a part of what has none", insats("titel.x=y"), /har inga delar/],
    ["a list without places", insats("kallor.url=x"), /från 0: kallor\.0\.titel=/],
    ["a place far away", insats("kallor.99.url=x"), /från 0/],
    ["an object's own key", insats("__proto__.x=y"), /”__proto__” finns inte/],
    ["no equals sign", insats("titel"), /Skriv fältet, = och värdet/],
    ["a yes that is none", insats("tills_vidare=kanske"), /är ja eller finns inte/],
    ["a file that is not there", { svar: "finns-inte.json" }, /Filen ”finns-inte\.json” går inte att läsa/],
    ["a file that is no JSON", { svar: file("{") }, /är inte JSON/],
    ["a file of something else", { svar: file("[]") }, /ska innehålla ett objekt/],
    ["a type that is no text", { svar: file('{"typ": 1}') }, /”typ” ska vara en text/],
    ["a name with capitals", { typ: "insats", namn: "Två Ord" }, /3–80 tecken av a–z, 0–9 och bindestreck: tva-ord\./],
  ])("are refused in words when there is %s", (_, flags, words) => {
    expect(told(flags)).toMatch(words);
  });
});
