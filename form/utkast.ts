import type { Typ } from "../schemas/typer.ts";
import type { Ifyllt } from "./svar.ts";

const nyckelFor = (typ: Typ): string => `lamna-information:${typ}`;

/** The draft that was kept in this browser, if there is one that can be read. */
export function lasUtkast(typ: Typ): Ifyllt | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nyckelFor(typ)) ?? "null");
    return Array.isArray(kept) && kept.every(isPair) ? kept : undefined;
  } catch {
    return undefined;
  }
}

const isPair = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((text) => typeof text === "string");

/** Keeps a draft. Called only when the editor has asked for it. Returns whether the browser let us. */
export function sparaUtkast(typ: Typ, ifyllt: Ifyllt): boolean {
  try {
    const filled = ifyllt.filter(([, value]) => value !== "");
    localStorage.setItem(nyckelFor(typ), JSON.stringify(filled));
    return true;
  } catch {
    return false;
  }
}

export function glomUtkast(typ: Typ): void {
  try {
    localStorage.removeItem(nyckelFor(typ));
  } catch {
    // What could not be kept need not be forgotten.
  }
}
