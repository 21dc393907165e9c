import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Locked = {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
  hasInstallScript?: boolean;
};

const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
const lock = read("package-lock.json") as { packages: Record<string, Locked> };
const own = read("package.json") as Record<"dependencies" | "devDependencies", Record<string, string>>;
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

/** Licences that let us build with a package and hand on what it makes. MPL-2.0 asks for its own files back, and we change none. */
const LICENCES = new Set([
  "MIT",
  "MIT-0",
  "MIT OR Apache-2.0",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "Python-2.0",
  "PSF-2.0",
  "MPL-2.0",
]);

describe("the packages that are locked", () => {
  it("all come from the registry, named by a SHA-512 of what they hold", () => {
    expect(packages.length).toBeGreaterThan(100);
    const elsewhere = packages.filter(
      ([, { resolved, integrity, link }]) =>
        link ||
        !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? "") ||
        (resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/")),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it("run nothing when they are installed, but for one that works without", () => {
    const scripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripts).toEqual(["node_modules/esbuild"]);
  });

  it("all have a licence that we know", () => {
    expect(packages.filter(([, { license }]) => !LICENCES.has(license ?? "none")).map(([path]) => path)).toEqual([]);
  });

  it("are asked for by exact versions", () => {
    const asked = Object.entries({ ...own.dependencies, ...own.devDependencies });
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter(([, version]) => !/^(?:npm:@?[\w/.-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
