import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Server, serve } from "../../scripts/publish/serve.ts";
import { temporaryFolder } from "../support/content.ts";

const PATHS: [path: string, type: string][] = [
  ["flode.atom", "application/atom+xml; charset=utf-8"],
  ["regioner/skane/flode-arkiv-12.atom", "application/atom+xml; charset=utf-8"],
  ["regioner/skane/flode.json", "application/feed+json; charset=utf-8"],
  ["flode-arkiv-1.json", "application/feed+json; charset=utf-8"],
  ["kalender.ics", "text/calendar; charset=utf-8"],
  ["regioner/skane/veckoblad/2020-v47/veckoblad.eml", "message/rfc822"],
  ["regioner/skane/veckoblad/2020-v47/veckoblad.txt", "text/plain; charset=utf-8"],
  ["api/v1/notiser.json", "application/json"],
  ["index.html", "text/html;charset=utf-8"],
  ["regioner/skane/index.html", "text/html;charset=utf-8"],
];

describe("what serves the site", () => {
  let server: Server;
  let folder: string;
  beforeAll(async () => {
    folder = temporaryFolder();
    for (const [path] of [...PATHS, ["404.html"] as const]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), "{}");
    }
    writeFileSync(join(folder, "_headers"), "/*");
    server = await serve(folder, "/bas/", 0);
  });
  afterAll(() => server.close());

  it.each(PATHS)("says of %s that it is %s", async (path, type) => {
    const answer = await fetch(server.address + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(await answer.text()).toBe("{}");
  });

  it.each([
    ["/bas/regioner/skane", 301, "/bas/regioner/skane/"],
    ["/bas/regioner/skane?q=1", 301, "/bas/regioner/skane/?q=1"],
    ["/bas/_headers", 404, null],
    ["/bas/index.html.br", 404, null],
    ["/", 404, null],
    ["//bas", 404, null],
    ["/bas/%", 404, null],
    ["/bas/..%2f..%2fetc/passwd", 404, null],
  ])("answers %s with %i", async (path, status, location) => {
    const answer = await fetch(new URL(server.address).origin + path, { redirect: "manual" });
    expect([answer.status, answer.headers.get("location")]).toEqual([status, location]);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("shows a new build at once, and says so when there is none", async () => {
    const first = await fetch(`${server.address}kalender.ics`);
    expect(await first.text()).toBe("{}");
    const etag = first.headers.get("etag") ?? "";
    const again = () => fetch(`${server.address}kalender.ics`, { headers: { "If-None-Match": etag } });
    expect((await again()).status).toBe(304);
    writeFileSync(join(folder, "kalender.ics"), "BEGIN");
    expect(await (await again()).text()).toBe("BEGIN");
  });
});
