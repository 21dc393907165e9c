import type { PageTemplate } from "./page.ts";
import { sidslag } from "./pages/index.ts";
import { renderPage } from "./render.ts";
import type { Visning } from "./visning.ts";

/** The HTML of the page at a path of the site, without a base path; undefined where there is none. */
export type PageAt = (path: string) => string | undefined;

/**
 * The pages of a site, each made when it is asked for, as Eleventy would make it. The addresses of a kind are listed when no kind before it
 * has the path.
 */
export function pagesOf(visning: Visning, basePath: string): PageAt {
  const listed = new Map<PageTemplate, ReadonlyMap<string, number>>();
  const placesOf = (kind: PageTemplate): ReadonlyMap<string, number> => {
    const places = listed.get(kind) ?? new Map(kind.addresses(visning).map((address, place) => [address, place]));
    listed.set(kind, places);
    return places;
  };
  return (path) => {
    for (const kind of Object.values(sidslag)) {
      const place = placesOf(kind).get(path);
      if (place !== undefined) return renderPage(kind.view(visning, place), basePath);
    }
    return undefined;
  };
}
