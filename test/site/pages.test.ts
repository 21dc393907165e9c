import { HtmlValidate } from "html-validate";
import { describe, expect, inject, it } from "vitest";
import { typer } from "../../schemas/typer.ts";
import { loadContent } from "../../scripts/content/load.ts";
import { type Server, serve } from "../../scripts/publish/serve.ts";
import { TODAY } from "../support/content.ts";
import { pagesOf } from "../support/pages.ts";

const pages = pagesOf(inject("site"));
const page = (address: string): string => pages.find(([path]) => path === address)?.[1] ?? "";

describe("the built site", () => {
  it("is valid HTML on every page, with unique ids", () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:recommended", "html-validate:document"],
      // Preact writes void elements with a slash; an uppercase doctype is as right as a lowercase one.
      // Boxes to tick that belong together share their name, as radio buttons do.
      rules: {
        "void-style": "off",
        "doctype-style": "off",
        "long-title": "off",
        "require-sri": "off",
        // A list may have a name of its own.
        "aria-label-misuse": ["error", { allowAnyNamable: true }],
        "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button", "reset"] }],
      },
    });
    // The letters of all weeks of all regions are alike; those of one region stand for them.
    const read = pages.filter(([path]) => !/^\/regioner\/(?!varmland\/)[^/]+\/veckoblad\/./.test(path));
    expect(read.length).toBeGreaterThan(300);
    const faults = read.flatMap(([address, html]) =>
      validator
        .validateStringSync(html)
        .results.flatMap(({ messages }) =>
          messages.map((m) => `${address}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
        ),
    );
    expect(faults).toEqual([]);
  }, 180_000);

  it("has a page for each region, theme, sender, type, year, and what stands beside them", () => {
    const { innehall } = loadContent("content", TODAY);
    const { regioner, teman, avsandare } = innehall?.register ?? { regioner: [], teman: [], avsandare: [] };
    const wanted = [
      "/",
      "/404.html",
      "/sok/",
      "/regioner/",
      "/teman/",
      "/avsandare/",
      "/arkiv/",
      "/arkiv/2020/",
      "/redaktor/regler/",
      "/om/",
      "/tillganglighet/",
      "/tillvaxtverkets-arbete/",
      "/kontakt/",
      ...Object.values(typer).map(({ mapp }) => `/${mapp}/`),
      ...regioner.map(({ slug }) => `/regioner/${slug}/`),
      ...teman.map(({ slug }) => `/teman/${slug}/`),
      ...avsandare.map(({ slug }) => `/avsandare/${slug}/`),
    ];
    expect(regioner).toHaveLength(21);
    expect(wanted.filter((address) => !page(address))).toEqual([]);
  });

  it("shows national notices, marked, on all 21 region pages, and regional ones only on their own", () => {
    const regionPages = pages.filter(([address]) => /^\/regioner\/[^/]+\/$/.test(address));
    const with_ = (href: string) =>
      regionPages.filter(([, html]) => html.includes(`href="${href}"`)).map(([address]) => address);
    expect(with_("/insatser/almi-brygglan/")).toHaveLength(21);
    expect(regionPages.every(([, html]) => html.includes('class="hela-landet">Hela landet<'))).toBe(true);
    expect(with_("/insatser/regionalfonden-norra-mellansverige/")).toEqual([
      "/regioner/dalarna/",
      "/regioner/gavleborg/",
      "/regioner/varmland/",
    ]);
    expect(with_("/insatser/kultursamverkansmodellen-krisstod/")).not.toContain("/regioner/stockholm/");
    expect(with_("/insatser/kultursamverkansmodellen-krisstod/")).toHaveLength(20);
  });

  it("calls no two pages the same among regions, senders and themes; a region's page as sender leads to its own", () => {
    const titles = pages
      .filter(([address]) => /^\/(regioner|avsandare|teman)\//.test(address))
      .map(([address, html]) => [address, /<title>([^<]*)/.exec(html)?.[1]]);
    const seen = titles.map(([, title]) => title);
    expect(titles.filter(([, title], i) => seen.indexOf(title) !== i)).toEqual([]);
    const sender = page("/avsandare/region-skane/");
    expect(sender).toContain("<h1>Notiser från Region Skåne</h1>");
    expect(sender).toContain('<a href="/regioner/skane/">sidan för Region Skåne</a>');
  });

  it("leads on to what others have learnt without a number that the theme's page does not have", () => {
    expect(page("/regioner/skane/")).toMatch(/<a href="\/teman\/[^"]+">Fler erfarenheter i temat [^<]+<\/a>/);
  });

  it("does not build what is published after the day, nor link to it", () => {
    expect(page("/programforandringar/react-eu-regionalfonden/")).toBe("");
    expect(pages.filter(([, html]) => html.includes("/programforandringar/react-eu-regionalfonden/"))).toEqual([]);
    expect(page("/programforandringar/react-eu-sveriges-tilldelning/")).toContain("den 16\u00A0november 2020");
  });

  it("loads nothing from elsewhere; runs the one script of all pages, and those of the search and the forms where they are", () => {
    const SCRIPT = /<script type="module" src="\/assets\/(sida|sok|formular)\.[0-9a-f]+\.js"><\/script>/g;
    const DATA = /<script type="application\/(?:ld\+)?json"(?: id="uppgifter")?>[^<]*<\/script>/g;
    const others = pages.filter(([, html]) => /<script/i.test(html.replace(SCRIPT, "").replace(DATA, "")));
    expect(others.map(([address]) => address)).toEqual([]);
    const searching = pages.filter(([, html]) => html.includes('src="/assets/sok.')).map(([address]) => address);
    expect(searching).toEqual(["/sok/"]);
    const forms = pages.filter(([, html]) => html.includes('src="/assets/formular.')).map(([address]) => address);
    expect(forms.every((address) => /^\/lamna-information\/[a-z]+\/$/.test(address))).toBe(true);
    const loading = pages.flatMap(([address, html]) =>
      [
        ...html
          .replaceAll('<link rel="canonical"', "")
          .matchAll(/<(?:script|img|link|iframe|source|video|audio)\b[^>]*(?:src|href)="(?!\/)[^"]*"/g),
      ].map(([tag]) => `${address} ${tag}`),
    );
    expect(loading).toEqual([]);
    expect(pages.filter(([, html]) => / style="| on[a-z]+="/.test(html)).map(([address]) => address)).toEqual([]);
  });
});

describe("as served", () => {
  it("answers every link with a page", async () => {
    const server: Server = await serve(inject("site"), "/", 0);
    const seen = new Set<string>(["/"]);
    const broken: string[] = [];
    for (const path of seen) {
      const response = await fetch(new URL(path, server.address));
      const body = await response.text();
      if (response.status !== 200) broken.push(`${response.status} ${path}`);
      for (const [, href = ""] of body.matchAll(/\bhref="(\/[^"#]*)/g)) seen.add(href);
    }
    const missing = await fetch(new URL("/finns/inte/", server.address));
    await server.close();
    expect(broken).toEqual([]);
    expect(seen.size).toBeGreaterThan(200);
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining("Sidan finns inte")]);
  });
});
