import type { Problem } from "../check/problem.ts";
import { addressOf } from "../content/addresses.ts";
import { addressIn, type Others } from "../content/among-others.ts";
import type { Composed } from "../content/compose-notice.ts";

/** The file of the notice that says the same already, or has the name: `content/insatser/almi-brygglan.md`. */
export function twinIn({ file }: Composed, problems: readonly Problem[], others: Others): string | undefined {
  const { files, taken } = others;
  if (taken.has(addressIn(file))) return holderOf(file, others);
  const double = problems.find(({ rule }) => rule === "dubbel-notis");
  const twin = double && files.find(({ path }) => double.message.includes(` ${path}.`));
  return twin && `content/${addressOf(twin)}.md`;
}

/** A notice that has moved leads on from its former address. */
function holderOf(file: string, { results }: Others): string {
  const moved = results.find(({ placed }) => placed?.falt.tidigare_adresser?.includes(addressIn(file)));
  return moved?.placed ? `content/${moved.placed.adress}.md` : file;
}
