import { siteConfig } from "../site.config.ts";
import { basePathArgument, EXIT, readArguments, run, shownDay } from "./arguments.ts";
import { textReport } from "./check/report/text.ts";
import { contentFolder } from "./content/folder.ts";
import { loadInParallel } from "./content/load-parallel.ts";
import { compressSite } from "./publish/compress.ts";
import { discard, openVersion, publish } from "./publish/versions.ts";
import { buildSite } from "./site/build-site.ts";
import { BuildThread } from "./site/build-thread.ts";
import { siteFor } from "./site/site-for.ts";

const INTE_STADAT =
  "Webbplatsen är publicerad, men de här mapparna med äldre versioner gick inte att ta bort. Äger en annan användare dem, eller skriver något där?";

const thread = new BuildThread();

void run(async () => {
  const started = performance.now();
  const { values } = readArguments({
    content: { type: "string", default: siteConfig.content },
    output: { type: "string", default: siteConfig.output },
    today: { type: "string" },
    "base-path": { type: "string", default: siteConfig.basePath },
    "no-search": { type: "boolean", default: false },
    compress: { type: "boolean", default: false },
  });
  const { today, fixed } = shownDay(values.today, siteConfig.today);
  const basePath = basePathArgument(values["base-path"]);
  const content = contentFolder(values.content);
  let keep = () => {};
  const later = (keepResults: () => void) => {
    keep = keepResults;
  };
  const { innehall, problems, files } = await loadInParallel(content, today, true, { helper: thread.start, later });
  const urgent = problems.filter(({ severity }) => severity !== "råd");
  if (urgent.length > 0) process.stdout.write(textReport(urgent, files));
  if (!innehall || problems.some(({ severity }) => severity === "fel")) {
    keep();
    console.error("Webbplatsen byggdes inte. Den förra versionen är orörd.");
    return EXIT.content;
  }
  const site = siteFor(innehall, today, fixed);
  const version = openVersion(values.output);
  try {
    const pages = await buildSite(site, {
      version,
      thread,
      keep,
      basePath,
      withSearch: !values["no-search"],
      compressed: values.compress,
    });
    if (values.compress) await compressSite(version);
    const left = publish(version);
    if (left.length > 0) console.error(`${INTE_STADAT}\n${left.join("\n")}`);
    const seconds = ((performance.now() - started) / 1000).toFixed(1).replace(".", ",");
    console.error(`${site.notiser.length} notiser, ${pages} sidor, ${seconds} s: ${values.output}`);
    return EXIT.ok;
  } catch (error) {
    discard(version);
    throw error;
  }
}).finally(thread.close);
