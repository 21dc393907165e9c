import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { idag } from "../schemas/datum.ts";
import { siteConfig } from "../site.config.ts";
import { dayArgument, EXIT, readArguments, run, UsageError } from "./arguments.ts";
import { textReport } from "./check/report/text.ts";
import { contentFolder } from "./content/folder.ts";
import { loadContent } from "./content/load.ts";

await run(() => {
  const { values, positionals } = readArguments(
    { content: { type: "string", default: siteConfig.content }, today: { type: "string" } },
    true,
  );
  const root = contentFolder(values.content);
  const wanted = positionals.map((path) => withinContent(path, root));
  const { innehall, problems, files } = loadContent(root, dayArgument(values.today) ?? siteConfig.today ?? idag());
  // Without registers nothing has been judged, whatever was asked for.
  const shown = problems.filter(
    ({ file }) =>
      !innehall || wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`)),
  );
  process.stdout.write(textReport(shown, files));
  return shown.some(({ severity }) => severity === "fel") ? EXIT.content : EXIT.ok;
});

/** A path as the problems name it. Everything is read in any case, since notices point at one another. */
function withinContent(path: string, root: string): string {
  if (!existsSync(path)) throw new UsageError(`Filen ”${path}” finns inte.`);
  const inside = relative(resolve(root), resolve(path));
  if (inside.startsWith("..")) throw new UsageError(`”${path}” ligger inte i ${root}.`);
  return [root, ...inside.split(sep).filter(Boolean)].join("/");
}
