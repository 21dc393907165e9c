/** The whole address of a path on the site. `address` is that of the site, with a slash at its end. */
export const absolute = (address: string, path: string): string => address + path.replace(/^\//, "");
