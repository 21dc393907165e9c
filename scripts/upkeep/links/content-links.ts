import type { Innehall } from "../../../schemas/site.ts";

/** The addresses on the web that the content leads to, without what follows `#`, and the files that have each. */
export type ContentLinks = ReadonlyMap<string, readonly string[]>;

/** Every link of the notices and the pages, in fields and in texts. Links to `own` are left out: the build holds those. */
export function contentLinks({ notiser, sidor }: Pick<Innehall, "notiser" | "sidor">, own?: string): ContentLinks {
  const links = new Map<string, string[]>();
  const filesOf = (href: string): string[] => {
    const files = links.get(href) ?? [];
    links.set(href, files);
    return files;
  };
  const add = (from: object, file: string) => {
    for (const href of new Set(addressesIn(from))) if (!own || !href.startsWith(own)) filesOf(href).push(file);
  };
  for (const notis of notiser) add(notis, `${notis.adress}.md`);
  for (const sida of sidor) add(sida, `sidor/${sida.slug}.md`);
  return links;
}

/** Any text that is nothing but an address, however deep: a field that is new tomorrow is checked tomorrow. */
function* addressesIn(value: unknown): Generator<string> {
  if (typeof value === "string") {
    if (/^https:\/\/\S+$/i.test(value) && URL.canParse(value)) yield withoutAnchor(value);
  } else if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) yield* addressesIn(part);
}

function withoutAnchor(text: string): string {
  const url = new URL(text);
  url.hash = "";
  return url.href;
}
