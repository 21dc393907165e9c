import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/content.ts";
import { withPrograms } from "../support/programs.ts";

/** A checkout with the script and a lock file, and programs that only note what they were asked. */
let folder = "";
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, "node_modules"));
  cpSync("drift/natt.sh", join(folder, "drift/natt.sh"));
  writeFileSync(join(folder, "package-lock.json"), "{}");
});

/** Runs the night with the exit codes that its programs are to have. */
function night(codes: { git?: number; ci?: number; build?: number } = {}) {
  const { git = 0, ci = 0, build = 0 } = codes;
  const asked = join(folder, "asked");
  const noted = (name: string, script: string) => `echo "${name} $*" >> "${asked}"\n${script}`;
  const env = withPrograms(folder, {
    git: noted("git", `exit ${git}`),
    // As the real one, it empties the folder before it fetches anything.
    npm: noted(
      "npm",
      `[ "$1" = ci ] || exit ${build}; rm -rf node_modules; [ ${ci} = 0 ] && mkdir node_modules; exit ${ci}`,
    ),
  });
  writeFileSync(asked, "");
  const { status, stderr } = spawnSync(join(folder, "drift/natt.sh"), { cwd: "/", env, encoding: "utf8" });
  return { status, stderr, asked: readFileSync(asked, "utf8").trimEnd().split("\n") };
}

const PULL = "git pull --ff-only --quiet";
const CI = "npm ci --ignore-scripts --silent";
const BUILD = "npm run --silent build -- --compress";

describe("the nightly build on a server of one's own", () => {
  it("fetches packages only when others are locked than the last time", () => {
    expect(night()).toEqual({ status: 0, stderr: "", asked: [PULL, CI, BUILD] });
    expect(night().asked).toEqual([PULL, BUILD]);
    writeFileSync(join(folder, "package-lock.json"), '{ "packages": {} }');
    expect(night().asked).toEqual([PULL, CI, BUILD]);
  });

  it("builds what there is when nothing can be fetched, so that the day is right, and says at its end that it is old", () => {
    night();
    const { status, stderr, asked } = night({ git: 1 });
    expect([status, asked]).toEqual([75, [PULL, BUILD]]);
    expect(stderr).toContain("Bygger det som finns.");
    expect(night({ git: 1, build: 1 }).status).toBe(1);
  });

  it("builds with the packages it had when others cannot be fetched, and tries again the next night", () => {
    writeFileSync(join(folder, "node_modules/one"), "");
    const { status, stderr, asked } = night({ ci: 7 });
    expect([status, asked]).toEqual([75, [PULL, CI, BUILD]]);
    expect(stderr).toContain("Bygger med de förra.");
    expect(existsSync(join(folder, "node_modules/one"))).toBe(true);
    expect(night()).toEqual({ status: 0, stderr: "", asked: [PULL, CI, BUILD] });
    expect(existsSync(join(folder, "node_modules/one"))).toBe(false);
    expect(existsSync(join(folder, "node_modules.forra"))).toBe(false);
  });

  it("builds nothing of half the packages", () => {
    rmSync(join(folder, "node_modules"), { recursive: true });
    expect(night({ ci: 7 })).toMatchObject({ status: 75, asked: [PULL, CI] });
  });

  it("finds the packages it had again when a night was broken off", () => {
    renameSync(join(folder, "node_modules"), join(folder, "node_modules.forra"));
    writeFileSync(join(folder, "node_modules.forra/one"), "");
    mkdirSync(join(folder, "node_modules"));
    night({ ci: 7 });
    expect(existsSync(join(folder, "node_modules/one"))).toBe(true);
  });

  it("ends as the build does", () => {
    expect(night({ build: 1 }).status).toBe(1);
  });

  it("is started by midnight in Sweden, from where the guide puts it", () => {
    const unit = (name: string) => readFileSync(`drift/systemd/regionsidan.${name}`, "utf8");
    expect(unit("timer")).toMatch(/^OnCalendar=\*-\*-\* 00:05:00 Europe\/Stockholm$/m);
    const [, started = ""] = /^ExecStart=\/srv\/regionsidan\/(.*)$/m.exec(unit("service")) ?? [];
    expect(existsSync(started)).toBe(true);
  });
});
