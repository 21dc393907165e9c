import { BRODTEXT } from "../layouts/formular/platser.ts";
import { enRad } from "../schemas/falt.ts";
import { type Fraga, fragorFor } from "../schemas/fragor.ts";
import type { Svar } from "../schemas/notistext.ts";
import type { Typ } from "../schemas/typer.ts";

/** What a form holds, as a browser tells it: the name of each control that is filled in or ticked, and its value. */
export type Ifyllt = readonly (readonly [name: string, value: string])[];

type Path = readonly PropertyKey[];

/** The answers of a form. `nameOf` is the name of the control that the value at a path in the notice came from. */
export type Lamnat = { svar: Svar; brodtext: string; nameOf(path: Path): string };

/**
 * The answers that a form holds: what is empty is not answered. Parts of lists are told apart by the numbers in their names, which only
 * rise; in the notice they are counted anew, without those that were left empty.
 */
export function lamnat(typ: Typ, ifyllt: Ifyllt): Lamnat {
  const kept = new Map<string, readonly string[]>();
  const form = new Form(ifyllt, kept);
  const falt = form.grupp(fragorFor(typ), "") ?? {};
  const nameOf = (path: Path): string => path.reduce<string>((name, step) => stepIn(kept, name, step), "");
  return { svar: { ...falt, typ }, brodtext: form.text(BRODTEXT) ?? "", nameOf };
}

function stepIn(kept: ReadonlyMap<string, readonly string[]>, name: string, step: PropertyKey): string {
  if (typeof step !== "number") return name ? `${name}.${String(step)}` : String(step);
  // Boxes to tick have no place of their own.
  const number = kept.get(name)?.[step];
  return number === undefined ? name : `${name}.${number}`;
}

class Form {
  readonly #ifyllt: Ifyllt;
  readonly #kept: Map<string, readonly string[]>;

  constructor(ifyllt: Ifyllt, kept: Map<string, readonly string[]>) {
    this.#ifyllt = ifyllt;
    this.#kept = kept;
  }

  text(name: string): string | undefined {
    const value = this.#ifyllt.find(([n]) => n === name)?.[1] ?? "";
    return enRad(value) === "" ? undefined : value;
  }

  /** The fields of a group; undefined when all of them are empty. `over` is its name, empty for the notice itself. */
  grupp(fragor: readonly Fraga[], over: string): Record<string, unknown> | undefined {
    const falt = fragor.flatMap((fraga) => {
      const value = this.#svar(fraga, over ? `${over}.${fraga.nyckel}` : fraga.nyckel);
      return value === undefined ? [] : [[fraga.nyckel, value] as const];
    });
    return falt.length > 0 ? Object.fromEntries(falt) : undefined;
  }

  #svar(fraga: Fraga, name: string): unknown {
    if (fraga.lista && fraga.sort === "val") return this.#ticked(name);
    if (fraga.lista) return this.#lista(fraga, name);
    if (fraga.sort === "grupp") return this.grupp(fraga.delar, name);
    return fraga.sort === "ja" ? this.text(name) && true : this.text(name);
  }

  #ticked(name: string): string[] | undefined {
    const values = this.#ifyllt.flatMap(([n, value]) => (n === name ? [value] : []));
    return values.length > 0 ? values : undefined;
  }

  #lista(fraga: Fraga, name: string): unknown[] | undefined {
    const numbers = this.#numbersUnder(`${name}.`);
    const delar = numbers.map((number) => this.#svar({ ...fraga, lista: false }, `${name}.${number}`));
    this.#kept.set(
      name,
      numbers.filter((_, i) => delar[i] !== undefined),
    );
    const answered = delar.filter((del) => del !== undefined);
    return answered.length > 0 ? answered : undefined;
  }

  /** In the order they stand in the form. */
  #numbersUnder(prefix: string): string[] {
    const names = this.#ifyllt.map(([name]) => name).filter((name) => name.startsWith(prefix));
    return [...new Set(names.map((name) => name.slice(prefix.length).split(".", 1)[0] ?? ""))];
  }
}
