import { isValidElement, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** HTML of a finished page. Addresses in it are root-relative; under a base path they get it in front. */
export function renderPage(node: unknown, basePath: string): string {
  if (!isValidElement(node)) throw new TypeError("A page template returned something that is no element");
  const html = `<!DOCTYPE html>\n${renderToString(node as VNode)}\n`;
  return basePath === "/" ? html : withBasePath(html, basePath);
}

/** Quotes are escaped in all text and attribute values, so these patterns can only be attributes of ours. */
export const withBasePath = (html: string, basePath: string): string =>
  html
    .replace(/ (href|src|action)="\/(?!\/)/g, ` $1="${basePath}`)
    .replaceAll('content="0; url=/', `content="0; url=${basePath}`);
