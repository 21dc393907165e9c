import { describe, expect, it } from "vitest";
import { covered, problemsOf } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";

const told = (fields: string) => {
  const text = withFields(validNotis("insats"), fields);
  return problemsOf(text).map((problem) => [problem.rule, covered(text, problem)]);
};
const hintOf = (fields: string) => problemsOf(withFields(validNotis("insats"), fields))[0]?.hint;

const LANGT = "Små företag i hela landet kan söka stöd";

describe("marks in a field that is plain text", () => {
  it.each([
    ["titel: <b>Nytt</b> stöd till <i>små</i> företag", "<b>"],
    [`sammanfattning: ${LANGT} **nu** och [här](https://a.se/b) <br>.`, "**nu**"],
    [`sammanfattning: ${LANGT} *nu*.`, "*nu*"],
    [`sammanfattning: ${LANGT} __nu__.`, "__nu__"],
    [`sammanfattning: >-\n  ${LANGT}\n  [hos oss](/insatser/finns/).`, "[hos oss](/insatser/finns/)"],
    ["titel: Råd &amp; stöd till små företag", "&amp;"],
    ["osakert: Det är <em>inte</em> känt när stödet upphör.", "<em>"],
  ])("are told once: %s", (fields, marks) => {
    expect(told(fields)).toEqual([["markering-i-falt", marks]]);
  });

  it.each([
    `sammanfattning: ${LANGT} om de har 5 < 10 anställda och > 2 år, eller <5.`,
    `sammanfattning: ${LANGT} i område C* och D*, 5 * 3 * 2 timmar, *se nedan.`,
    `sammanfattning: ${LANGT} enligt min_fil_2.pdf och a__b__c & co.`,
    `sammanfattning: ${LANGT} [preliminärt] (se villkoren) hos R&D; och Q&A.`,
    'kallor:\n  - titel: "Rapport om *stöd* <utkast>"\n    url: https://a.se/b?x=1&amp=2',
  ])("are not seen in %s", (fields) => {
    expect(told(fields)).toEqual([]);
  });

  it("are told with the way out", () => {
    expect(hintOf("titel: Stöd till **små** företag")).toMatch(/^Ta bort stjärnorna\./);
    expect(hintOf("titel: Stöd till <b>små</b> företag")).toMatch(/^Ta bort <b> och andra taggar\./);
    expect(hintOf("titel: Stöd till små&nbsp;företag")).toBe("Skriv tecknet självt i stället.");
    expect(hintOf("titel: Stöd till [små företag](https://a.se/)")).toMatch(/^Skriv bara orden\./);
  });
});
