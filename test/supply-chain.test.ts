import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Locked = {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
};
type Lock = { lockfileVersion: number; packages: Record<string, Locked> };

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const lock = read("package-lock.json") as Lock;
const own = read("package.json") as Record<"dependencies" | "devDependencies", Record<string, string>>;
const packagesOf = ({ packages }: Lock) => Object.entries(packages).filter(([path]) => path !== "");

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

/** What works without running what it would run when it is installed. */
const WORKS_WITHOUT = new Set(["node_modules/esbuild"]);

/** What is wrong with one locked package. */
function* faultsIn({ resolved, integrity, license, link, hasInstallScript }: Locked, path: string): Generator<string> {
  if (link) yield "leads out of what is locked";
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? "")) yield "is not named by a SHA-512 of what it holds";
  if (resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/")) yield `comes from ${resolved}`;
  if (hasInstallScript && !WORKS_WITHOUT.has(path)) yield "runs a script when it is installed";
  if (!LICENCES.has(license ?? "")) yield `has the licence ${license ?? "none"}`;
}

const faultsOf = (of: Lock): string[] =>
  packagesOf(of).flatMap(([path, locked]) => [...faultsIn(locked, path)].map((fault) => `${path} ${fault}`));

const isExact = (version: string): boolean => /^(?:npm:@?[\w/.-]+@)?\d+\.\d+\.\d+$/.test(version);

describe("the packages that are locked", () => {
  const all = packagesOf(lock);
  const built = all.filter(([, { dev }]) => !dev);
  const everywhere = built.filter(([, { optional }]) => !optional);

  it(`are ${all.length}, of which ${built.length} to build a site and ${everywhere.length} of these on any machine`, () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(all.length).toBeGreaterThan(100);
    // A limit, so that more of them is a decision.
    expect([all.length <= 420, built.length <= 190, everywhere.length <= 150]).toEqual([true, true, true]);
  });

  it("come from the registry by a SHA-512, run nothing when installed, and have licences that we know", () => {
    expect(faultsOf(lock)).toEqual([]);
  });

  it("are asked for by exact versions", () => {
    const asked = Object.entries({ ...own.dependencies, ...own.devDependencies });
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter(([, version]) => !isExact(version))).toEqual([]);
  });
});

describe("a lock file that somebody has tampered with", () => {
  const PATH = "node_modules/zod";
  const GIT = "git+ssh://git@github.com/colinhacks/zod.git#0123456789abcdef0123456789abcdef01234567";

  it.each<[string, { [field in keyof Locked]?: Locked[field] | undefined }, string]>([
    ["from a repository", { resolved: GIT }, `comes from ${GIT}`],
    ["in the clear", { resolved: "http://registry.npmjs.org/zod/-/zod.tgz" }, "comes from http://registry.npmjs.org/"],
    ["from another host", { resolved: "https://registry.npmjs.org.example/z.tgz" }, "comes from https://registry.npm"],
    ["from a folder", { resolved: "../zod", link: true }, "leads out of what is locked"],
    ["of whatever comes", { integrity: undefined }, "is not named by a SHA-512"],
    ["by a weaker sum", { integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" }, "is not named by a SHA-512"],
    ["that runs a script", { hasInstallScript: true }, "runs a script when it is installed"],
    ["with terms for what it makes", { license: "GPL-3.0-or-later" }, "has the licence GPL-3.0-or-later"],
    ["without terms", { license: undefined }, "has the licence none"],
  ])("is told of: a package %s", (_, change, fault) => {
    const tampered = structuredClone(lock);
    expect(tampered.packages[PATH]).toBeDefined();
    tampered.packages[PATH] = { ...tampered.packages[PATH], ...change } as Locked;
    const faults = faultsOf(tampered);
    expect(faults.length).toBeGreaterThan(0);
    for (const one of faults) expect(one.startsWith(`${PATH} `)).toBe(true);
    expect(faults.join()).toContain(`${PATH} ${fault}`);
  });

  it.each(["^4.6.7", "~4.6.7", "4", "latest", "*", "file:../zod", "github:colinhacks/zod", "npm:zod@^4.6.7"])(
    "an asked-for version %s is not exact",
    (version) => expect(isExact(version)).toBe(false),
  );
});
