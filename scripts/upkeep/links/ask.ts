import type { ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import { request as requestHttps } from "node:https";
import { checkHost, publicLookup } from "./public-address.ts";

export type Method = "HEAD" | "GET";
export type Answer = { status: number; location?: string };

/** Asks a server for an address, without its contents. Rejects with the `code` of Node when there is no answer. */
export type Ask = (url: URL, method: Method) => Promise<Answer>;

type Transport = (url: URL, options: RequestOptions, answered: (response: IncomingMessage) => void) => ClientRequest;

type Options = {
  /** Who asks, and where to turn; servers' owners read it in their logs. */
  userAgent: string;
  /** Milliseconds. */
  patience?: number;
  transport?: Transport;
  lookup?: ReturnType<typeof publicLookup>;
};

const PATIENCE = 20_000;

/** The way to ask the web: https, public addresses only, no cookies, no body read, each connection closed after its answer. */
export function askWeb({
  userAgent,
  patience = PATIENCE,
  transport = requestHttps,
  lookup = publicLookup(),
}: Options): Ask {
  const headers = { "user-agent": userAgent, accept: "*/*", "accept-language": "sv,en;q=0.5" };
  return (url, method) =>
    new Promise((resolve, reject) => {
      checkHost(url.hostname);
      const signal = AbortSignal.timeout(patience);
      const request = transport(url, { method, headers, lookup, signal, agent: false }, (response) => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, ...(headers.location && { location: headers.location }) });
        response.destroy();
      });
      request.on("error", (error) => reject(signal.aborted ? tooSlow() : error));
      request.end();
    });
}

const tooSlow = () => Object.assign(new Error("no answer in time"), { code: "ETIMEDOUT" });
