import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { nameOf } from "../../scripts/torture/workshop.ts";
import { runCommand, runSource } from "../support/commands.ts";
import { filesOf, pagesOf } from "../support/pages.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "regionsidan-build-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const NOTICE = "insatser/almi-brygglan.md";

/** A copy of the shipped content with one notice changed. */
function contentWith(change: (source: string) => string): string {
  cpSync("content", at("content"), { recursive: true });
  const file = join(at("content"), NOTICE);
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return at("content");
}

describe("npm run build", () => {
  it("gives the same bytes on another day, in another time zone and locale", () => {
    const build = (name: string, env: Record<string, string>) => {
      expect(runSource("build", ["--output", at(name)], env).status).toBe(0);
      return filesOf(at(name));
    };
    const first = filesOf(inject("site"));
    const second = build("b", { TZ: "Pacific/Kiritimati", LC_ALL: "ar_EG.UTF-8", LANG: "ar_EG.UTF-8" });
    const third = build("c", { TZ: "America/Los_Angeles", LC_ALL: "sv_SE.UTF-8", LANG: "sv_SE.UTF-8" });
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect(
      [...first]
        .filter(([name, bytes]) => !second.get(name)?.equals(bytes) || !third.get(name)?.equals(bytes))
        .map(([name]) => name),
    ).toEqual([]);
  });

  it("leaves the last good site untouched when the content is wrong, and says where", () => {
    const good = runCommand("build", ["--output", at("site"), "--no-search"]);
    expect(good.status).toBe(0);
    const before = nameOf(at("site"));
    const content = contentWith((text) => text.replace(/^avsandare: .*$/m, "avsandare: Allmi"));
    const bad = runCommand("build", ["--content", content, "--output", at("site"), "--no-search"]);
    expect(bad.status).toBe(1);
    expect(bad.stdout).toMatch(/insatser\/almi-brygglan\.md:\d+:12 {2}fel {2}okand-avsandare/);
    expect(bad.stderr).toContain("Den förra versionen är orörd");
    expect(nameOf(at("site"))).toBe(before);
    expect(readdirSync(at(".site.versions"))).toHaveLength(1);
  });

  it("publishes by replacing a link, and keeps no more than the version before and the one that the next is made over", () => {
    const build = () => expect(runCommand("build", ["--output", at("site"), "--no-search"]).status).toBe(0);
    build();
    expect(lstatSync(at("site")).isSymbolicLink()).toBe(true);
    for (const kept of [2, 3, 3, 3]) {
      build();
      expect(readdirSync(at(".site.versions"))).toHaveLength(kept);
    }
    expect(existsSync(join(at("site"), "index.html"))).toBe(true);
  });

  it("links what is the same as before an edit, and has the bytes of a build into a new place", () => {
    const build = (content: string, site: string) => {
      const { status } = runCommand("build", ["--content", content, "--output", at(site), "--no-search"]);
      expect(status).toBe(0);
      return realpathSync(at(site));
    };
    const before = build("content", "site");
    const name = nameOf(before);
    const content = contentWith((text) => `${text}\nEn rad till.\n`);
    const after = build(content, "site");
    expect(nameOf(before)).toBe(name);
    expect(nameOf(after)).not.toBe(name);
    expect(nameOf(after)).toBe(nameOf(build(content, "ny")));
    const linked = [...filesOf(after).keys()].filter((path) => statSync(join(after, path)).nlink > 1);
    expect(linked.length).toBeGreaterThan(0.8 * filesOf(after).size);
  });

  it("is made over an older version with the bytes of a build into a new place, and leaves the version before alone", () => {
    const build = (site: string, ...flags: string[]) => {
      expect(runCommand("build", ["--output", at(site), "--no-search", ...flags]).status).toBe(0);
      return realpathSync(at(site));
    };
    for (const day of ["2020-04-20", "2020-10-01", "2020-10-02"]) build("site", "--today", day);
    const [before, name] = [realpathSync(at("site")), nameOf(at("site"))];
    const places = readdirSync(at(".site.versions")).map((version) => statSync(at(`.site.versions/${version}`)).ino);
    const after = build("site", "--today", "2020-05-20");
    expect(places).toContain(statSync(after).ino);
    expect(nameOf(after)).toBe(nameOf(build("ny", "--today", "2020-05-20")));
    expect(nameOf(before)).toBe(name);
  });

  it("refuses to replace a folder that it has not made", () => {
    mkdirSync(at("site"));
    writeFileSync(join(at("site"), "viktigt.txt"), "kvar");
    const result = runCommand("build", ["--output", at("site")]);
    expect([result.status, result.stderr]).toEqual([2, expect.stringContaining("är ingen publicerad webbplats")]);
    expect(readFileSync(join(at("site"), "viktigt.txt"), "utf8")).toBe("kvar");
  });

  it("lives under a base path", () => {
    expect(runCommand("build", ["--output", at("site"), "--base-path", "/repo/"]).status).toBe(0);
    const addresses = pagesOf(at("site")).flatMap(([, html]) =>
      [...html.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)].map(([, href = ""]) => href),
    );
    expect(addresses.length).toBeGreaterThan(1000);
    expect(addresses.filter((href) => !href.startsWith("/repo/"))).toEqual([]);
    expect(runCommand("build", ["--output", at("x"), "--base-path", "repo"]).status).toBe(2);
  });

  it("shows template syntax and hostile text as text", () => {
    const hostile = "{{ 7 * 7 }} {% raw %} &lt;script&gt; \\<b>";
    const content = contentWith(
      (text) => `${text.replace(/^titel: .*$/m, "titel: 'Stöd {{ 7 * 7 }} & \"citat\" <i>'")}\n${hostile}\n`,
    );
    expect(runCommand("build", ["--content", content, "--output", at("site"), "--no-search"]).status).toBe(0);
    const html = readFileSync(join(at("site"), "insatser/almi-brygglan/index.html"), "utf8");
    expect(html).toContain("{{ 7 * 7 }} {% raw %} &lt;script&gt; &lt;b&gt;");
    expect(html).toContain("<h1>Stöd {{ 7 * 7 }} &amp; &quot;citat&quot; &lt;i></h1>");
    expect(html).not.toContain("49 ");
  });

  it("shows another day with --today: what is published by then, with the status of then", () => {
    expect(runCommand("build", ["--output", at("site"), "--today", "2020-04-20", "--no-search"]).status).toBe(0);
    const page = (name: string) => join(at("site"), name, "index.html");
    expect(existsSync(page("insatser/omsattningsstod-enskilda-naringsidkare"))).toBe(false);
    expect(readFileSync(page("insatser/esf-permitterade-och-varslade"), "utf8")).toContain("Öppen");
    const later = runCommand("build", ["--output", at("site"), "--today", "2020-02-30"]);
    expect([later.status, later.stderr]).toEqual([2, expect.stringContaining("2020-02-30 finns inte i kalendern")]);
  });

  it("keeps former addresses: a page there leads to the present one", () => {
    const content = contentWith((text) =>
      text.replace(/^kallor:/m, "tidigare_adresser:\n  - insatser/almi-lan\nkallor:"),
    );
    expect(
      runCommand("build", ["--content", content, "--output", at("site"), "--no-search", "--base-path", "/r/"]).status,
    ).toBe(0);
    expect(readFileSync(join(at("site"), "insatser/almi-lan/index.html"), "utf8")).toContain(
      'content="0; url=/r/insatser/almi-brygglan/"',
    );
  });
});
