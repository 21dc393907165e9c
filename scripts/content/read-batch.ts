import type { FileResult } from "./file-result.ts";
import type { Judged } from "./rule-faults.ts";
import type { ContentFile } from "./tree.ts";

/** What files are read by, and whether the notices themselves are wanted. */
export type ReadTask = { by: Judged; keep: boolean };
/** The code that reads: here, and what threads run. */
export type Reader = { readContentFile(file: ContentFile, by: Judged, isWanted: boolean): FileResult; reader: URL };
export type WorkerBatch = { from: number; files: ContentFile[] };
export type WorkerAnswer = { from: number; results: FileResult[] };

type ReadHere = Pick<Reader, "readContentFile">;

/** What was found in some files. */
export const answerBatch = ({ from, files }: WorkerBatch, task: ReadTask, code: ReadHere): WorkerAnswer => ({
  from,
  results: files.map((file) => readOne(file, task, code)),
});

/** One file, without the notice itself where that is not wanted. */
export const readOne = (file: ContentFile, { by, keep }: ReadTask, code: ReadHere): FileResult =>
  code.readContentFile(file, by, keep);
