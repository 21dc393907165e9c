import type { PageTemplate } from "./page.ts";
import { renderPage } from "./render.ts";
import type { Visning } from "./visning.ts";

/** The HTML of the page at a path of the site, without a base path; undefined where there is none. */
export type PageAt = (path: string) => string | undefined;

/** The templates of these names, `notis` for `pages/notis.11ty.tsx`. */
export const templatesOf = (names: readonly string[]): Promise<PageTemplate[]> =>
  Promise.all(names.map(async (name) => (await import(`./pages/${name}.11ty.tsx`)).default));

/**
 * The pages of a site, each made when it is asked for, as Eleventy would make it. The addresses of a template are listed when no template
 * before it has had the path.
 */
export function pagesOf(templates: readonly PageTemplate[], visning: Visning, basePath: string): PageAt {
  const listed: ReadonlyMap<string, number>[] = [];
  const placesOf = (template: PageTemplate, i: number): ReadonlyMap<string, number> => {
    listed[i] ??= new Map(template.addresses(visning).map((address, place) => [address, place]));
    return listed[i];
  };
  return (path) => {
    for (const [i, template] of templates.entries()) {
      const place = placesOf(template, i).get(path);
      if (place !== undefined) return renderPage(template.view(visning, place), basePath);
    }
    return undefined;
  };
}
