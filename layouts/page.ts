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

/** All pages of a kind, for whoever wants some of them. */
export type PageTemplate = {
  /** The address of each page, in the order of the list. */
  addresses(visning: Visning): string[];
  /** The page at a place in that order. */
  view(visning: Visning, place: number): VNode;
};

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
  const itemAt = (visning: Visning, place: number): T => {
    const item = listOf(visning)[place];
    if (item === undefined) throw new Error("A page was asked for that is not in the list");
    return item;
  };
  const placeOf = ({ pagination }: EleventyData) => pagination.items[0] ?? 0;
  const template: PageTemplate = {
    addresses: (visning) => listOf(visning).map(address),
    view: (visning, place) => view({ item: itemAt(visning, place), visning }),
  };
  return {
    ...template,
    data: {
      pagination: {
        data: "one",
        size: 1,
        before: (_: unknown, { visning }: EleventyData) => [...listOf(visning).keys()],
      },
      permalink: (data: EleventyData) => address(itemAt(data.visning, placeOf(data))),
      eleventyExcludeFromCollections: true,
    },
    render: (data: EleventyData) => template.view(data.visning, placeOf(data)),
  };
}

/** A kind of page that there is one of. */
export const page = (address: string, view: (visning: Visning) => VNode) =>
  pages({ items: () => [address], address: () => address, view: ({ visning }) => view(visning) });
