import { describe, expect, inject, it } from "vitest";
import { dagAv } from "../../schemas/datum.ts";
import { handelserI, sistaDagen } from "../../schemas/handelser.ts";
import { nyheter } from "../../schemas/nyheter.ts";
import { veckaAv } from "../../schemas/vecka.ts";
import { TODAY } from "../support/content.ts";
import { pagesOf } from "../support/pages.ts";
import { shippedSite } from "../support/site.ts";

const pages = new Map(pagesOf(inject("site")));
const site = shippedSite();
const handelser = site.notiser.flatMap(handelserI);
const har = (page: string, adress: string): boolean => pages.get(page)?.includes(`href="/${adress}/"`) ?? false;

describe("the calendar of the built site", () => {
  it("tells of everything with a day, on the page of its month", () => {
    const missing = handelser.filter(({ start, notis }) => !har(`/kalender/${start.slice(0, 7)}/`, notis.adress));
    expect(handelser.length).toBeGreaterThan(70);
    expect(missing).toEqual([]);
  });

  it("tells of what is to come and of nothing that is over, in the whole country and in each region it concerns", () => {
    const [agenda = ""] = (pages.get("/kalender/") ?? "").split('id="manader"');
    const kommande = handelser.filter((handelse) => sistaDagen(handelse) >= TODAY);
    const told = [...agenda.matchAll(/<h4 id="d([^"]+)"/g)].map(([, dag]) => dag);
    expect(told).toEqual(
      [...new Set(kommande.map(({ start }) => dagAv(start)))].sort((a, b) => a.localeCompare(b, "en")),
    );
    for (const { namn, slug } of site.register.regioner)
      for (const { notis } of kommande)
        expect(har(`/kalender/${slug}/`, notis.adress), `${slug} ${notis.adress}`).toBe(notis.regioner.includes(namn));
  });

  it("leads from month to month, and to no month without anything", () => {
    const manader = [...pages.keys()]
      .filter((page) => /^\/kalender\/\d{4}-\d{2}\/$/.test(page))
      .sort((a, b) => a.localeCompare(b, "en"));
    expect(new Set(manader)).toEqual(
      new Set(handelser.flatMap((h) => [h.start, sistaDagen(h)]).map((dag) => `/kalender/${dag.slice(0, 7)}/`)),
    );
    for (const [i, manad] of manader.entries()) {
      const rel = (name: string) => new RegExp(`href="([^"]+)" rel="${name}"`).exec(pages.get(manad) ?? "")?.[1];
      expect([rel("prev"), rel("next")]).toEqual([manader[i - 1], manader[i + 1]]);
    }
  });
});

describe("the news of the built site", () => {
  it("tells of everything that came or changed, on the page of its week", () => {
    const missing = nyheter(site).filter(({ dag, notis }) => !har(`/nytt/${veckaAv(dag)}/`, notis.adress));
    expect(nyheter(site).length).toBeGreaterThan(60);
    expect(missing).toEqual([]);
  });

  it("leads from the first page to every week", () => {
    const veckor = [...pages.keys()].filter((page) => /^\/nytt\/./.test(page));
    expect(veckor.filter((vecka) => !pages.get("/nytt/")?.includes(`href="${vecka}"`))).toEqual([]);
    expect(veckor).toHaveLength(new Set(nyheter(site).map(({ dag }) => veckaAv(dag))).size);
  });
});

describe("the archive of the built site", () => {
  it("has every notice under its year, those without any date by themselves", () => {
    const missing = site.notiser.filter(({ visasFran, adress }) => {
      const ar = visasFran.slice(0, 4);
      return !har(`/arkiv/${ar === "0000" ? "utan-datum" : ar}/`, adress);
    });
    expect(missing.map(({ adress }) => adress)).toEqual([]);
    expect(pages.get("/arkiv/")).toContain('href="/arkiv/utan-datum/"');
  });
});
