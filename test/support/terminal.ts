import { PassThrough, Writable } from "node:stream";
import type { Terminal } from "../../scripts/new/terminal.ts";

/** Keys by the names that people give them. */
export const KEY = {
  enter: "\r",
  down: "\u001B[B",
  tab: "\t",
  space: " ",
  breakOff: "\u0003",
  erase: "\u0015",
} as const;

/** A terminal for a test: what stands on it is read as text, and what is typed comes as from a keyboard. */
export class FakeTerminal implements Terminal {
  readonly input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => this.input });
  readonly output: Writable & { columns: number; rows: number; isTTY: true };
  /** All that was written, without colours and movements. */
  shown = "";
  #read = 0;

  constructor() {
    const write = (chunk: unknown, _: unknown, done: () => void) => {
      this.shown += String(chunk).replace(/\u001B\[[?\d;]*[A-Za-z]/g, "");
      done();
    };
    this.output = Object.assign(new Writable({ write }), { columns: 100, rows: 50, isTTY: true as const });
  }

  /** Waits until `text` comes up, after what was waited for before. */
  async sees(text: string): Promise<void> {
    for (let tries = 0; tries < 6000; tries++) {
      const at = this.shown.indexOf(text, this.#read);
      if (at >= 0) {
        this.#read = at + text.length;
        return;
      }
      await new Promise((resume) => setTimeout(resume, 5));
    }
    throw new Error(`”${text}” kom aldrig upp. Sist stod:\n${this.shown.slice(-1500)}`);
  }

  /** Types as soon as `text` is there. */
  async on(text: string, ...keys: string[]): Promise<void> {
    await this.sees(text);
    for (const key of keys) {
      this.input.write(key);
      await new Promise((resume) => setTimeout(resume, 2));
    }
  }
}
