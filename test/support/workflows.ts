import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export type Step = {
  name?: string;
  id?: string;
  if?: string;
  uses?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
  run?: string;
  shell?: string;
};

export type Job = {
  "runs-on"?: unknown;
  "timeout-minutes"?: number;
  permissions?: unknown;
  needs?: unknown;
  if?: string;
  uses?: string;
  env?: Record<string, unknown>;
  steps?: Step[];
};

export type Workflow = {
  name?: string;
  on: Record<string, unknown>;
  permissions?: unknown;
  concurrency?: Record<string, unknown>;
  defaults?: { run?: { shell?: string } };
  env?: Record<string, unknown>;
  jobs: Record<string, Job>;
};

export type WorkflowFile = { path: string; text: string; workflow: Workflow };

const FOLDER = ".github/workflows";

/** Every workflow of the repository. */
export const workflowFiles = (): WorkflowFile[] =>
  readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const path = join(FOLDER, name);
      const text = readFileSync(path, "utf8");
      return { path, text, workflow: parse(text) as Workflow };
    });

/** One workflow by its file, without the ending. */
export function workflow(name: string): Workflow {
  const found = workflowFiles().find(({ path }) => path === join(FOLDER, `${name}.yml`));
  if (!found) throw new Error(`There is no ${name}.yml`);
  return found.workflow;
}
