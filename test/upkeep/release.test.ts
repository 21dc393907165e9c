import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { makeRelease } from "../../scripts/upkeep/release/release.ts";
import { runOnGitHub } from "../support/on-github.ts";

const VERSION = JSON.parse(readFileSync(join(inject("site"), "version.json"), "utf8")) as object;
const NAME = "regionsidan-v1.2.0";

const top = mkdtempSync(join(tmpdir(), "regionsidan-release-"));
const repository = join(top, "repository");
let commit = "";
afterAll(() => rmSync(top, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A small built site: a link to its folder, as ours is. */
function site(name: string, of: string, modified: Date): string {
  const files = {
    "index.html": "<!DOCTYPE html>",
    _headers: "/*\n",
    ".well-known/security.txt": "Contact: x\n",
    "api/v1/notiser.json": "[]",
    "schema/v1/insats.json": "{}",
    "version.json": JSON.stringify({ ...VERSION, commit: of }),
  };
  const folder = join(top, `.${name}`);
  for (const [path, text] of Object.entries(files)) {
    write(join(folder, path), text);
    utimesSync(join(folder, path), modified, modified);
  }
  symlinkSync(folder, join(top, name));
  return join(top, name);
}

beforeAll(() => {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Prov", "-c", "user.email=prov@prov.example", ...args], {
      cwd: repository,
      encoding: "utf8",
      env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" },
    }).trim();
  write(join(repository, "content/insatser/provet.md"), "---\n");
  for (const file of ["LICENSE", "package.json", "package-lock.json"]) copyFileSync(file, join(repository, file));
  git("init", "-qb", "main");
  git("add", "-A");
  git("commit", "-qm", "Allt");
  commit = git("rev-parse", "HEAD");
  write(join(repository, "content/insatser/osparad.md"), "---\n");
});

const packed = (file: string, ...args: string[]): string =>
  execFileSync("tar", [...args, "-zf", file], { encoding: "utf8", env: { ...process.env, TZ: "UTC" } });

describe("a release", () => {
  const output = join(top, "utgava");
  const archive = (part: string) => join(output, `${NAME}-${part}.tar.gz`);

  beforeAll(async () => {
    await makeRelease({ repository, site: site("en", commit, new Date()), version: "v1.2.0", output });
  });

  it("has the content as it was committed, not what lies beside it", () => {
    const names = packed(archive("innehall"), "-t").split("\n");
    expect(names).toContain(`${NAME}-innehall/content/insatser/provet.md`);
    expect(names).toContain(`${NAME}-innehall/LICENSE`);
    expect(names.filter((name) => /osparad|package/.test(name))).toEqual([]);
  });

  it("has the data, and the whole site with its hidden files", () => {
    const data = packed(archive("data"), "-t")
      .split("\n")
      .filter((name) => !name.endsWith("/"));
    expect(data.filter(Boolean)).toEqual(
      ["api/v1/notiser.json", "schema/v1/insats.json", "version.json"].map((path) => `${NAME}-data/${path}`),
    );
    expect(packed(archive("webbplats"), "-t")).toContain(`${NAME}-webbplats/.well-known/security.txt`);
    expect(packed(archive("webbplats"), "-xO", "--wildcards", "*/version.json")).toContain(commit);
  });

  it("tells nothing of the machine that packed it", () => {
    const rows = packed(archive("webbplats"), "-tv", "--numeric-owner").trim().split("\n");
    expect(rows.length).toBeGreaterThan(6);
    const time = execFileSync("git", ["log", "-1", "--format=%cd", "--date=format-local:%Y-%m-%d %H:%M"], {
      cwd: repository,
      encoding: "utf8",
      env: { ...process.env, TZ: "UTC" },
    }).trim();
    for (const row of rows)
      expect(row).toMatch(new RegExp(`^(-rw-r--r--|drwxr-xr-x) 0/0 .* ${time} ${NAME}-webbplats/`));
  });

  it("has checksums of all its other files", () => {
    const lines = readFileSync(join(output, "SHA256SUMS"), "utf8").trimEnd().split("\n");
    const files = readdirSync(output).filter((name) => name !== "SHA256SUMS");
    expect(lines.map((line) => line.split("  ")[1])).toEqual(files.sort());
    for (const line of lines) {
      const [sum, name = ""] = line.split("  ");
      expect(
        createHash("sha256")
          .update(readFileSync(join(output, name)))
          .digest("hex"),
      ).toBe(sum);
    }
  });

  it("names the packages that it was built with", () => {
    const bill = JSON.parse(readFileSync(join(output, `${NAME}-sbom.cdx.json`), "utf8")) as {
      serialNumber: string;
      metadata: { component: { name: string } };
      components: { name: string; version: string }[];
    };
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
      dependencies: Record<string, string>;
    };
    expect(bill.components.find(({ name }) => name === "zod")?.version).toBe(dependencies["zod"]);
    expect(bill.metadata.component.name).toBe("regionsidan");
    expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("is the same, byte for byte, when it is made again elsewhere at another time", async () => {
    const again = join(top, "igen");
    const otherSite = site("annan", commit, new Date("2020-02-02"));
    const run = await runOnGitHub(
      "upkeep/make-release",
      ["--site", otherSite, "--version", "v1.2.0", "--output", again],
      { TZ: "Asia/Tokyo", LC_ALL: "sv_SE.UTF-8" },
      repository,
    );
    expect(run).toMatchObject({ code: 0 });
    expect(readFileSync(join(again, "SHA256SUMS"), "utf8")).toBe(readFileSync(join(output, "SHA256SUMS"), "utf8"));
  });

  it("is not made of a site that another commit was built into, nor over another one", async () => {
    const other = site("gammal", "b".repeat(40), new Date());
    const release = { repository, version: "v1.2.0", output: join(top, "ny") };
    await expect(makeRelease({ ...release, site: other })).rejects.toThrow("Bygg om den.");
    await expect(makeRelease({ ...release, site: join(top, "en"), output })).rejects.toThrow("är inte tom");
  });

  it.each(["1.2.0", "v1", "v1.2.0/../x", "$(id)"])("is not called %s", async (version) => {
    const run = await runOnGitHub("upkeep/make-release", ["--version", version, "--output", join(top, "fel")], {});
    expect(run).toMatchObject({ code: 2 });
  });
});
