import type { z } from "zod";
import { type Notis, type NotisFalt, scheman } from "../../schemas/notis.ts";
import { visasFran } from "../../schemas/ordning.ts";
import { expanderaRegioner } from "../../schemas/regioner.ts";
import type { Brodtext } from "../../schemas/sida.ts";
import { type Typ, typer, typForMapp, typnamn } from "../../schemas/typer.ts";
import type { Fault } from "../check/problem.ts";
import type { AcrossFields, LoadedNotis, Place, PlacedField } from "../check/rule.ts";
import type { SourceFile } from "../check/source-file.ts";
import { suggest } from "../check/suggest.ts";
import { addressOf } from "./addresses.ts";
import { canonical } from "./canonical.ts";
import type { FoundInFile } from "./file-result.ts";
import { type MarkdownFile, readMarkdown } from "./read-markdown.ts";
import { headingIds, referencesOf } from "./references.ts";
import { allFaults, type Judged } from "./rule-faults.ts";
import type { ContentFile } from "./tree.ts";

/** A notice whose fields are right, with where those stand that rules across files point at. */
export type PlacedNotis = Omit<LoadedNotis, "place"> & { places: Record<PlacedField, Place> };

export function readNotis(source: SourceFile, file: ContentFile, by: Judged): FoundInFile {
  const read = readMarkdown<NotisFalt>(source, schemaFor(file.mapp));
  const parts = { ...read, faults: read.faults.map((fault) => withFolder(fault, file.mapp, read.tree?.data)) };
  const faults = allFaults(parts, source.text, file, by);
  const problems = faults.map((fault) => source.problem(fault));
  const adress = addressOf(file);
  const references = referencesOf(parts, source, adress);
  const found = { references, problems, ...headingIds(parts) };
  const { rendered } = parts;
  if (!parts.falt || !rendered) return found;
  const falt = canonical(parts.falt, by.register);
  const regioner = expanderaRegioner(falt, by.register);
  const whole = () => ({ notis: assemble(falt, regioner, rendered.brodtext(), adress) });
  const placed = { adress, falt: across(falt), regioner: regioner.regioner, places: placesOf(parts, source) };
  return { whole, placed, ...found };
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

/** The schema of the type that is written or meant, else of the type that the folder is for, so that a wrong type hides nothing else. */
const schemaFor = (mapp: string) => (data: unknown) =>
  scheman[typIn(data) ?? typForMapp(mapp) ?? "insats"] as z.ZodType<NotisFalt>;

function typIn(data: unknown): Typ | undefined {
  const written = typeof data === "object" && data !== null && "typ" in data ? data.typ : undefined;
  if (typeof written !== "string") return undefined;
  return typnamn.find((typ) => typ === (Object.hasOwn(scheman, written) ? written : suggest(written, typnamn)));
}

/** A misspelt type may also be that of another folder, which is then told with it: the two are one mistake. */
function withFolder(fault: Fault, mapp: string, data: unknown): Fault {
  const typ = fault.rule === "okand-typ" ? typIn(data) : undefined;
  if (!typ || typer[typ].mapp === mapp) return fault;
  return { ...fault, hint: `${fault.hint} Flytta då filen till content/${typer[typ].mapp}/.` };
}

type Expanderade = ReturnType<typeof expanderaRegioner>;

function assemble(falt: NotisFalt, { nationell, regioner }: Expanderade, brodtext: Brodtext, adress: string): Notis {
  const id = falt.tidigare_adresser?.[0] ?? adress;
  return { ...falt, nationell, regioner, id, adress, visasFran: visasFran(falt), brodtext } as Notis;
}
