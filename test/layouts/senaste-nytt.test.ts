import { describe, expect, it } from "vitest";
import { senasteNytt } from "../../layouts/senaste-nytt.ts";
import { TODAY } from "../support/content.ts";
import { shown } from "../support/site.ts";

const publicerad = (dag: string, more = "") => shown("insats", `publicerad: ${dag}\n${more}`);
const andring = (dag: string, slag = "väsentlig", text = "Sista dagen är flyttad.") =>
  `  - datum: ${dag}\n    slag: ${slag}\n    text: ${text}`;

/** `2020-11-16 ny, väsentlig` for each day shown. */
const dagar = (nytt: ReturnType<typeof senasteNytt>) =>
  nytt.dagar.map(({ dag, nyheter }) => `${dag} ${nyheter.map(({ slag }) => slag).join(", ")}`);

const MANGA = { minst: 2, hogst: 5 };

describe("what is new in a region", () => {
  it("counts since yesterday, and from the same day of last week", () => {
    const nytt = senasteNytt(
      ["2020-11-16", "2020-11-15", "2020-11-14", "2020-11-09", "2020-11-08"].map((dag) => publicerad(dag)),
      TODAY,
      MANGA,
    );
    expect(nytt).toMatchObject({ igar: "2020-11-15", sedanIgar: 2, senasteVeckan: 4 });
    expect(dagar(nytt)).toEqual(["2020-11-16 ny", "2020-11-15 ny", "2020-11-14 ny", "2020-11-09 ny"]);
  });

  it("shows a few even when the week has been quiet, and never more than it has room for", () => {
    const gamla = ["2020-10-01", "2020-09-01", "2020-08-01"].map((dag) => publicerad(dag));
    expect(dagar(senasteNytt(gamla, TODAY, MANGA))).toEqual(["2020-10-01 ny", "2020-09-01 ny"]);
    const manga = Array.from({ length: 9 }, () => publicerad("2020-11-12"));
    const nytt = senasteNytt(manga, TODAY, MANGA);
    expect(nytt.senasteVeckan).toBe(9);
    expect(nytt.dagar[0]?.nyheter).toHaveLength(5);
  });

  it("tells of changes in the editor's words, but not of changes of the words alone, nor of what has not happened yet", () => {
    const andrad = publicerad(
      "2020-04-07",
      ["andringar:", andring("2020-11-10"), andring("2020-11-11", "redaktionell"), andring("2020-11-17")].join("\n"),
    );
    const nytt = senasteNytt([andrad], TODAY, MANGA);
    expect(dagar(nytt)).toEqual(["2020-11-10 väsentlig", "2020-04-07 ny"]);
    expect(nytt.dagar[0]?.nyheter[0]?.text).toBe("Sista dagen är flyttad.");
  });
});
