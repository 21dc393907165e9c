import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { outputs } from "../../scripts/outputs/index.ts";
import { ofRegisters } from "../../scripts/outputs/of-registers.ts";
import { temporaryFolder } from "../support/content.ts";
import { shippedRegister } from "../support/fields.ts";
import { contextOf } from "../support/output-context.ts";
import { shippedSite } from "../support/site.ts";

let bundle = "";
beforeEach(() => {
  bundle = temporaryFolder();
  vi.stubEnv("REGIONSIDAN_BUNDLE", bundle);
});
afterEach(() => vi.unstubAllEnvs());

const register = shippedRegister();
const names = (of: typeof register): [string, string][] => [["/teman", of.teman.map(({ namn }) => namn).join()]];

it("what is made of the registers is made once, and anew when one of them is edited", () => {
  const make = vi.fn(names);
  const made = [1, 2, 3].map(() => ofRegisters("prov", register, make));
  expect(made).toEqual([names(register), names(register), names(register)]);
  expect(make).toHaveBeenCalledTimes(1);
  const edited = { ...register, teman: register.teman.slice(1) };
  expect(ofRegisters("prov", edited, make)).toEqual(names(edited));
  expect(make).toHaveBeenCalledTimes(2);
});

it("nothing is kept by what runs from its sources, and what cannot be read is made anew", () => {
  const make = vi.fn(names);
  ofRegisters("prov", register, make);
  for (const name of readdirSync(bundle)) writeFileSync(join(bundle, name), "half a file");
  expect(ofRegisters("prov", register, make)).toEqual(names(register));
  vi.stubEnv("REGIONSIDAN_BUNDLE", undefined);
  expect(ofRegisters("prov", register, make)).toEqual(names(register));
  expect(make).toHaveBeenCalledTimes(3);
});

it("the schemas and templates are the same files kept as made", () => {
  const context = contextOf(shippedSite());
  const files = () =>
    outputs
      .filter(({ name }) => ["schemas", "templates"].includes(name))
      .flatMap((output) => [...output(context)])
      .map(([path, content]) => [path, String(content)]);
  const made = files();
  expect(readdirSync(bundle).toSorted()).toEqual(["schemas", "templates"]);
  expect(made.length).toBeGreaterThan(15);
  expect(files()).toEqual(made);
});
