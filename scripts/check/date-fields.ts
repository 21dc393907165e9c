import { minnsOm } from "../../schemas/minne.ts";
import type { Path } from "../content/yaml.ts";
import { valuesIn } from "./values.ts";

/** A day or a month in the fields of a file; `dag` is as much of it as is written, without its time. */
export type DateField = { path: Path; falt: string; ar: string; dag: string };

const DATUM = /^\s*((\d{4})-\d{2}(?:-\d{2})?)(?:[T ,].*)?$/;

/** Every value that is a day or a month and nothing else; fields of text are longer than that, all but one. */
export const datesIn: (data: object) => readonly DateField[] = minnsOm((data) =>
  valuesIn(data).flatMap(({ value, path, falt }) => {
    const match = typeof value === "string" && value.length < 40 && falt !== "diarienummer" ? DATUM.exec(value) : null;
    return match ? [{ path, falt, dag: match[1] ?? "", ar: match[2] ?? "" }] : [];
  }),
);
