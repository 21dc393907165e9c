import { chmodSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { compressSite } from "../../scripts/publish/compress.ts";
import {
  BROTLI,
  hasNginx,
  layNginx,
  type Nginx,
  readByNginx,
  startNginx,
  temporaryPaths,
} from "../../scripts/publish/nginx.ts";
import { scoreSite } from "../../scripts/publish/read-back.ts";
import { scoreReport } from "../../scripts/publish/score-report.ts";
import { type Server, serve } from "../../scripts/publish/serve.ts";
import { temporaryFolder } from "../support/content.ts";

/** What the probes ask for; the rest of the shipped site takes long to compress. */
const ASKED = [
  "index.html",
  "404.html",
  "_headers",
  "flode.atom",
  "flode.json",
  "kalender.ics",
  "dcat.rdf",
  ".well-known",
  "assets",
  "regioner/varmland/index.html",
  "regioner/varmland/flode.atom",
  "sok",
  "inbaddning/index.html",
  "pagefind/pagefind-worker.js",
  "api/v1/notiser.json",
  "api/v1/notiser.csv",
];

const scoreOf = async (address: URL | string): Promise<{ text: string; right: number; all: number }> =>
  scoreReport(await scoreSite(new URL(address), true));

describe("the headers that are read back", { timeout: 120_000 }, () => {
  const site = join(temporaryFolder(), "site");
  let server: Server;
  let nginx: Nginx | undefined;
  beforeAll(async () => {
    for (const path of ASKED) cpSync(join(inject("site"), path), join(site, path), { recursive: true });
    await compressSite({ folder: site });
    // Started by root, nginx reads as somebody else.
    chmodSync(dirname(site), 0o755);
    server = await serve(site, "/", 0);
    if (hasNginx()) nginx = await startNginx(site);
  });
  afterAll(async () => {
    await server.close();
    await nginx?.close();
  });

  it("are all right from npm start", async () => {
    const { text, right, all } = await scoreOf(server.address);
    expect(text).toBe(`Svarshuvuden: ${all} rätt av ${all}`);
    expect(right).toBeGreaterThan(700);
  });

  it("are all right from a real nginx, in the clear and encrypted, over HTTP 1.1 and 2", async ({ skip }) => {
    if (!nginx) return skip("no nginx with brotli here");
    const [plain, secure] = [await scoreOf(nginx.plain), await scoreOf(nginx.secure)];
    expect([plain.text, secure.text]).toEqual([plain, secure].map(({ all }) => `Svarshuvuden: ${all} rätt av ${all}`));
    expect(secure.right).toBeGreaterThan(plain.right * 2);
  });

  it("would show that a site is served without its compressed copies", async () => {
    const bare = join(temporaryFolder(), "site");
    cpSync(site, bare, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
    const other = await serve(bare, "/", 0);
    const { text } = await scoreOf(other.address);
    await other.close();
    expect(text).toContain("startsidan: content-encoding (br) är ”identity” (HTTP/1.1, br)");
    expect(text).not.toMatch(/vary|content-type/);
  });

  it("are not asked for in vain: a refused method is told so by nginx", async ({ skip }) => {
    if (!nginx) return skip("no nginx with brotli here");
    for (const method of ["POST", "PUT", "DELETE"]) expect((await fetch(nginx.plain, { method })).status).toBe(405);
  });
});

describe.skipIf(!hasNginx())("a configuration of the guide is taken by nginx:", () => {
  /** A file as it is laid out, but for what is other on this machine. */
  function laidOut(name: string, changes: [RegExp, string][]): string {
    const folder = temporaryFolder();
    layNginx(folder);
    const file = join(folder, name);
    const text = changes.reduce((before, [was, is]) => before.replaceAll(was, is), readFileSync(file, "utf8"));
    writeFileSync(file, text);
    return file;
  }
  const MODULES: [RegExp, string] = [/(?<=load_module )modules/g, dirname(BROTLI)];

  it("that of the container", () => {
    readByNginx(laidOut("behallare.conf", [MODULES, [/\/tmp\//g, `${temporaryFolder()}/`]]));
  });

  it("that of a server with keys of its own", () => {
    const site = laidOut("regionsidan.conf", [
      [/listen \[::\].*/g, ""],
      // One that anybody may open; only read, nginx does not mind that another has it.
      [/listen (80|443)\b/g, "listen 127.0.0.1:28$1"],
      [/\/etc\/letsencrypt\/live\/[^/]+\/fullchain\.pem/g, "cert.pem"],
      [/\/etc\/letsencrypt\/live\/[^/]+\/privkey\.pem/g, "key.pem"],
    ]);
    const folder = dirname(site);
    const main = join(folder, "nginx.conf");
    const http = `${temporaryPaths(folder)} include regionsidan.conf;`;
    writeFileSync(main, `load_module ${BROTLI}; pid nginx.pid; events {} http { ${http} }`);
    readByNginx(main);
  });

  it("and one that is wrong is not", () => {
    const file = laidOut("behallare.conf", [MODULES, [/worker_connections/g, "worker_conections"]]);
    expect(() => readByNginx(file)).toThrow("worker_conections");
  });
});
