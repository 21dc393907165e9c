import { brotliCompressSync } from "node:zlib";
import { expect, inject, it } from "vitest";
import { typer, typnamn } from "../../schemas/typer.ts";
import { bundleAssets } from "../../scripts/site/assets.ts";
import { pagesOf } from "../support/pages.ts";

it("brings the validator to the reader in at most 190 kB, without what only a server has", async () => {
  const { formular } = await bundleAssets();
  const script = new TextDecoder().decode(formular.bytes);
  expect(brotliCompressSync(formular.bytes).length).toBeLessThan(190_000);
  expect(script).not.toMatch(/\brequire\("|from"node:|\bprocess\.env\.HOME/);
  // It is the validator: its rules and its words are there.
  expect(script).toContain("okand-region");
  expect(script).toContain("finns inte i kalendern");
});

it("is fetched by the forms, and by no other page", async () => {
  const { formular, formularCss } = await bundleAssets();
  const fetching = pagesOf(inject("site")).filter(
    ([, html]) => html.includes(formular.name) || html.includes(formularCss.name),
  );
  expect(fetching.map(([path]) => path).toSorted((a, b) => a.localeCompare(b, "en"))).toEqual(
    typnamn.map((typ) => `/lamna-information/${typer[typ].mapp}/`).toSorted((a, b) => a.localeCompare(b, "en")),
  );
});
