import { expect, it } from "vitest";
import { siteConfig } from "../site.config.ts";
import { TODAY } from "./support/content.ts";
import { shippedSite } from "./support/site.ts";

const { notiser } = shippedSite();

/** The shipped site claims to be as it was on its day, so that nothing it shows may have been known only afterwards. */
it("is the day of the tests", () => {
  expect(siteConfig.today).toBe(TODAY);
});

it("leads from no text to a notice that is not there yet", () => {
  const shown = new Set(notiser.map(({ adress }) => `/${adress}/`));
  const links = notiser.flatMap(({ adress, brodtext }) =>
    brodtext.lankar.filter((to) => /^\/\w+\/[^/]+\/$/.test(to) && !shown.has(to)).map((to) => `${adress} ${to}`),
  );
  expect(links).toEqual([]);
});

it("knows of no recording of a meeting that has not been held", () => {
  const early = notiser.filter((n) => n.typ === "informationstillfälle" && n.status === "kommande" && n.inspelning);
  expect(early.map(({ adress }) => adress)).toEqual([]);
});

/** What the material of 2020 tells of that became known after the day: outcomes, decisions, later sources. */
const LATER =
  /(?:utfall|uppgav|diskuterade|var) i december|i december 2020 var|november–december|25 februari|30 april 2021|lagförslag\p{L}* kom|(?:lades|först) i januari 2021|för 2022|hösten 2021|efter 2020/iu;

it("tells of nothing that came later", () => {
  const texts = notiser.map(({ andringar, ...notis }) => ({
    ...notis,
    andringar: andringar?.filter(({ datum }) => datum <= TODAY),
  }));
  const early = texts.map((notis) => [notis.adress, LATER.exec(JSON.stringify(notis))?.[0]]);
  expect(early.filter(([, found]) => found)).toEqual([]);
});
