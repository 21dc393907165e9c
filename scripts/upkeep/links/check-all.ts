import { setTimeout as sleep } from "node:timers/promises";
import type { Ask } from "./ask.ts";
import { byHost } from "./by-host.ts";
import { probe } from "./probe.ts";
import type { Verdict } from "./verdict.ts";

export type Checking = {
  ask: Ask;
  /** Milliseconds from now after which nothing more is asked for. */
  time: number;
  wait?: (ms: number) => Promise<unknown>;
  now?: () => number;
};

const PACE = { perHost: 2, total: 16 };
/** Milliseconds of rest between two addresses of a host. */
const REST = 500;

/** What each link leads to. Those that there was no time for are not in it. */
export async function checkAll(
  urls: readonly string[],
  { ask, time, wait = sleep, now = Date.now }: Checking,
): Promise<Map<string, Verdict>> {
  const end = now() + time;
  const verdicts = new Map<string, Verdict>();
  const work = async (url: URL) => {
    if (now() >= end) return;
    verdicts.set(url.href, await probe(url, ask, wait));
    await wait(REST);
  };
  await byHost(
    urls.map((url) => new URL(url)),
    work,
    PACE,
  );
  return verdicts;
}
