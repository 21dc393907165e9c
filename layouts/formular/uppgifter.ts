import type { Datum } from "../../schemas/datum.ts";
import type { Register } from "../../schemas/register.ts";
import type { Typ } from "../../schemas/typer.ts";
import type { Visning } from "../visning.ts";

/** What the script of a form is told: the same registers and day as the build, and where a notice can be handed in. */
export type Uppgifter = {
  typ: Typ;
  register: Register;
  /** The day the site is shown as of, when that is fixed; else the reader's own day in Sweden holds. */
  today: Datum | null;
  mailbox: string;
  repository: string | null;
};

export const uppgifterFor = (typ: Typ, { site, mailbox, repository }: Visning): Uppgifter => ({
  typ,
  register: site.register,
  today: site.arOgonblicksbild ? site.today : null,
  mailbox,
  repository: repository ?? null,
});
