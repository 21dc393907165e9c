import type { z } from "zod";
import { type Notis, type NotisFalt, scheman } from "../../schemas/notis.ts";
import { visasFran } from "../../schemas/ordning.ts";
import { expanderaRegioner } from "../../schemas/regioner.ts";
import type { Register } from "../../schemas/register.ts";
import type { Brodtext } from "../../schemas/sida.ts";
import { type Typ, typForMapp } from "../../schemas/typer.ts";
import type { AcrossFields, LoadedNotis, Place, PlacedField } from "../check/rule.ts";
import type { SourceFile } from "../check/source-file.ts";
import { canonical } from "./canonical.ts";
import type { FileResult } from "./file-result.ts";
import { type MarkdownFile, readMarkdown } from "./read-markdown.ts";
import { referencesOf } from "./references.ts";
import { type Judged, ruleFaults } from "./rule-faults.ts";
import type { ContentFile } from "./tree.ts";

/** A notice whose fields are right, with where those stand that rules across files point at. */
export type PlacedNotis = Omit<LoadedNotis, "place"> & { places: Record<PlacedField, Place> };

export function readNotis(source: SourceFile, file: ContentFile, by: Judged): FileResult {
  const parts = readMarkdown<NotisFalt>(source, schemaFor(file.mapp));
  const faults = [...parts.faults, ...ruleFaults(parts, source.text, file, by)];
  const problems = faults.map((fault) => source.problem(fault));
  const references = referencesOf(parts, source, `${file.mapp}/${file.slug}`);
  if (!parts.falt || !parts.brodtext) return { references, problems };
  const falt = canonical(parts.falt, by.register);
  const notis = assemble(falt, parts.brodtext, file, by.register);
  const { adress, regioner } = notis;
  return {
    notis,
    placed: { adress, falt: across(falt), regioner, places: placesOf(parts, source) },
    references,
    problems,
  };
}

function across(falt: NotisFalt): AcrossFields {
  const { typ, titel, avsandare, publicerad, tidigare_adresser } = falt;
  const asked: AcrossFields = { typ, titel, avsandare, publicerad };
  if (tidigare_adresser) asked.tidigare_adresser = tidigare_adresser;
  return typ === "informationstillfälle" ? { ...asked, lage: falt.lage, start: falt.start, slut: falt.slut } : asked;
}

/** Only a few places are kept, since the parsed tree is many times its text. */
function placesOf({ tree }: MarkdownFile<unknown>, source: SourceFile): Record<PlacedField, Place> {
  const at = (falt: PlacedField): Place => placeAt(source, tree?.valueSpan([falt]) ?? [0, 3]);
  return { titel: at("titel"), start: at("start") };
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

function assemble(falt: NotisFalt, brodtext: Brodtext, { mapp, slug }: ContentFile, register: Register): Notis {
  const adress = `${mapp}/${slug}`;
  const id = falt.tidigare_adresser?.[0] ?? adress;
  return { ...falt, ...expanderaRegioner(falt, register), id, adress, visasFran: visasFran(falt), brodtext } as Notis;
}
