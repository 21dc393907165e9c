import { readFileSync, writeFileSync } from "node:fs";
import type { z } from "zod";
import { gemensamt } from "../schemas/gemensamt.ts";
import { scheman } from "../schemas/notis.ts";
import { typer, typnamn } from "../schemas/typer.ts";
import { EXIT, run } from "./arguments.ts";

const FILE = "CONTRIBUTING.md";
const BETWEEN = /(<!-- fält: börjar -->\n)[\s\S]*(<!-- fält: slutar -->)/;

/** The tables of fields for editors, from the schemas themselves. */
export function fieldTables(): string {
  const egna = typnamn.map((typ) => {
    const shape = scheman[typ].def.shape as Record<string, z.ZodType>;
    return [
      `#### ${typer[typ].namn}`,
      table(Object.fromEntries(Object.entries(shape).filter(([key]) => key !== "typ" && !(key in gemensamt)))),
    ];
  });
  return ["#### Alla typer", table(gemensamt), ...egna.flat()].join("\n\n");
}

/** `text` with the tables in their place. */
export const withFieldTables = (text: string): string =>
  text.replace(BETWEEN, (_, before, after) => `${before}\n${fieldTables()}\n\n${after}`);

function table(shape: Record<string, z.ZodType>): string {
  const rows = Object.entries(shape).map(
    ([key, type]) => `| \`${key}\` | ${type.safeParse(undefined).success ? "" : "ja"} | ${type.description ?? ""} |`,
  );
  return ["| Fält | Måste | Vad som skrivs |", "| --- | --- | --- |", ...rows].join("\n");
}

if (process.argv[1] === import.meta.filename)
  await run(() => {
    writeFileSync(FILE, withFieldTables(readFileSync(FILE, "utf8")));
    return EXIT.ok;
  });
