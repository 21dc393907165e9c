import type { z } from "zod";
import { type Notis, type NotisFalt, scheman } from "../../schemas/notis.ts";
import { visasFran } from "../../schemas/ordning.ts";
import { expanderaRegioner } from "../../schemas/regioner.ts";
import type { Register } from "../../schemas/register.ts";
import { type Typ, typForMapp } from "../../schemas/typer.ts";
import type { Problem } from "../check/problem.ts";
import { type LoadedNotis, PLACED, type Place, type PlacedField, type Reference } from "../check/rule.ts";
import type { SourceFile } from "../check/source-file.ts";
import { canonical } from "./canonical.ts";
import { type MarkdownFile, readMarkdown } from "./read-markdown.ts";
import { referencesOf } from "./references.ts";
import { type Judged, ruleFaults } from "./rule-faults.ts";
import type { ContentFile } from "./tree.ts";

/** One notice, or why it is none; and what it points at. */
export type ReadNotis = { notis?: Notis; loaded?: LoadedNotis; references: Reference[]; problems: Problem[] };

export function readNotis(source: SourceFile, file: ContentFile, by: Judged): ReadNotis {
  const parts = readMarkdown<NotisFalt>(source, schemaFor(file.mapp));
  const faults = [...parts.faults, ...ruleFaults(parts, source.text, file, by)];
  const problems = faults.map((fault) => source.problem(fault));
  const references = referencesOf(parts, source, `${file.mapp}/${file.slug}`);
  if (!parts.falt || !parts.brodtext) return { references, problems };
  const notis = assemble(canonical(parts.falt, by.register), parts, file, by.register);
  const loaded = { adress: notis.adress, falt: notis, regioner: notis.regioner, place: placesOf(parts, source) };
  if (problems.some(({ severity }) => severity === "fel")) return { loaded, references, problems };
  return { notis, loaded, references, problems };
}

/** Where the fields stand that rules across files point at. Only those are kept, since the parsed tree is many times its text. */
function placesOf({ tree }: MarkdownFile<unknown>, source: SourceFile): (falt: PlacedField) => Place {
  const places = new Map(PLACED.map((falt) => [falt, placeAt(source, tree?.valueSpan([falt]) ?? [0, 3])]));
  return (falt) => places.get(falt) ?? placeAt(source, [0, 3]);
}

function placeAt(source: SourceFile, [start, end]: [number, number]): Place {
  const span = source.span(start, end);
  return { file: source.path, span, source: source.line(span.line) };
}

/** The schema of the type that is written, else of the type that the folder is for, so that a wrong type hides nothing else. */
const schemaFor = (mapp: string) => (data: unknown) => {
  const written = typeof data === "object" && data !== null && "typ" in data ? data.typ : undefined;
  const typ = typeof written === "string" && Object.hasOwn(scheman, written) ? (written as Typ) : typForMapp(mapp);
  return scheman[typ ?? "insats"] as z.ZodType<NotisFalt>;
};

function assemble(
  falt: NotisFalt,
  { brodtext }: MarkdownFile<NotisFalt>,
  { mapp, slug }: ContentFile,
  register: Register,
): Notis {
  const adress = `${mapp}/${slug}`;
  const id = falt.tidigare_adresser?.[0] ?? adress;
  return { ...falt, ...expanderaRegioner(falt, register), id, adress, visasFran: visasFran(falt), brodtext } as Notis;
}
