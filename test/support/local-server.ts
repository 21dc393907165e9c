import { createServer, type RequestListener } from "node:http";

/** A server on this machine for as long as `use` takes. Its address ends with a slash. */
export async function withServer<T>(answer: RequestListener, use: (address: string) => Promise<T>): Promise<T> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  try {
    return await use(`http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}/`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
