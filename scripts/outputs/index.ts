import { jsonSchemas } from "./json-schemas.ts";
import type { Output } from "./output.ts";

/** Everything that is written beside the pages. Adding an output is a file and a line here. */
export const outputs: readonly Output[] = [({ site }) => jsonSchemas(site.register)];
