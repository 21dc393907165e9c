import { describe, expect, it } from "vitest";
import { filtersOf } from "../../scripts/search/filters.ts";
import { searchDocument, searchedIn } from "../../scripts/search/search-document.ts";
import { Vocabulary } from "../../scripts/search/vocabulary.ts";
import { validNotis, withFields } from "../support/notices.ts";
import { siteOf } from "../support/site.ts";

const ADRESS = "insatser/provet";
const notis = withFields(
  validNotis("insats"),
  `publicerad: 2020-04-07
andringar:
  - datum: 2020-05-06
    slag: väsentlig
    text: Beloppet har höjts till en fyrtiotalslapp.
  - datum: 2020-06-01
    slag: väsentlig
    text: Taket sänks för sötvattensfiskare.`,
);

function foundBy(today: string): { text: string; days: string[] } {
  const site = siteOf({ [`${ADRESS}.md`]: notis }, today);
  const shown = site.notis(ADRESS);
  if (!shown) throw new Error(`The notice is not shown on ${today}`);
  const searched = searchedIn(shown, site);
  return {
    text: searchDocument(searched, new Vocabulary([searched.all], site.register.synonymer)),
    days: filtersOf(shown, today).flatMap(([name, value]) => (name === "publicerad" ? [value] : [])),
  };
}

describe("what a notice is found by", () => {
  it("has what a change says from its day on, not before", () => {
    const before = foundBy("2020-05-31");
    expect(before.text).toContain("fyrtiotalslapp");
    expect(before.text).not.toMatch(/sötvatten/i);
    expect(before.days).toEqual(["2020-04-07", "2020-05-06"]);
    const on = foundBy("2020-06-01");
    expect(on.text).toContain("sötvattensfiskare");
    expect(on.days).toEqual(["2020-04-07", "2020-05-06", "2020-06-01"]);
  });
});
