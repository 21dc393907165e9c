import type { VisadNotis } from "./site.ts";
import { gallerAn } from "./status.ts";

/** What a notice expects of the region. What is over, cancelled or replaced expects nothing. */
export const vantasAvRegionen = ({ gor_sa_har = [], status }: VisadNotis): NonNullable<VisadNotis["gor_sa_har"]> =>
  gallerAn(status) ? gor_sa_har : [];
