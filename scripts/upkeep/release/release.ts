import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { antal, datum } from "../../../schemas/format.ts";
import { UsageError } from "../../arguments.ts";
import { git } from "../../check/git.ts";
import { Version } from "../../outputs/api/schemas/oversikt.ts";
import { packCommit, packFolder } from "./archives.ts";
import { checksumsOf } from "./checksums.ts";
import { softwareBill } from "./sbom.ts";

export type Release = {
  /** The checked-out repository. */
  repository: string;
  /** The site built of the same commit. */
  site: string;
  /** The tag, `v1.2.0`. */
  version: string;
  /** An empty folder, or none yet. */
  output: string;
};

const NAME = "regionsidan";

/** The files that are data to other programs; the rest of the site is for people. */
const DATA = ["api", "schema", "version.json"];

/** Writes the archives of a release. The same commit gives the same bytes. @throws UsageError when site and commit do not belong together */
export async function makeRelease({ repository, site, version, output }: Release): Promise<void> {
  const [commit = "", seconds = ""] = git(repository, ["log", "-1", "--format=%H %ct"])
    .toString("ascii")
    .trim()
    .split(" ");
  const shown = versionOf(site, commit);
  mkdirSync(output, { recursive: true });
  if (readdirSync(output).length > 0) throw new UsageError(`Mappen ”${output}” är inte tom.`);
  const time = Number(seconds);
  const named = (part: string) => {
    const prefix = `${NAME}-${version}-${part}`;
    return { file: join(output, `${prefix}.tar.gz`), prefix, time };
  };
  await packCommit(repository, commit, ["content", "LICENSE"], named("innehall"));
  await packFolder(site, DATA, named("data"));
  await packFolder(site, readdirSync(site).sort(), named("webbplats"));
  writeFileSync(join(output, `${NAME}-${version}-sbom.cdx.json`), softwareBill(repository, NAME, time));
  writeFileSync(join(output, "LAS-MIG.md"), readme(version, shown));
  writeFileSync(join(output, "SHA256SUMS"), await checksumsOf(output));
}

function versionOf(site: string, commit: string): Version {
  const shown = Version.parse(JSON.parse(readFileSync(join(site, "version.json"), "utf8")));
  if (shown.commit === commit) return shown;
  throw new UsageError(`”${site}” är byggd av ${shown.commit ?? "en okänd version"}, inte av ${commit}. Bygg om den.`);
}

const readme = (version: string, { commit, dag, antal: notiser }: Version): string => `# Regionsidan ${version}

${antal(notiser, "notis", "notiser")}, som de stod den ${datum(dag)}. Byggd av ${commit}.

| Fil | Vad den är |
| --- | --- |
| \`${NAME}-${version}-innehall.tar.gz\` | notiserna, sidorna och registren som Markdown och YAML |
| \`${NAME}-${version}-data.tar.gz\` | samma innehåll som JSON och CSV, med scheman |
| \`${NAME}-${version}-webbplats.tar.gz\` | den färdiga webbplatsen |
| \`${NAME}-${version}-sbom.cdx.json\` | programpaketen som den är byggd med (CycloneDX) |
| \`SHA256SUMS\` | kontrollsummor: \`sha256sum -c SHA256SUMS\` |

Innehållet är fritt att använda (CC0 1.0), koden likaså (MIT).
`;
