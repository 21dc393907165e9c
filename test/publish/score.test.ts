import { describe, expect, it } from "vitest";
import { headersFor } from "../../scripts/publish/headers.ts";
import { loadOf } from "../../scripts/publish/load-figures.ts";
import { probesOf } from "../../scripts/publish/probes.ts";
import { type Asked, type Point, pointsOf } from "../../scripts/publish/score.ts";
import { scoreReport } from "../../scripts/publish/score-report.ts";

const SECURE: Asked = { encoding: "br", secure: true };
const PROBE = { what: "ett flöde", path: "flode.json", status: 200, type: "application/feed+json", compressed: true };

const given = (more: Record<string, string | undefined> = {}): Record<string, string | undefined> => ({
  ...Object.fromEntries(Object.entries(headersFor("/flode.json")).map(([name, value]) => [name.toLowerCase(), value])),
  "content-type": "application/feed+json; charset=utf-8",
  "content-encoding": "br",
  vary: "Accept-Encoding",
  server: "nginx",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  ...more,
});

const wrong = (points: Point[]): string[] => points.filter(({ right }) => !right).map(({ what }) => what);
const faultsOf = (more: Record<string, string | undefined>, status = 200): string[] =>
  wrong(pointsOf(PROBE, SECURE, { status, headers: given(more) }));

describe("the score of an answer", () => {
  it("is full when every header is as it should be", () => {
    expect(faultsOf({})).toEqual([]);
    expect(pointsOf(PROBE, SECURE, { status: 200, headers: given() }).length).toBeGreaterThan(12);
  });

  it.each(Object.keys(given()).filter((name) => name !== "server"))("is less without %s", (name) => {
    expect(faultsOf({ [name]: undefined })).toEqual([expect.stringContaining(name)]);
  });

  it.each([
    ["x-content-type-options", "nosniff, nosniff"],
    ["content-type", "application/json; charset=utf-8"],
    ["content-encoding", "gzip"],
    ["cache-control", "public, max-age=3600"],
    ["server", "nginx/1.22.1"],
    ["strict-transport-security", "max-age=3600"],
    ["vary", "Accept-Encoding-Not"],
  ])("is less when %s is %s", (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([expect.stringContaining(name)]);
  });

  it("is less when a page that is asked about by others may not be, and when a page for nobody else may be", () => {
    const page = { what: "startsidan", path: "", status: 200, type: "text/html" };
    const html = { ...given(), "content-type": "text/html; charset=utf-8" };
    expect(wrong(pointsOf(page, SECURE, { status: 200, headers: html }))).toEqual([
      "cross-origin-resource-policy",
      "access-control-allow-origin",
    ]);
  });

  it("is less when a redirect leads to another host, port or protocol", () => {
    const probe = { what: "utan snedstreck", path: "sok", status: 301 };
    const to = (location: string) => wrong(pointsOf(probe, SECURE, { status: 301, headers: { location } }));
    expect(to("/sok/")).toEqual([]);
    for (const away of ["http://127.0.0.1:8080/sok/", "//sok/", ""]) expect(to(away)).toEqual(["location"]);
  });

  it("is told with each fault once and all the ways it was met", () => {
    const point = { what: "vary", right: false, found: "saknas" };
    const scored = ["HTTP/1.1, br", "HTTP/2, br"].map((by) => ({ by, what: "söket", point }));
    const { text, right, all } = scoreReport([...scored, { ...scored[0], point: { ...point, right: true } } as never]);
    expect(text).toBe("söket: vary är ”saknas” (HTTP/1.1, br; HTTP/2, br)\nSvarshuvuden: 1 rätt av 3");
    expect([right, all]).toEqual([1, 3]);
  });
});

it("a start page that names no files of its own is no start page of ours", () => {
  expect(() => probesOf('<link rel="stylesheet" href="/assets/site.css">')).toThrow("no file of its own");
});

/** Two pages of wrk 4.1.0. */
const WELL = `Running 6s test @ http://127.0.0.1:8442/
  2 threads and 1000 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency    27.96ms   39.68ms 388.29ms   91.09%
    Req/Sec    23.17k     8.59k   45.98k    67.81%
  Latency Distribution
     50%   16.04ms
     99%  206.66ms
  352895 requests in 8.07s, 3.03GB read
Requests/sec:  43717.19
Transfer/sec:    384.44MB
`;
const ILL = WELL.replace(" 206.66ms", "    1.20s").replace(
  "Requests/sec",
  "  Socket errors: connect 1, read 20, write 0, timeout 300\n  Non-2xx or 3xx responses: 4000\nRequests/sec",
);

describe("the figures of wrk", () => {
  it("are read, with everything that failed", () => {
    expect(loadOf(WELL)).toEqual({ perSecond: 43717.19, p99: 206.66, failed: 0 });
    expect(loadOf(ILL)).toEqual({ perSecond: 43717.19, p99: 1200, failed: 4321 });
  });

  it("are never made up", () => {
    expect(() => loadOf("unable to connect to 127.0.0.1:8442 Connection refused")).toThrow("unable to connect");
  });
});
