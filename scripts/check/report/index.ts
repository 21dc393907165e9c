import { githubReport } from "./github.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";
import type { Report } from "./report.ts";
import { sarifReport } from "./sarif.ts";
import { textReport } from "./text.ts";

/** The formats of `--format`. */
export const formats = {
  text: textReport,
  github: githubReport,
  json: jsonReport,
  sarif: sarifReport,
  junit: junitReport,
} as const satisfies Record<string, Report>;

export type Format = keyof typeof formats;
