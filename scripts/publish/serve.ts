import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor } from "./headers.ts";
import { mediaType } from "./media-types.ts";

export type Server = { address: string; close(): Promise<void> };

/** Serves a built site on this machine, for looking at and for tests. Reads the files anew for each request, so that a new build shows. */
export async function serve(folder: string, basePath: string, port: number): Promise<Server> {
  const files = sirv(folder, { dev: true, setHeaders: (response, path) => void setHeaders(response, path) });
  const missing = (response: ServerResponse) => {
    response.writeHead(404, { ...headersFor("/404.html"), "Content-Type": "text/html; charset=utf-8" });
    response.end(readFileSync(join(folder, "404.html")));
  };
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    if (!url.startsWith(basePath)) return missing(response);
    request.url = `/${url.slice(basePath.length)}`;
    return files(request, response, () => missing(response));
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : port}${basePath}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function setHeaders(response: { setHeader(name: string, value: string): unknown }, path: string): void {
  for (const [name, value] of Object.entries({ ...headersFor(path), "Cache-Control": "no-cache" }))
    response.setHeader(name, value);
  const type = mediaType(path);
  if (type) response.setHeader("Content-Type", type);
}
