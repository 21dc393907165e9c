import { createHash } from "node:crypto";
import { expect, inject, it } from "vitest";
import type { Oversikt, Version } from "../../scripts/outputs/api/schemas/oversikt.ts";
import { json, openDataOf } from "../support/api.ts";
import { TODAY } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";
import { contextOf } from "../support/output-context.ts";
import { filesOf } from "../support/pages.ts";
import { siteOf } from "../support/site.ts";

const PATH = "/version.json";
const filesWith = (fields: string, today = TODAY) =>
  openDataOf(contextOf(siteOf({ "insatser/provet.md": withFields(validNotis("insats"), fields) }, today)));

const sums = (files: ReadonlyMap<string, Buffer>) =>
  new Map(json<Version>(files, PATH).filer.map(({ sokvag, sha256 }) => [sokvag, sha256]));

it("tells which commit and day is shown, whether the day is chosen, and how many notices there are", () => {
  expect(json(filesWith("regioner: [Skåne]"), PATH)).toMatchObject({
    commit: "0123456789abcdef0123456789abcdef01234567",
    dag: TODAY,
    ogonblicksbild: true,
    antal: 2,
    per_typ: [
      { typ: "insats", antal: 2 },
      { typ: "programförändring", antal: 0 },
      { typ: "informationstillfälle", antal: 0 },
      { typ: "erfarenhet", antal: 0 },
      { typ: "behov", antal: 0 },
    ],
  });
});

it("leaves the commit out where there is none", () => {
  const context = { ...contextOf(siteOf({})), commit: undefined };
  expect(json(openDataOf(context), PATH)).not.toHaveProperty("commit");
});

it("has the checksum and size of every file that the index lists, as they lie on the shipped site", () => {
  const files = new Map([...filesOf(inject("site"))].map(([path, bytes]) => [`/${path}`, bytes]));
  const { filer } = json<Version>(files, PATH);
  const listed = json<Oversikt>(files, "/api/v1/index.json").filer.map(({ sokvag }) => sokvag);
  expect(filer.map(({ sokvag }) => sokvag)).toEqual(listed);
  expect(filer.length).toBeGreaterThan(100);
  for (const { sokvag, byte, sha256 } of filer) {
    const bytes = files.get(sokvag) ?? Buffer.alloc(0);
    expect([sokvag, byte, sha256]).toEqual([sokvag, bytes.length, createHash("sha256").update(bytes).digest("hex")]);
  }
});

it("changes the checksums of the files that a change is in, and of no others", () => {
  const before = sums(filesWith("regioner: [Skåne]\nteman: [Innovation]\navsandare: Vinnova"));
  const after = sums(
    filesWith("regioner: [Skåne]\nteman: [Innovation]\navsandare: Vinnova\ntitel: En helt annan titel"),
  );
  const changed = [...before].filter(([sokvag, sum]) => after.get(sokvag) !== sum).map(([sokvag]) => sokvag);
  expect(changed.map((sokvag) => sokvag.slice("/api/v1/".length))).toEqual([
    "notiser.json",
    "typer/insatser.json",
    "regioner/skane.json",
    "teman/innovation.json",
    "avsandare/vinnova.json",
    "andringar.json",
    "notiser.csv",
    "notiser-excel.csv",
  ]);
});

it("keeps every checksum from one day to the next when nothing has happened", () => {
  expect(sums(filesWith("regioner: [Skåne]", "2020-11-17"))).toEqual(sums(filesWith("regioner: [Skåne]", TODAY)));
});
