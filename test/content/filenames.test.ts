import { describe, expect, it } from "vitest";
import { loadFiles, places, problemsIn } from "../support/content.ts";
import { validNotis, withBody, withFields } from "../support/notices.ts";

const right = validNotis("insats");

describe("names of files", () => {
  it.each([
    ["README.md", "readme.md"],
    ["Företagsjour Skåne.md", "foretagsjour-skane.md"],
    ["åäö.md", "aao.md"],
    ["a_b_c.md", "a-b-c.md"],
    ["ab.md", "almi-brygglan.md"],
    [`${"a".repeat(81)}.md`, `${"a".repeat(80)}.md`],
    ["con.md", "almi-brygglan.md"],
    ["index.md", "almi-brygglan.md"],
    ["historik.md", "almi-brygglan.md"],
    ["..md", "almi-brygglan.md"],
    ["a\nb.md", "a-b.md"],
    ["a::error::.md", "a-error.md"],
  ])("%j is told, and %s proposed", (name, proposed) => {
    const [problem, ...others] = problemsIn({ [`insatser/${name}`]: right });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: "filnamn", file: `content/insatser/${name}` });
    expect(problem?.message).toContain(`till exempel ”${proposed}”`);
    expect(problem?.message).not.toContain("\n");
  });

  it("are right with small letters, digits and hyphens, and a page may have a name of two", () => {
    const sida =
      "---\ntitel: Om oss\nsammanfattning: Vad regionsidan är och vem som står bakom den.\nuppdaterad: 2020-11-16\n---\n\nText.\n";
    expect(problemsIn({ "insatser/2020-1-a.md": right, "sidor/om.md": sida })).toEqual([]);
  });
});

it("notices come frozen, with their address and the order of days, whatever the file system says", () => {
  const files = { "insatser/bbb.md": right, "insatser/aaa.md": right, "behov/ccc.md": validNotis("behov") };
  const notiser = loadFiles(files).innehall?.notiser ?? [];
  expect(notiser.map(({ adress }) => adress)).toEqual(["behov/ccc", "insatser/aaa", "insatser/bbb", "insatser/finns"]);
  expect(Object.isFrozen(notiser) && Object.isFrozen(notiser[0]?.brodtext.rubriker)).toBe(true);
});

it("a notice with a fault is left out, one with a warning is not", () => {
  const files = {
    "insatser/fel.md": withBody(right, "# Fel\n\nText."),
    "insatser/varning.md": withFields(right, "titel: Stöd till föreningar i Östergötland").replace(
      "regioner: alla",
      'regioner: ["12"]',
    ),
  };
  const { innehall, problems } = loadFiles(files);
  expect(places(problems)).toEqual(["rubrik-niva 16:1", "skrivsatt 6:12"]);
  expect(innehall?.notiser.map(({ adress, regioner }) => [adress, regioner.length])).toEqual([
    ["insatser/finns", 21],
    ["insatser/varning", 1],
  ]);
});
