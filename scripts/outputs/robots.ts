import { absolute } from "../../schemas/adresser.ts";
import type { Output } from "./output.ts";

/** Everything may be read by everyone; pages that should not be found say so themselves. Only at the root of a host is the file asked for. */
export const robots: Output = ({ address }) => [
  ["/robots.txt", `User-agent: *\nAllow: /\n\nSitemap: ${absolute(address, "/sitemap.xml")}\n`],
];
