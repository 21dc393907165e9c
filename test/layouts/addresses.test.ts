import { expect, it } from "vitest";
import { sidslag } from "../../layouts/pages/index.ts";
import { arTillfallig, fastaAdresser } from "../../schemas/adresser.ts";
import type { Innehall } from "../../schemas/site.ts";
import { loadContent } from "../../scripts/content/load.ts";
import { bundleAssets } from "../../scripts/site/assets.ts";
import { outputContext } from "../../scripts/site/output-context.ts";
import { siteFor } from "../../scripts/site/site-for.ts";
import { visningOf } from "../../scripts/site/visning.ts";
import { TODAY } from "../support/content.ts";

const assets = await bundleAssets();
const shipped = loadContent("content", TODAY).innehall as Innehall;

/** The addresses of all pages of a site, without slashes at their ends. */
function addresses(innehall: Innehall): string[] {
  const visning = visningOf(outputContext(siteFor(innehall, TODAY, false), "/"), assets);
  return Object.values(sidslag).flatMap((kind) =>
    kind.addresses(visning).map((address) => address.replace(/^\/|\/$/g, "")),
  );
}

it("the pages that may always be linked to are exactly those of a site without any notice", () => {
  const there = addresses({ ...shipped, notiser: [], sidor: [] }).filter(
    (one) => one !== "404.html" && !arTillfallig(one),
  );
  expect(new Set(fastaAdresser(shipped.register))).toEqual(new Set(there));
});

it("all other pages are those of a file, or there only as long as they have something to show", () => {
  const { notiser, sidor, register } = shipped;
  const known = new Set([
    ...fastaAdresser(register),
    ...notiser.flatMap(({ adress, tidigare_adresser = [] }) => [adress, ...tidigare_adresser]),
    ...sidor.map(({ slug }) => slug),
    "404.html",
  ]);
  expect(addresses(shipped).filter((one) => !known.has(one) && !arTillfallig(one))).toEqual([]);
});
