import { describe, expect, it } from "vitest";
import { nyhetsveckor } from "../../schemas/nyhetsveckor.ts";
import { validNotis, withFields } from "../support/notices.ts";
import { siteOf } from "../support/site.ts";

const insats = (fields: string) => withFields(validNotis("insats"), fields);
const andring = (datum: string, slag: string) =>
  `  - datum: ${datum}\n    slag: ${slag}\n    text: Ändringen av ${datum}.`;

describe("news by week", () => {
  const veckor = nyhetsveckor(
    siteOf(
      {
        "insatser/tva-ganger.md": insats(
          `publicerad: 2020-12-29\nandringar:\n${andring("2021-01-02", "väsentlig")}\n${andring("2021-01-04", "rättelse")}`,
        ),
        "insatser/putsad.md": insats(
          `titel: Den som bara har putsats\npublicerad: 2020-04-01\nandringar:\n${andring("2021-01-05", "redaktionell")}`,
        ),
        "insatser/utan-dag.md": insats(
          "titel: Den vars dag ingen vet\npublicerad: 2020-12\nosakert: Dagen framgår inte.",
        ),
        "insatser/framtid.md": insats("titel: Den som kommer sedan\npublicerad: 2021-01-07"),
      },
      "2021-01-06",
    ),
  ).map(({ vecka, poster }) => [
    vecka,
    poster.map(({ notis, dag, nyheter }) => [notis.adress, dag, nyheter.map(({ slag }) => slag)]),
  ]);

  it("tells each notice once a week, with all that happened to it in order, over the end of the year", () => {
    expect(veckor.slice(0, 2)).toEqual([
      ["2021-v01", [["insatser/tva-ganger", "2021-01-04", ["rättelse"]]]],
      ["2020-v53", [["insatser/tva-ganger", "2021-01-02", ["ny", "väsentlig"]]]],
    ]);
  });

  it("leaves out editorial changes, what is to come and what has no known day", () => {
    expect(JSON.stringify(veckor)).not.toMatch(/redaktionell|utan-dag|framtid/);
    expect(JSON.stringify(veckor)).toContain("insatser/putsad");
  });
});
