import type { Datum } from "../../schemas/datum.ts";
import { UsageError } from "../arguments.ts";
import type { Problem } from "../check/problem.ts";
import { acrossFiles } from "./across-files.ts";
import { addressOf, knownAddresses } from "./addresses.ts";
import type { Composed } from "./compose-notice.ts";
import type { FileResult } from "./file-result.ts";
import { beginLoading } from "./load.ts";
import { readContentFile } from "./read-content-file.ts";
import { readable } from "./readable.ts";
import type { Judged } from "./rule-faults.ts";
import type { ContentFile } from "./tree.ts";

/** The content that a new notice comes into. `taken` are the addresses that lead somewhere already, those of moved notices too. */
export type Others = {
  by: Judged;
  files: readonly ContentFile[];
  results: readonly FileResult[];
  taken: ReadonlySet<string>;
};

/** Reads a content folder for what a new notice must fit with. @throws UsageError when the registers cannot be read. */
export function readOthers(root: string, today: Datum): Others {
  const { files, by } = beginLoading(root, today);
  if (!by) throw new UsageError(`Registren i ${root}/register går inte att läsa. Felen visas av npm run validate.`);
  const results = files.map((file) => readContentFile(file, by));
  const references = results.flatMap((result) => result.references);
  return { by, files, results, taken: knownAddresses(files, references, by.register) };
}

/** `insatser/almi-brygglan` of `content/insatser/almi-brygglan.md`. */
export const addressIn = (file: string): string => file.replace(/^.*?([^/]+\/[^/]+)\.md$/, "$1");

/** Everything the validator says of a notice that is not among the others yet: of the file, and of how it fits with them. */
export function problemsAmong({ by, files, results }: Others, { file, result }: Composed): Problem[] {
  const [mapp = "", slug = ""] = addressIn(file).split("/");
  const own: ContentFile = { path: file, mapp, slug };
  const others = files.filter((one) => addressOf(one) !== addressOf(own));
  const kept = results.filter((_, i) => files[i] && addressOf(files[i]) !== addressOf(own));
  const across = acrossFiles([...kept, result], [...others, own], by);
  return readable([...result.problems, ...across.filter((problem) => problem.file === file)]);
}
