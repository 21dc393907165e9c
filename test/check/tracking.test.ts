import { describe, expect, it } from "vitest";
import { covered, problemsIn } from "../support/content.ts";
import { validNotis, withBody } from "../support/notices.ts";

const problems = (body: string) => {
  const text = withBody(validNotis("insats"), body);
  return problemsIn({ "insatser/provet.md": text })
    .filter(({ rule }) => rule === "sparningsparametrar")
    .map((problem) => ({ covered: covered(text, problem), fix: problem.fix?.text }));
};

/** What an address becomes when it is mended; itself when it is left. */
const mended = (url: string): string => {
  const [problem] = problems(`Se [Almis kalender](${url}).`);
  return problem ? url.replace(problem.covered, problem.fix ?? "?") : url;
};

describe("tracking in addresses", () => {
  it.each([
    ["https://a.se/?utm_source=x", "https://a.se/"],
    ["https://a.se/b?utm_source=x&utm_medium=y#c", "https://a.se/b#c"],
    ["https://a.se/b?id=1&utm_source=x", "https://a.se/b?id=1"],
    ["https://a.se/b?utm_source=x&id=1", "https://a.se/b?id=1"],
    ["https://a.se/b?id=1&UTM_Source=x&sok=%C3%A5&&tom=&fbclid=9", "https://a.se/b?id=1&sok=%C3%A5&&tom="],
    ["https://a.se/b?mc_cid=1&mc_eid=2&gclid=3&x", "https://a.se/b?x"],
    ["https://a.se/b?id=1&amp;utm_source=x&amp;sida=2", "https://a.se/b?id=1&amp;sida=2"],
    ["https://a.se/b?utm_source=x&amp;sida=2", "https://a.se/b?sida=2"],
  ])("%s becomes %s", (before, after) => {
    expect(mended(before)).toBe(after);
  });

  it.each([
    "https://a.se/utm_source=x",
    "https://a.se/?kampanj=utm_source",
    "https://a.se/?automtm_x=1",
    "https://a.se/?next=https://b.se/?utm_source=x",
    "https://a.se/?ref=nyhetsbrev",
  ])("%s is left as it is", (url) => {
    expect(mended(url)).toBe(url);
  });

  it("is told but not mended unasked where the address may go on, or holds another entity", () => {
    expect(problems("Se https://a.se/?utm_source=x.")).toEqual([{ covered: "?utm_source=x", fix: undefined }]);
    expect(problems("Se [a](https://a.se/?utm_source=x&#38;id=1).")[0]?.fix).toBeUndefined();
  });

  it("is no matter of words in the text", () => {
    expect(problems("Tillägget ?utm_source=x visar vem som länkar. Det börjar med utm_source.")).toEqual([]);
  });
});
