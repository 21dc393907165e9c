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
];

describe("what serves the site", () => {
  let server: Server;
  beforeAll(async () => {
    const folder = temporaryFolder();
    for (const [path] of [...PATHS, ["404.html"] as const]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), "{}");
    }
    server = await serve(folder, "/bas/", 0);
  });
  afterAll(() => server.close());

  it.each(PATHS)("says of %s that it is %s", async (path, type) => {
    const answer = await fetch(server.address + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(await answer.text()).toBe("{}");
  });
});
