import fc from "fast-check";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { bladAv, bladadress, bladtitel, PER_BLAD } from "../../layouts/blad.ts";
import { Sidval } from "../../layouts/parts/Sidval.tsx";
import { urvalsdelar } from "../../layouts/urval.ts";
import { TODAY } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";
import { siteOf } from "../support/site.ts";

const delar = (langder: readonly number[]) =>
  langder.map((n, i) => ({
    id: `del-${i}`,
    rubrik: `Del ${i}`,
    poster: Array.from({ length: n }, (_, j) => `${i}.${j}`),
  }));

describe("a long list over several pages", () => {
  it("holds everything once and in order, however its parts are cut", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40)), fc.integer({ min: 1, max: 15 }), (langder, perBlad) => {
        const avdelningar = delar(langder);
        const blad = bladAv(avdelningar, perBlad);
        const alla = avdelningar.flatMap(({ poster }) => poster);
        expect(blad.flatMap((ett) => ett.delar.flatMap(({ poster }) => poster))).toEqual(alla);
        expect(blad.every((ett) => ett.delar.flatMap(({ poster }) => poster).length <= perBlad)).toBe(true);
        expect(blad.slice(0, -1).every((ett) => ett.delar.flatMap(({ poster }) => poster).length === perBlad)).toBe(
          true,
        );
        expect(blad.map(({ nummer }) => nummer)).toEqual(blad.map((_, i) => i + 1));
        expect(blad.every(({ av }) => av === blad.length)).toBe(true);
      }),
    );
  });

  it("tells the whole count of a part on each of its pages, and where it goes on", () => {
    const blad = bladAv(delar([3, 0, 4]), 5);
    expect(blad.map((ett) => ett.delar.map(({ id, totalt, fortsatter }) => [id, totalt, fortsatter]))).toEqual([
      [
        ["del-0", 3, false],
        ["del-2", 4, false],
      ],
      [["del-2", 4, true]],
    ]);
  });

  it("is one page when it is short, or empty, at the address of the list", () => {
    expect(bladAv(delar([PER_BLAD]))).toHaveLength(1);
    expect(bladAv([])).toEqual([{ nummer: 1, av: 1, delar: [] }]);
    expect([1, 2, 17].map((n) => bladadress("/insatser/", n))).toEqual([
      "/insatser/",
      "/insatser/sida-2/",
      "/insatser/sida-17/",
    ]);
    expect(bladtitel("Insatser", { nummer: 1, av: 9 })).toBe("Insatser");
    expect(bladtitel("Insatser", { nummer: 2, av: 9 })).toBe("Insatser, sida 2 av 9");
  });

  it("lays notices of every kind out in the groups that readers look for", () => {
    const files = Object.fromEntries(
      Array.from({ length: PER_BLAD + 30 }, (_, i) => [
        `insatser/nummer-${i}.md`,
        withFields(
          validNotis("insats"),
          `titel: Notis nummer ${i} av många\n${i % 2 ? "-tills_vidare\nansokan:\n  stanger: 2020-11-20" : ""}`,
        ),
      ]),
    );
    const site = siteOf(files, TODAY);
    const blad = bladAv(urvalsdelar(site.notiser, TODAY));
    expect(blad.map((ett) => ett.delar.map(({ id, poster, fortsatter }) => [id, poster.length, fortsatter]))).toEqual([
      [
        ["snart", 65, false],
        ["nu", 35, false],
      ],
      [["nu", 31, true]],
    ]);
  });
});

describe("the way between the pages", () => {
  const links = (nummer: number, av: number) => [
    ...renderToString(h(Sidval, { blad: { nummer, av }, grund: "/insatser/" })).matchAll(
      /<a[^>]*href="([^"]*)"[^>]*>/g,
    ),
  ];
  const hrefs = (nummer: number, av: number) => links(nummer, av).map(([, href]) => href);

  it("is not there for a single page", () => {
    expect(links(1, 1)).toEqual([]);
  });

  it("leads to the pages before and after, the nearest, the first and the last", () => {
    expect(hrefs(1, 2)).toEqual(["/insatser/", "/insatser/sida-2/", "/insatser/sida-2/"]);
    expect(hrefs(7, 20)).toEqual([
      "/insatser/sida-6/",
      "/insatser/",
      "/insatser/sida-6/",
      "/insatser/sida-7/",
      "/insatser/sida-8/",
      "/insatser/sida-20/",
      "/insatser/sida-8/",
    ]);
    expect(hrefs(20, 20).at(-1)).toBe("/insatser/sida-20/");
  });

  it("tells which page it is", () => {
    expect(
      links(7, 20)
        .filter(([tag]) => tag.includes('aria-current="page"'))
        .map(([, href]) => href),
    ).toEqual(["/insatser/sida-7/"]);
  });
});
