import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { sidslag } from "../../layouts/pages/index.ts";
import { nameOf } from "../../scripts/torture/workshop.ts";
import { runCommand, runSource } from "../support/commands.ts";
import { temporaryFolder } from "../support/content.ts";

describe("a command that is started from its bundle", () => {
  it.each([[["--rules"]], [["--format", "json"]], [["--okand"]], [["content/finns-inte.md"]]])(
    "validates as its source does: %j",
    (args) => {
      const bundled = runCommand("validate", args);
      const source = runSource("validate", args);
      expect([bundled.status, bundled.stdout, bundled.stderr]).toEqual([source.status, source.stdout, source.stderr]);
      expect(bundled.stdout + bundled.stderr).not.toBe("");
    },
  );

  it("builds what its source builds, byte for byte, the first time and when much is kept", () => {
    const output = join(temporaryFolder(), "site");
    expect(runSource("build", ["--output", output]).status).toBe(0);
    const fromSource = nameOf(output);
    const bundled = runCommand("build", ["--output", output]);
    expect([bundled.status, bundled.stdout]).toEqual([0, ""]);
    expect(bundled.stderr).toMatch(/^\d+ notiser, \d+ sidor, \d+,\d s: .*\n$/);
    expect(nameOf(output)).toBe(fromSource);
    expect(nameOf(inject("site"))).toBe(fromSource);
  });

  it("is compiled anew when what was compiled is damaged, bundled anew when the bundle is empty, and runs from its sources where nothing can be kept", () => {
    const copy = temporaryFolder();
    for (const name of ["schemas", "scripts", "layouts", "form", "content", "site.config.ts", "eleventy.config.ts"])
      cpSync(name, join(copy, name), { recursive: true });
    for (const name of ["package.json", "package-lock.json", "tsconfig.json"]) cpSync(name, join(copy, name));
    mkdirSync(join(copy, "node_modules"));
    for (const name of readdirSync("node_modules"))
      if (name !== ".cache") symlinkSync(resolve("node_modules", name), join(copy, "node_modules", name));
    const cache = join(copy, "node_modules/.cache");
    const bundle = () => join(cache, "regionsidan", readdirSync(join(cache, "regionsidan"))[0] ?? "");
    const compiled = () => readdirSync(bundle()).filter((name) => /^validate\.cjs\..+\.compiled$/.test(name));
    const validates = () => {
      const options = { encoding: "utf8", cwd: copy } as const;
      const { status, stderr, stdout } = spawnSync(process.execPath, ["scripts/launch.mjs", "validate"], options);
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(/^0 fel/m);
    };
    validates();
    const [kept = "", ...more] = compiled();
    expect(more).toEqual([]);
    const bytes = readFileSync(join(bundle(), kept));
    expect(bytes.length).toBeGreaterThan(100_000);
    for (const damaged of [bytes.fill(0, 5000, 9000), bytes.subarray(0, 5000), Buffer.from("")]) {
      writeFileSync(join(bundle(), kept), damaged);
      validates();
      expect(readFileSync(join(bundle(), kept)).length).toBeGreaterThan(100_000);
    }
    expect(compiled()).toEqual([kept]);
    writeFileSync(join(bundle(), "validate.cjs"), "");
    validates();
    rmSync(cache, { recursive: true });
    writeFileSync(cache, "no folder");
    validates();
  });

  it("is handed every template there is", () => {
    const files = readdirSync("layouts/pages").flatMap((name) => /^(.+)\.11ty\.tsx$/.exec(name)?.[1] ?? []);
    expect(new Set(Object.keys(sidslag))).toEqual(new Set(files));
  });
});
