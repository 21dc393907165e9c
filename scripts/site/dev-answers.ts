import { existsSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { escapeHtml } from "../outputs/escape-html.ts";
import { mediaType } from "../publish/media-types.ts";
import { codeFault } from "./dev-code.ts";
import type { DevShow } from "./dev-show.ts";
import { writeFiles } from "./write-files.ts";

/** `isCustomErrorPage` tells Eleventy's server that a page with an error as its status is ours. */
type Answer = ServerResponse & { isCustomErrorPage?: boolean };
export type Middleware = (request: IncomingMessage, response: Answer, next: () => void) => Promise<void>;

type Site = Pick<DevShow, "shown" | "searched"> & { output: string; basePath: string };

/** What lies in the output folder of itself. */
const LAID_OUT = /^\/(assets|pagefind)\//;

/** Answers each request with what the site has at that path, made there and then, before Eleventy's server looks into the output folder. */
export const answers =
  (site: Site): Middleware =>
  async (request, response, next) => {
    try {
      // Put together and not resolved: "//" would be a host without a name. Eleventy resolves it, so it is handed none.
      const { pathname } = new URL(`http://localhost${request.url ?? "/"}`);
      if (!pathname.startsWith(site.basePath)) {
        request.url = pathname.replace(/^\/+/, "/");
        return next();
      }
      response.setHeader("Cache-Control", "no-cache");
      await answer(`/${pathname.slice(site.basePath.length)}`, site, response, next);
    } catch (error) {
      console.error(error);
      fault(codeFault(error), response);
    }
  };

async function answer(path: string, { shown, searched, output, basePath }: Site, response: Answer, next: () => void) {
  const now = await shown();
  if ("fault" in now) return fault(now.fault, response);
  const html = now.pageAt(path);
  if (html !== undefined) return page(200, html, response);
  if (now.pageAt(`${path}/`) !== undefined) return moved(`${basePath}${path.slice(1)}/`, response);
  if (path.startsWith("/pagefind/")) await searched();
  const file = await now.fileAt(path);
  if (file) writeFiles([file], output);
  if (file || (LAID_OUT.test(path) && isFile(join(output, path)))) {
    const type = mediaType(path);
    if (type) response.setHeader("Content-Type", type);
    return next();
  }
  response.isCustomErrorPage = true;
  return page(404, now.pageAt("/404.html") ?? "", response);
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

function page(status: number, html: string, response: Answer): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(html);
}

function moved(to: string, response: Answer): void {
  response.statusCode = 301;
  response.setHeader("Location", to);
  response.end();
}

/** Why there is nothing to show. It goes away of itself, like any page that changes. */
function fault(text: string, response: Answer): void {
  const title = "Sidan går inte att visa";
  const style = "font: 1rem/1.5 system-ui; margin: 2rem; color-scheme: light dark";
  const told = `<h1>${title}</h1><pre style="white-space: pre-wrap; overflow-wrap: anywhere">${escapeHtml(text)}</pre>`;
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`;
  page(
    500,
    `<!DOCTYPE html>\n<html lang="sv" style="${style}"><head>${head}</head><body>${told}</body></html>\n`,
    response,
  );
}
