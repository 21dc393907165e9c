import { parse } from "yaml";
import type { Register } from "../../schemas/register.ts";
import type { Typ } from "../../schemas/typer.ts";
import { loadContent } from "../../scripts/content/load.ts";
import { contentFolder, TODAY } from "./content.ts";
import { parts, validNotis, withFields } from "./notices.ts";

/** The front matter of a right notice with `fields` put in, as plain data. */
export const frontMatter = (typ: Typ, fields: string): unknown => parse(parts(withFields(validNotis(typ), fields))[0]);

/** The registers that are shipped. */
export function shippedRegister(): Register {
  const { innehall } = loadContent(contentFolder(), TODAY);
  if (!innehall) throw new Error("Registren i content/register går inte att läsa.");
  return innehall.register;
}
