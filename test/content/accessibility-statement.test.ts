import { readFileSync } from "node:fs";
import { describe, expect, inject, it } from "vitest";
import { loadContent } from "../../scripts/content/load.ts";
import { contentFolder, places, TODAY } from "../support/content.ts";

const FILE = "sidor/tillganglighet.md";
const shipped = readFileSync(`content/${FILE}`, "utf8").replaceAll(/\]\(\/[^)]*\)/g, "](/om/)");
const inPage = (text: string, today = TODAY) => loadContent(contentFolder({ [FILE]: text }), today).problems;
const changed = (line: RegExp, by: string): string => {
  expect(shipped).toMatch(line);
  return shipped.replace(line, by);
};

describe("the accessibility statement", () => {
  it("is right as it is shipped", () => {
    expect(inPage(shipped)).toEqual([]);
  });

  it("must stand on its page", () => {
    expect(inPage(shipped.replace(/redogorelse:\n(?: .*\n)+/, ""))).toMatchObject([
      { rule: "saknat-falt", severity: "fel", message: "Fältet ”redogorelse” saknas." },
    ]);
  });

  it.each([...shipped.matchAll(/^ {2}([a-z_]+):/gm)].map(([, key = ""]) => key))("must have the field %s", (key) => {
    const without = shipped.replace(new RegExp(`^  ${key}:.*\\n(?: {4}.*\\n)*`, "m"), "");
    expect(inPage(without)).toMatchObject([
      { rule: "saknat-falt", severity: "fel", message: `Fältet ”${key}” saknas.` },
    ]);
  });

  it.each([...shipped.matchAll(/^ {2,6}(?:- )?([a-z_]+): \S.*$/gm)].map(([line, key]) => [key, line]))(
    "is refused when %s is empty",
    (key = "", line = "") => {
      const text = shipped.replace(line, `${line.split(":")[0]}:`);
      const [problem, ...more] = inPage(text);
      expect(more).toEqual([]);
      expect(problem).toMatchObject({ severity: "fel", message: expect.stringContaining(`”${key}”`) });
      expect(problem?.span.line).toBe(shipped.slice(0, shipped.indexOf(line)).split("\n").length);
    },
  );

  it("is refused the day after it has become a year old, at the day it was last assessed", () => {
    expect(inPage(shipped, "2021-11-16")).toEqual([]);
    const late = inPage(shipped, "2021-11-17");
    expect(places(late)).toEqual([expect.stringMatching(/^redogorelse-foraldrad \d+:11$/)]);
    expect(late[0]).toMatchObject({ severity: "fel", source: "  bedomd: 2020-11-16" });
    expect(`${late[0]?.message} ${late[0]?.hint}`).toMatchInlineSnapshot(
      `"Webbplatsens tillgänglighet bedömdes senast den 16 november 2020, för mer än ett år sedan. Gör om bedömningen, rätta redogörelsen där den inte längre stämmer och skriv den nya dagen."`,
    );
    expect(inPage(changed(/bedomd: 2020-11-16/, "bedomd: 2021-03-01"), "2022-03-01")).toEqual([]);
  });

  it("cannot say that all is well beside a fault that breaks the law, nor the other way round", () => {
    expect(inPage(changed(/delvis förenlig/, "helt förenlig"))).toMatchObject([{ rule: "falt-krockar" }]);
    const lawful = shipped.replaceAll("skal: uppfyller inte lagkraven", "skal: omfattas inte av lagkraven");
    expect(inPage(lawful)).toMatchObject([{ rule: "falt-krockar", source: "  forenlighet: delvis förenlig" }]);
  });

  it("cannot have been assessed before it was first made", () => {
    expect(inPage(changed(/bedomd: 2020-11-16/, "bedomd: 2020-11-15"))).toMatchObject([{ rule: "datumordning" }]);
  });
});

describe("the page of the statement", () => {
  const html = readFileSync(`${inject("site")}/tillganglighet/index.html`, "utf8");

  it("tells what the law asks for", () => {
    for (const told of [
      "Redaktionen för Regionsidan ansvarar för Regionsidan",
      "<strong>delvis förenlig</strong> med lagen (2018:1937)",
      "Uppfyller inte lagkraven",
      "Undantaget som oskäligt betungande</h3><p>Inget innehåll.",
      "Omfattas inte av lagkraven",
      'href="https://www.digg.se/tdosanmalan"',
      'href="mailto:redaktionen@regionsidan.example"',
      "den 16\u00A0november 2020",
      "Självskattning",
      "EN 301 549",
    ])
      expect(html).toContain(told);
  });
});
