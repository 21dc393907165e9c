import { request as plainRequest } from "node:http";
import { connect } from "node:http2";
import { request as secureRequest } from "node:https";
import { text } from "node:stream/consumers";
import { type Probe, probesOf } from "./probes.ts";
import { type Answer, type Asked, type Point, pointsOf } from "./score.ts";

type Answered = Answer & { body: string };
/** Asks for one address with some headers. */
type Ask = (url: URL, headers: Record<string, string>) => Promise<Answered>;

/** How the points of a site were asked for, in words, and how it came out. */
export type Scored = { by: string; what: string; point: Point }[];

const NO_ANSWER = 20_000;

/**
 * Asks a site for one address of each kind, in every encoding, over the HTTP it has: 1.1, and 2 as well where it is encrypted.
 * With `trusting`, any certificate will do. @throws when nothing answers.
 */
export async function scoreSite(address: URL, trusting: boolean): Promise<Scored> {
  const secure = address.protocol === "https:";
  const scored = await scoredBy("HTTP/1.1", address, secure, byHttp1(trusting));
  return secure ? [...scored, ...(await scoredBy("HTTP/2", address, secure, byHttp2(trusting)))] : scored;
}

async function scoredBy(version: string, address: URL, secure: boolean, ask: Ask): Promise<Scored> {
  const scored: Scored = [];
  const { body } = await ask(address, {});
  for (const probe of probesOf(body)) {
    for (const encoding of ["br", "gzip", "identity"] as const) {
      const points = await pointsOfProbe(probe, { encoding, secure }, new URL(probe.path, address), ask);
      scored.push(...points.map((point) => ({ by: `${version}, ${encoding}`, what: probe.what, point })));
    }
  }
  return scored;
}

async function pointsOfProbe(probe: Probe, asked: Asked, url: URL, ask: Ask): Promise<Point[]> {
  const encoded = { "accept-encoding": asked.encoding };
  const answer = await ask(url, encoded);
  const points = pointsOf(probe, asked, answer);
  if (probe.status !== 200) return points;
  const { etag = "", "last-modified": modified = "" } = answer.headers;
  const again = await ask(url, { ...encoded, "if-none-match": etag, "if-modified-since": modified });
  return [...points, { what: "304 när inget är ändrat", right: again.status === 304, found: String(again.status) }];
}

const byHttp1 =
  (trusting: boolean): Ask =>
  (url, headers) =>
    new Promise((resolve, reject) => {
      const request = url.protocol === "https:" ? secureRequest : plainRequest;
      const options = { headers, rejectUnauthorized: !trusting, timeout: NO_ANSWER };
      const asking = request(url, options, async (response) => {
        const body = await text(response);
        resolve({ status: response.statusCode ?? 0, headers: response.headers as Answer["headers"], body });
      });
      asking.on("timeout", () => asking.destroy(new Error(`${url} did not answer`)));
      asking.on("error", reject).end();
    });

const byHttp2 =
  (trusting: boolean): Ask =>
  (url, headers) =>
    new Promise((resolve, reject) => {
      const session = connect(url.origin, { rejectUnauthorized: !trusting });
      session.on("error", reject);
      session.setTimeout(NO_ANSWER, () => session.destroy(new Error(`${url} did not answer`)));
      const stream = session.request({ ":path": url.pathname, ...headers });
      stream.on("error", reject).on("response", async ({ ":status": status = 0, ...given }) => {
        const body = await text(stream);
        session.close();
        resolve({ status, headers: given as Answer["headers"], body });
      });
    });
