import type { Register } from "../../schemas/register.ts";
import { type Typ, typnamn } from "../../schemas/typer.ts";
import { shapesOf } from "./answers.ts";
import type { IssueEvent } from "./event.ts";
import { formFields } from "./form-fields.ts";

/** The type of the notice that an issue is about, by its label; without one, by whose form it is. Undefined when that does not tell either. */
export function typOf({ labels, body }: IssueEvent["issue"], register: Register): Typ | undefined {
  const named = typnamn.filter((typ) => labels.some(({ name }) => name === typ));
  const lines = new Set((body ?? "").split(/\r?\n/).map((line) => line.trimEnd()));
  const found =
    named.length > 0
      ? named
      : typnamn.filter((typ) => shapesOf(formFields(typ, register)).every(({ label }) => lines.has(`### ${label}`)));
  return found.length === 1 ? found[0] : undefined;
}
