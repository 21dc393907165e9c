import { headersFor } from "./headers.ts";
import type { Probe } from "./probes.ts";

/** What a server answered: names of headers in lower case, the values of one that came twice put together with a comma. */
export type Answer = { status: number; headers: Readonly<Record<string, string | undefined>> };

/** How it was asked: for which encoding, and whether over a connection that is encrypted. */
export type Asked = { encoding: "br" | "gzip" | "identity"; secure: boolean };

/** One thing that an answer has to be; `found` is in words what it was instead. */
export type Point = { what: string; right: boolean; found: string };

const OF_OURS = Object.keys({ ...headersFor("/"), ...headersFor("/flode.atom") });
const A_YEAR = 31_536_000;

/** Everything an answer is scored for. */
export function pointsOf(probe: Probe, { encoding, secure }: Asked, { status, headers }: Answer): Point[] {
  const point = (what: string, wanted: string | undefined, found: string | undefined): Point => ({
    what,
    right: wanted === found,
    found: found ?? "saknas",
  });
  const points = [point("status", String(probe.status), String(status)), serverPoint(headers["server"])];
  if (probe.status === 301) return [...points, point("location", undefined, awayFrom(headers["location"]))];
  const wanted = headersFor(status === 404 ? "/404.html" : `/${probe.path}`);
  if (probe.type) points.push(typePoint(probe.type, headers["content-type"]));
  points.push(...OF_OURS.map((name) => point(name.toLowerCase(), wanted[name], headers[name.toLowerCase()])));
  if (probe.compressed) points.push(...encodingPoints(encoding, headers));
  if (secure) points.push(hstsPoint(headers["strict-transport-security"]));
  return points;
}

/** Undefined when a redirect only names a path: another host, port or protocol in it may be that of a machine behind. */
const awayFrom = (location = "saknas"): string | undefined => (/^\/[^/]/.test(location) ? undefined : location);

const serverPoint = (server = ""): Point => ({ what: "server", right: !/\d/.test(server), found: server });

function typePoint(type: string, found = "saknas"): Point {
  const named = found.split(";")[0]?.trim() ?? "";
  const charset = !named.startsWith("text/") || /charset=utf-8/i.test(found);
  return { what: "content-type", right: (named === type || named.endsWith(`/${type}`)) && charset, found };
}

function encodingPoints(encoding: Asked["encoding"], headers: Answer["headers"]): Point[] {
  const [given = "identity", vary = "saknas"] = [headers["content-encoding"], headers["vary"]];
  return [
    { what: `content-encoding (${encoding})`, right: given === encoding, found: given },
    { what: "vary", right: vary.toLowerCase().split(/ *, */).includes("accept-encoding"), found: vary },
  ];
}

const hstsPoint = (found = "saknas"): Point => ({
  what: "strict-transport-security",
  right: Number(/\bmax-age=(\d+)/.exec(found)?.[1] ?? 0) >= A_YEAR,
  found,
});
