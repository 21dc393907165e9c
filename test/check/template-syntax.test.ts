import { expect, it } from "vitest";
import { loadFiles } from "../support/content.ts";
import { validNotis, withBody, withFields } from "../support/notices.ts";

it.each([
  "Skriv {{ namn }} i mallen.",
  "{% 20\u00A0procent %} och en öppen {{ och {% raw",
  "{{ constructor.constructor('return process')() }}",
  "`{{ page.url }}` och <% kod %> och $\u007B7+7} och #{7+7}",
])("the signs of templates are plain text: %s", (body) => {
  const { problems, innehall } = loadFiles({ "insatser/provet.md": withBody(validNotis("insats"), body) });
  expect(problems.map(({ rule }) => rule)).toEqual([]);
  expect(innehall?.notiser.find(({ adress }) => adress === "insatser/provet")?.brodtext.text).toBe(
    body.replaceAll("`", ""),
  );
});

it("also in the fields", () => {
  const text = withFields(validNotis("insats"), 'titel: "Stöd till {{ målgrupp }} och {% andra %}"');
  const { problems, innehall } = loadFiles({ "insatser/provet.md": text });
  expect(problems).toEqual([]);
  expect(innehall?.notiser.some(({ titel }) => titel === "Stöd till {{ målgrupp }} och {% andra %}")).toBe(true);
});
