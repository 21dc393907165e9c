import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./content.ts";
import { type Step, workflow } from "./workflows.ts";

/** What the runner of GitHub would hand a job. */
export type Given = {
  /** The repository with what actions/checkout would have put there. */
  workspace: string;
  event: object;
  env?: Record<string, string>;
  /** Files that actions/download-artifact finds, by their paths in the temporary folder of the run. */
  artifacts?: Record<string, string>;
  /** Which of the jobs of a matrix it is. */
  matrix?: Record<string, string>;
};

export type Ran = {
  /** Did no step fail? */
  ok: boolean;
  /** How each step ended, by its id or name. */
  outcomes: Record<string, "success" | "failure" | "skipped">;
  log: string;
  summary: string;
  outputs: Record<string, string>;
  /** Where each artifact was taken from. */
  uploads: Record<string, string>;
  /** What npm was asked that is not done in tests: it would install, or begin these tests again. */
  npm: string[];
};

/** Runs the steps of a job as they stand in its workflow: commands for real in bash, actions of others as far as they leave something. */
export async function runJob(name: string, jobName: string, given: Given): Promise<Ran> {
  const job = workflow(name).jobs[jobName];
  const run = new Run(given);
  for (const step of job?.steps ?? []) await run.step(step);
  return run.result();
}

class Run {
  readonly #given: Given;
  readonly #temp = temporaryFolder();
  readonly #outcomes: Ran["outcomes"] = {};
  readonly #outputs: Record<string, string> = {};
  readonly #uploads: Record<string, string> = {};
  readonly #log: string[] = [];
  #env: Record<string, string> = {};
  #ok = true;

  constructor(given: Given) {
    this.#given = given;
    mkdirSync(join(this.#temp, "bin"));
    for (const file of ["output", "env", "summary", "npm"]) writeFileSync(join(this.#temp, file), "");
    writeFileSync(join(this.#temp, "event.json"), JSON.stringify(given.event));
    const npm = join(this.#temp, "bin/npm");
    writeFileSync(
      npm,
      `#!/bin/bash\ncase "$1" in ci|test) echo "$*" >> "$NPM_LOG";; *) exec "$REAL_NPM" "$@";; esac\n`,
    );
    chmodSync(npm, 0o755);
  }

  async step(step: Step): Promise<void> {
    const name = step.id ?? step.name ?? step.uses ?? step.run ?? "";
    if (!this.#isWanted(step.if)) {
      this.#outcomes[name] = "skipped";
      return;
    }
    const ok = step.run === undefined ? this.#action(step) : (await this.#command(step.run, step.env)) === 0;
    this.#outcomes[name] = ok ? "success" : "failure";
    if (!ok) this.#ok = false;
  }

  result(): Ran {
    const read = (file: string) => readFileSync(join(this.#temp, file), "utf8");
    return {
      ok: this.#ok,
      outcomes: this.#outcomes,
      log: this.#log.join(""),
      summary: read("summary"),
      outputs: this.#outputs,
      uploads: this.#uploads,
      npm: read("npm").split("\n").filter(Boolean),
    };
  }

  /** Conditions are a few terms, all of which must hold; without `!cancelled()`, no step before may have failed. */
  #isWanted(condition: string | undefined): boolean {
    const terms = (condition ?? "success()").replace(/^\$\{\{|\}\}$/g, "").split("&&");
    return terms.every((term) => {
      const text = term.trim();
      if (text === "!cancelled()") return true;
      if (text === "success()") return this.#ok;
      const [, axis, chosen] = /^matrix\.(\w+) == '([\w.]+)'$/.exec(text) ?? [];
      if (axis !== undefined) return this.#given.matrix?.[axis] === chosen;
      const [, id = "", equal, value] = /^steps\.(\w+)\.outcome (==|!=) '(\w+)'$/.exec(text) ?? [];
      if (value === undefined) throw new Error(`A condition that tests do not know: ${text}`);
      return (this.#outcomes[id] === value) === (equal === "==");
    });
  }

  #action({ uses = "", with: inputs = {} }: Step): boolean {
    if (uses.startsWith("actions/upload-artifact@")) {
      const path = this.#value(inputs["path"]);
      if (!existsSync(path)) return inputs["if-no-files-found"] !== "error";
      this.#uploads[String(inputs["name"] ?? path.split("/").at(-1))] = path;
    }
    if (uses.startsWith("actions/download-artifact@")) {
      const folder = this.#value(inputs["path"]);
      mkdirSync(folder, { recursive: true });
      for (const [file, text] of Object.entries(this.#given.artifacts ?? {})) writeFileSync(join(folder, file), text);
    }
    return true;
  }

  async #command(command: string, stepEnv: Record<string, unknown> = {}): Promise<number> {
    const { workspace, env = {} } = this.#given;
    const file = (name: string) => join(this.#temp, name);
    writeFileSync(file("step.sh"), command);
    const own = Object.fromEntries(Object.entries(stepEnv).map(([key, value]) => [key, this.#value(value)]));
    const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", file("step.sh")], {
      cwd: workspace,
      env: {
        ...{
          PATH: `${file("bin")}:${process.env.PATH}`,
          HOME: process.env.HOME,
          REAL_NPM: REAL_NPM,
          NPM_LOG: file("npm"),
        },
        ...{ GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: workspace, RUNNER_TEMP: this.#temp },
        ...{ GITHUB_EVENT_PATH: file("event.json"), GITHUB_OUTPUT: file("output"), GITHUB_ENV: file("env") },
        ...{ GITHUB_STEP_SUMMARY: file("summary"), ...env, ...this.#env, ...own },
      },
    });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => this.#log.push(String(data)));
    const code = await new Promise<number>((resolve) => child.on("close", (status) => resolve(status ?? 1)));
    this.#env = { ...this.#env, ...pairs(readFileSync(file("env"), "utf8")) };
    Object.assign(this.#outputs, pairs(readFileSync(file("output"), "utf8")));
    return code;
  }

  /** A value with its expressions filled in: of the event, the runner and the token. */
  #value(value: unknown): string {
    return String(value).replace(/\$\{\{ *([\w.]+) *\}\}/g, (_, path: string) => {
      if (path === "runner.temp") return this.#temp;
      if (path === "github.token") return "the-token";
      const found = path
        .split(".")
        .slice(2)
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], this.#given.event);
      if (!path.startsWith("github.event.") || found === undefined) throw new Error(`Nothing is known of ${path}`);
      return String(found);
    });
  }
}

const REAL_NPM =
  (process.env.PATH ?? "")
    .split(":")
    .map((folder) => join(folder, "npm"))
    .find(existsSync) ?? "npm";

const pairs = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, key = "", value = ""]) => [key, value]));
