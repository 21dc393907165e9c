import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Kolumn, type KolumnIFil } from "../../layouts/assets/sok-kolumn.ts";

type Lista = { grupper: [namn: string, antal: number][]; kolumner: Record<string, string> };
type Rad = { url: string } & Record<string, string>;

/** The search of a built site as it lies in its files, in the order of its list of notices. */
export function searchOf(site: string): { rader: Rad[]; kolumn(namn: string): Kolumn } {
  const folder = join(site, "pagefind");
  const { grupper, kolumner } = JSON.parse(readFileSync(join(folder, "notiser.json"), "utf8")) as Lista;
  const read = <T>(path: string) => JSON.parse(gunzipSync(readFileSync(join(folder, path))).toString("utf8")) as T;
  const ids = grupper.flatMap(([namn, antal]) => Array.from({ length: antal }, (_, n) => `${namn}-${n.toString(36)}`));
  return {
    rader: ids.map((id) => read<Rad>(`fragment/${id}.pf_fragment`)),
    kolumn: (namn) => new Kolumn(read<KolumnIFil>(`filter/${kolumner[namn]}.pf_filter`)),
  };
}

/** Names of the files in a folder of the search of a built site. */
export const searchFiles = (site: string, folder = ""): string[] => readdirSync(join(site, "pagefind", folder));
