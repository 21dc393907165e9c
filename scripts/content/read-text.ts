import type { Typ } from "../../schemas/typer.ts";
import { typer } from "../../schemas/typer.ts";
import { SourceFile } from "../check/source-file.ts";
import { decode, MAX_BYTES } from "./decode.ts";
import { completed, type FileResult } from "./file-result.ts";
import { readNotis } from "./read-notis.ts";
import type { Judged } from "./rule-faults.ts";
import type { ContentFile } from "./tree.ts";

/**
 * Reads a notice that is not a file yet, as the loader reads files: same rules, same messages, at the places they will have in
 * `content/<folder>/<namn>.md`. Uses nothing of the machine, so that it also runs in a browser.
 */
export function readText(text: string, typ: Typ, namn: string, by: Judged): FileResult {
  const { mapp } = typer[typ];
  const bytes = new TextEncoder().encode(text);
  const file: ContentFile = { path: `content/${mapp}/${namn}.md`, mapp, slug: namn };
  if (bytes.length > MAX_BYTES) return tooLarge(file.path, bytes.length);
  const decoded = decode(bytes);
  const source = new SourceFile(file.path, decoded.text);
  const found = readNotis(source, file, by);
  const problems = decoded.faults.map((fault) => source.problem(fault));
  return completed({ ...found, problems: [...problems, ...found.problems] });
}

function tooLarge(path: string, size: number): FileResult {
  const message = `Texten blir ${Math.ceil(size / 1024)} kB. En notis får vara högst ${MAX_BYTES / 1024} kB; korta den.`;
  const source = new SourceFile(path, "");
  return { problems: [source.problem({ rule: "for-stor-fil", start: 0, end: 1, message })], references: [] };
}
