import type { Site, VisadNotis } from "../../schemas/site.ts";
import type { Typ } from "../../schemas/typer.ts";
import { typer } from "../../schemas/typer.ts";
import { loadContent } from "../../scripts/content/load.ts";
import { siteFor } from "../../scripts/site/site-for.ts";
import { type Files, loadFiles, TODAY } from "./content.ts";
import { validNotis, withFields } from "./notices.ts";

/** The shipped content as it is shipped. */
export function shippedSite(): Site {
  const { innehall } = loadContent("content", TODAY);
  if (!innehall) throw new Error("The shipped content cannot be read");
  return siteFor(innehall, TODAY, true);
}

/** The site of some files as it stands on a day. */
export function siteOf(files: Files, today = TODAY): Site {
  const { innehall, problems } = loadFiles(files);
  const fel = problems.filter(({ severity }) => severity === "fel");
  if (!innehall || fel.length > 0) throw new Error(fel.map(({ message }) => message).join("\n"));
  return siteFor(innehall, today, true);
}

/** A right notice with `fields` put in, as it is shown on a day. */
export function shown(typ: Typ, fields: string, today = TODAY): VisadNotis {
  const adress = `${typer[typ].mapp}/provet`;
  const notis = siteOf({ [`${adress}.md`]: withFields(validNotis(typ), fields) }, today).notis(adress);
  if (!notis) throw new Error("The notice is not shown on that day");
  return notis;
}
