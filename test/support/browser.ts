import type { Browser } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { type Server, serve } from "../../scripts/publish/serve.ts";
import { launchChromium } from "./chromium.ts";

/** The shipped site served, and a real browser where there is one, for all the tests of a file. */
export function siteInBrowser(): { server: Server; browser: Browser | undefined } {
  const opened = {} as { server: Server; browser: Browser | undefined };
  beforeAll(async () => {
    [opened.server, opened.browser] = await Promise.all([serve(inject("site"), "/", 0), launchChromium()]);
  });
  afterAll(async () => {
    await opened.browser?.close();
    await opened.server.close();
  });
  return opened;
}
