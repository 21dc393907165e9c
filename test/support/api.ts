import type { Site } from "../../schemas/site.ts";
import { openData } from "../../scripts/outputs/api/open-data.ts";
import type { OutputContext } from "../../scripts/outputs/output.ts";

/** What the outputs of a site at an address of its own are made from. */
export const contextOf = (site: Site, address = "https://regionsidan.example/r/"): OutputContext => ({
  site,
  address,
  idDomain: "id.example",
  mailbox: "redaktionen@regionsidan.example",
  commit: "0123456789abcdef0123456789abcdef01234567",
  repository: undefined,
});

/** The files of the open data of a site, by their paths. */
export const openDataOf = (context: OutputContext): Map<string, Buffer> =>
  new Map([...openData(context)].map(([path, content]) => [path, Buffer.from(content)]));

/** What a JSON file of the open data says. */
export const json = <T>(files: ReadonlyMap<string, Buffer>, path: string): T =>
  JSON.parse(files.get(path)?.toString("utf8") ?? "null");
