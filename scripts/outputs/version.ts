import { createHash } from "node:crypto";
import { typnamn } from "../../schemas/typer.ts";
import type { Version } from "./api/schemas/oversikt.ts";
import type { OutputContext } from "./output.ts";

export type Kontrollsumma = Version["filer"][number];

/** The checksum of a file, by which a reader knows whether it has changed. */
export const kontrollsumma = (sokvag: string, content: Buffer): Kontrollsumma => ({
  sokvag,
  byte: content.length,
  sha256: createHash("sha256").update(content).digest("hex"),
});

/** Which version of the content is shown, for those who watch that it is the newest, or that it has changed. */
export const versionOf = ({ site, commit }: OutputContext, filer: Kontrollsumma[]): Version => ({
  commit,
  dag: site.today,
  ogonblicksbild: site.arOgonblicksbild,
  antal: site.notiser.length,
  per_typ: typnamn.map((typ) => ({ typ, antal: site.forTyp(typ).length })),
  filer,
});
