import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file of a built site with its bytes, by its path with `/`, in the order of the names. */
export function filesOf(site: string): Map<string, Buffer> {
  const names = readdirSync(`${site}/`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(`${site}/`.length));
  return new Map(names.sort().map((name) => [name, readFileSync(join(site, name))]));
}

/** The pages of a site: address and HTML. Not the pieces that others put into pages of theirs. */
export const pagesOf = (site: string): [address: string, html: string][] =>
  [...filesOf(site)]
    .filter(([name]) => name.endsWith(".html") && !name.endsWith("/fragment.html"))
    .map(([name, bytes]) => [`/${name.replace(/index\.html$/, "")}`, bytes.toString("utf8")]);
