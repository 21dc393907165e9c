import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, inject, it } from "vitest";
import { Kontaktvagar } from "../../layouts/parts/Kontaktvagar.tsx";
import { Redigera } from "../../layouts/parts/Redigera.tsx";
import { siteConfig } from "../../site.config.ts";
import { pagesOf } from "../support/pages.ts";
import { shippedSite } from "../support/site.ts";

const page = (address: string) => new Map(pagesOf(inject("site"))).get(address) ?? "";

const MAILBOX = "brev@regionsidan.se";
const REPOSITORY = "https://github.com/exempel/regionsidan";
const ways = (repository?: string) => renderToString(h(Kontaktvagar, { mailbox: MAILBOX, repository }));

describe("the ways to write about the site", () => {
  it("are the mailbox, and nothing that is not there", () => {
    expect(ways()).toContain(`href="mailto:${MAILBOX}"`);
    expect(ways()).not.toMatch(/ärende|GitHub|exempel/);
  });

  it("are the issues too, after the mailbox, where there is a repository on the web", () => {
    const html = ways(REPOSITORY);
    expect(html.indexOf("mailto:")).toBeLessThan(html.indexOf(`href="${REPOSITORY}/issues/new/choose"`));
    expect(html.indexOf("mailto:")).toBeGreaterThan(0);
  });

  it("stand before the text of the page, on that page alone", () => {
    const html = page("/kontakt/");
    const mail = html.indexOf(`href="mailto:${siteConfig.mailbox}"`);
    expect(mail).toBeGreaterThan(0);
    expect(mail).toBeLessThan(html.indexOf(">Vart du vänder dig<"));
    expect(page("/om/")).not.toContain("Skriv till redaktionen");
  });
});

describe("the text of the page", () => {
  const text = shippedSite().sidor.find(({ slug }) => slug === "kontakt")?.brodtext.text ?? "";

  it("names the heading that notices have", () => {
    const heading = /<h2[^>]*>([^<]+)</.exec(
      renderToString(h(Redigera, { adress: "insatser/provet", repository: undefined, mailbox: MAILBOX })),
    );
    expect(text).toContain(`”${heading?.[1]}”`);
  });

  it("asks nobody to go to a repository, which need not be there", () => {
    expect(siteConfig.repository).toBeUndefined();
    expect(text.length).toBeGreaterThan(500);
    expect(text).not.toMatch(/kodförråd|ärende|ändringsförslag|GitHub/i);
  });
});
