import { calendars } from "./calendar/calendars.ts";
import { feeds } from "./feeds/feeds.ts";
import { jsonSchemas } from "./json-schemas.ts";
import { opensearch } from "./opensearch.ts";
import type { Output } from "./output.ts";
import { robots } from "./robots.ts";
import { securityTxt } from "./security-txt.ts";

/** Everything that is written beside the pages. Adding an output is a file and a line here. */
export const outputs: readonly Output[] = [
  ({ site }) => jsonSchemas(site.register),
  calendars,
  feeds,
  opensearch,
  robots,
  securityTxt,
];
