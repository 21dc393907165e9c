import { helaNotiser, openData } from "./api/open-data.ts";
import { calendars } from "./calendar/calendars.ts";
import { dcat } from "./dcat/dcat.ts";
import { fragments } from "./embed/fragment.ts";
import { feeds } from "./feeds/feeds.ts";
import { headersFile } from "./headers-file.ts";
import { jsonSchemas } from "./json-schemas.ts";
import { ofRegisters } from "./of-registers.ts";
import { opensearch } from "./opensearch.ts";
import type { Output } from "./output.ts";
import { robots } from "./robots.ts";
import { securityTxt } from "./security-txt.ts";
import { templates } from "./templates.ts";
import { weeklyLetters } from "./weekly/weekly.ts";

const schemas: Output = ({ site }) => ofRegisters("schemas", site.register, jsonSchemas);

/** Everything that is written beside the pages. Adding an output is a file and a line here. What takes longest stands first: two threads share them. */
export const outputs: readonly Output[] = [
  helaNotiser,
  openData,
  feeds,
  calendars,
  weeklyLetters,
  schemas,
  fragments,
  dcat,
  headersFile,
  opensearch,
  robots,
  securityTxt,
  templates,
];
