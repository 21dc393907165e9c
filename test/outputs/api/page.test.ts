import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { beforeAll, expect, inject, it } from "vitest";
import { serve } from "../../../scripts/publish/serve.ts";
import { json } from "../../support/api.ts";
import { filesOf } from "../../support/pages.ts";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

let files: Map<string, Buffer>;
let page: Node;
beforeAll(() => {
  files = filesOf(inject("site"));
  page = parse(files.get("api/index.html")?.toString("utf8") ?? "");
});

const childrenOf = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : []);
const textOf = (node: Node): string => ("value" in node ? node.value : childrenOf(node).map(textOf).join(""));
const all = (name: string, node: Node): Node[] => [
  ...(node.nodeName === name ? [node] : []),
  ...childrenOf(node).flatMap((child) => all(name, child)),
];

it("the page about open data names every kind of file that is described, and leads to one of it", () => {
  const { paths } = json<{ paths: object }>(files, "api/v1/openapi.json");
  const links = all("a", page).filter((link) => all("code", link).length > 0);
  expect(new Set(links.map(textOf))).toEqual(new Set(Object.keys(paths)));
  for (const link of links) {
    const href = "attrs" in link ? link.attrs.find(({ name }) => name === "href")?.value : "";
    expect([...files.keys()]).toContain(href?.slice(1));
  }
});

it("every page leads to it", () => {
  expect(files.get("index.html")?.toString("utf8")).toContain('href="/api/"');
});

it("the first example works as it stands, on the site that is served", async () => {
  const code = textOf(all("pre", page)[0] ?? page);
  const server = await serve(inject("site"), "/", 0);
  const here = code.replace("https://regionsidan.example/", server.address);
  expect(here).not.toBe(code);
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", here]);
  await server.close();
  const { notiser } = json<{ notiser: { titel: string; url: string }[] }>(files, "api/v1/regioner/skane.json");
  expect(stdout.trim().split("\n")).toEqual(notiser.slice(0, 5).map(({ titel, url }) => `${titel} ${url}`));
});

it("programs on other sites may read the data", async () => {
  const server = await serve(inject("site"), "/", 0);
  for (const path of ["api/v1/notiser.json", "api/v1/openapi.json", "version.json", "api/v1/notiser.csv"]) {
    const answer = await fetch(`${server.address}${path}`);
    expect([path, answer.ok, answer.headers.get("access-control-allow-origin")]).toEqual([path, true, "*"]);
    await answer.arrayBuffer();
  }
  await server.close();
});
