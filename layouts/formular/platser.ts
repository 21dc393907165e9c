import type { Fraga } from "../../schemas/fragor.ts";

/** Where a part of a list will stand that is not there yet. */
export const NY = "__";

/** The name of a control is the path of its value, `kallor.0.url`; its id is made from that. */
export const idFor = (name: string): string => `falt-${name.replaceAll(".", "-")}`;

/** The ids of what is said of a control beside its label: help, and whatever is wrong. */
export const sagtOm = (name: string): string => `${idFor(name)}-hjalp ${idFor(name)}-fel`;

/** The field under which the text of the notice is written. */
export const BRODTEXT = "brodtext";

/** The help of a field, said to someone who fills in a form rather than writes a file. */
export function hjalpFor({ sort, hjalp, register, nyckel }: Fraga): string {
  if (register === "regioner" && nyckel === "regioner") return "Hela landet, eller de regioner det gäller.";
  if (register === "regioner") return "När det gäller hela landet utom några regioner.";
  return sort === "ja" ? hjalp.replace(/^true när/, "Kryssa i när") : hjalp;
}

/** An answer that shows the form: a day, an address, a sentence. Lists and choices show themselves. */
export function exempelI({ exempel, sort }: Fraga): string | undefined {
  const [ett]: unknown[] = Array.isArray(exempel) ? exempel : [exempel];
  return sort === "val" || sort === "ja" || typeof ett !== "string" ? undefined : ett;
}

/** How far a text of so many characters is from its bounds; of none, the bounds themselves: `10–110 tecken`. */
export function kvar(antal: number, minst: number, hogst: number): string {
  if (antal === 0) return `${minst > 2 ? `${minst}–` : "Högst "}${hogst} tecken`;
  if (antal > hogst) return `${antal - hogst} tecken för mycket`;
  return antal < minst ? `${minst - antal} tecken till behövs` : `${hogst - antal} tecken kvar`;
}
