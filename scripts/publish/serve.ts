import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor } from "./headers.ts";
import { mediaType } from "./media-types.ts";

export type Server = { address: string; close(): Promise<void> };

/** What belongs to the build and not to the reader: rules for hosts, and compressed copies by themselves. */
const NOT_FOR_READERS = /^\/_headers$|\.(?:br|gz)$/;

/**
 * Serves a built site on this machine as a server on the web does, for looking at and for tests: the compressed copies where there are some.
 * Reads the files anew for each request, so that a new build shows.
 */
export async function serve(folder: string, basePath: string, port: number): Promise<Server> {
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, setHeaders });
  const server = createServer((request, response) => {
    const [pathname = "/", query] = (request.url ?? "/").split("?");
    const path = `/${pathname.slice(basePath.length)}`;
    const search = query === undefined ? "" : `?${query}`;
    const missing = () => sendMissing(request, response, join(folder, "404.html"));
    if (!pathname.startsWith(basePath) || NOT_FOR_READERS.test(path)) return missing();
    if (isFolder(folder, path)) return redirect(response, `${pathname}/${search}`);
    request.url = path + search;
    return files(request, response, missing);
  });
  await new Promise<void>((done, reject) => server.once("error", reject).listen(port, "127.0.0.1", done));
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : port}${basePath}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** Is the path one of a folder, but for the slash at its end? */
const isFolder = (folder: string, path: string): boolean =>
  /^(?:\/[\w-]+)+$/.test(path) && (statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() ?? false);

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { ...headersFor("/"), Location: location }).end();
}

function sendMissing(request: IncomingMessage, response: ServerResponse, page: string): void {
  response.writeHead(404, { ...headersFor("/404.html"), "Content-Type": "text/html; charset=utf-8" });
  response.end(request.method === "HEAD" ? undefined : readFileSync(page));
}

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  const type = mediaType(path);
  if (type) response.setHeader("Content-Type", type);
}
