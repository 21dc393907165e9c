import { helaNotiser, openData } from "../../scripts/outputs/api/open-data.ts";
import type { OutputContext } from "../../scripts/outputs/output.ts";

/** The files of the open data of a site, by their paths. */
export const openDataOf = (context: OutputContext): Map<string, Buffer> =>
  new Map([...openData(context), ...helaNotiser(context)].map(([path, content]) => [path, Buffer.from(content)]));

/** What a JSON file of the open data says. */
export const json = <T>(files: ReadonlyMap<string, Buffer>, path: string): T =>
  JSON.parse(files.get(path)?.toString("utf8") ?? "null");
