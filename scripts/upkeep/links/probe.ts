import type { Answer, Ask, Method } from "./ask.ts";
import { NOT_HTTPS, ofFault, ofStatus, TO_START, TOO_LONG, type Verdict } from "./verdict.ts";

const MOST_STEPS = 8;
/** Milliseconds before the second and the third try. */
const PAUSES = [3_000, 15_000];

/** What a server says at once and for good; anything else may be bad luck, and is asked for again. */
const FINAL = new Set([401, 403, 404, 405, 410, 429]);

type Seen = { verdict: Verdict; final: boolean };

/** Does an address lead somewhere? Asks for its head, then for all of it since many servers know no HEAD, and again after a while. Never throws. */
export async function probe(url: URL, ask: Ask, wait: (ms: number) => Promise<unknown>): Promise<Verdict> {
  for (const pause of [...PAUSES, undefined]) {
    const head = await once(url, "HEAD", ask);
    if (head.verdict.slag === "fungerar") return head.verdict;
    const whole = await once(url, "GET", ask);
    if (whole.final || pause === undefined) return whole.verdict;
    await wait(pause);
  }
  throw new Error("unreachable");
}

async function once(url: URL, method: Method, ask: Ask): Promise<Seen> {
  try {
    return await follow(url, method, ask);
  } catch (error) {
    return { verdict: ofFault(error), final: false };
  }
}

async function follow(from: URL, method: Method, ask: Ask): Promise<Seen> {
  let at = from;
  for (let steps = 0; steps <= MOST_STEPS; steps++) {
    if (at.protocol !== "https:") return { verdict: NOT_HTTPS, final: true };
    const answer = await ask(at, method);
    const next = redirection(answer, at);
    if (!next) return arrived(from, at, answer);
    at = next;
  }
  return { verdict: TOO_LONG, final: true };
}

/** Old pages are often sent to the front page of a new site: an answer, but not what the link was for. */
function arrived(from: URL, at: URL, { status }: Answer): Seen {
  const verdict = ofStatus(status);
  const lost = verdict.slag === "fungerar" && isStart(at) && !isStart(from);
  return lost ? { verdict: TO_START, final: true } : { verdict, final: FINAL.has(status) || status < 300 };
}

const isStart = ({ pathname, search }: URL): boolean => /^\/((index|default)\.\w+)?$/.test(pathname) && search === "";

function redirection({ status, location }: Answer, at: URL): URL | undefined {
  const leads = status >= 300 && status < 400 && location !== undefined && URL.canParse(location, at.href);
  return leads ? new URL(location, at) : undefined;
}
