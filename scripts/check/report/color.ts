import type { Severity } from "../problem.ts";

export type Paint = {
  bold(text: string): string;
  dim(text: string): string;
  severe(severity: Severity, text: string): string;
};

const COLORS: Record<Severity, number> = { fel: 31, varning: 33, råd: 36 };

/** The few colours of a report; without colour every one of them leaves the text as it is. */
export function paint(color: boolean): Paint {
  const in_ = (on: number, off: number) => (text: string) => (color ? `\u001B[${on}m${text}\u001B[${off}m` : text);
  return { bold: in_(1, 22), dim: in_(2, 22), severe: (severity, text) => in_(COLORS[severity], 39)(text) };
}

/** Colour for a terminal that can show it. NO_COLOR (anything but empty) takes it away, else FORCE_COLOR gives it (0 and false take it away). */
export function wantsColor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"] !== undefined) return !/^(0|false)$/i.test(env["FORCE_COLOR"]);
  return isTerminal && env["TERM"] !== "dumb";
}
