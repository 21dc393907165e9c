import { expect, it } from "vitest";
import { OutputCheck } from "../../scripts/publish/check-output.ts";

const page = (url: string, html: string): [string, string] => [url, html];
const faults = (basePath: string, ...pages: ReturnType<typeof page>[]) => {
  const check = new OutputCheck(basePath);
  for (const [url, html] of pages) check.add(url, html);
  return check.faultsAmong(new Set(["/lista.csv"]));
};

it.each(["/", "/repo/"])("finds nothing in pages that lead to each other, to files and out, under %s", (base) => {
  const html = `<a id="a" href="${base}b/#b"></a><a href="#a"></a><a href="${base}lista.csv"></a><a href="https://a.se/">`;
  expect(faults(base, page("/a/", html), page("/b/", `<a id="b" href="${base}a/?q=x#a"></a>`))).toEqual([]);
});

it.each([
  ['<a href="/borta/">', "/a/: the link /borta/ leads nowhere"],
  ['<form action="/borta/">', "/a/: the link /borta/ leads nowhere"],
  ['<img src="/borta.png">', "/a/: the link /borta.png leads nowhere"],
  ['<a href="/a/#x">', "/a/: the link /a/#x leads to no such id"],
  ['<a href="#x">', "/a/: the link /a/#x leads to no such id"],
  ['<a href="b/">', "/a/: the link b/ leads out of the site"],
  ['<a href="http://a.se/">', "/a/: the link http://a.se/ leads out of the site"],
  ['<p id="x"><p id="x"><p id="x">', '/a/: the id "x" stands twice'],
  ["x".repeat(4 * 1024 * 1024 + 1), "/a/: 4096 kB is too large a page"],
])("tells what would reach a reader: %.40s", (html, told) => {
  expect(faults("/", page("/a/", html))).toEqual([told]);
});

it("tells a link that stands on many pages once", () => {
  expect(faults("/", page("/a/", '<a href="/c/">'), page("/b/", '<a href="/c/">'))).toHaveLength(1);
});

it("does not take a link under another base path for one of its own", () => {
  expect(faults("/repo/", page("/a/", '<a href="/a/">'))).toEqual(["/a/: the link /a/ leads out of the site"]);
});
