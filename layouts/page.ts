import type { VNode } from "preact";
import type { Site } from "../schemas/site.ts";
import type { Visning } from "./visning.ts";

/** A kind of page: one for each item, at an address that ends with a slash (or is a file). */
type PageKind<T> = {
  items(site: Site, visning: Visning): readonly T[];
  address(item: T): string;
  view(props: { item: T; visning: Visning }): VNode;
};

type EleventyData = { visning: Visning; pagination: { items: number[] } };

/**
 * Makes an Eleventy template that paginates over typed data.
 * Eleventy is only ever handed positions in the list, since it would copy the items themselves for every page.
 */
export function pages<T>({ items, address, view }: PageKind<T>) {
  const lists = new WeakMap<Site, readonly T[]>();
  const listOf = (visning: Visning): readonly T[] => {
    const list = lists.get(visning.site) ?? items(visning.site, visning);
    lists.set(visning.site, list);
    return list;
  };
  const itemOf = ({ visning, pagination }: EleventyData): T => {
    const item = listOf(visning)[pagination.items[0] ?? 0];
    if (item === undefined) throw new Error("Eleventy asked for a page that is not in the list");
    return item;
  };
  return {
    data: {
      pagination: {
        data: "one",
        size: 1,
        before: (_: unknown, { visning }: EleventyData) => [...listOf(visning).keys()],
      },
      permalink: (data: EleventyData) => address(itemOf(data)),
      eleventyExcludeFromCollections: true,
    },
    render: (data: EleventyData) => view({ item: itemOf(data), visning: data.visning }),
  };
}

/** A kind of page that there is one of. */
export const page = (address: string, view: (visning: Visning) => VNode) =>
  pages({ items: () => [address], address: () => address, view: ({ visning }) => view(visning) });
