import { BRODTEXT } from "../layouts/formular/platser.ts";
import type { Notis } from "../schemas/notis.ts";
import { namnFor, type Svar } from "../schemas/notistext.ts";
import type { Typ } from "../schemas/typer.ts";
import type { Problem } from "../scripts/check/problem.ts";
import { composeNotice } from "../scripts/content/compose-notice.ts";
import { renderMarkdown } from "../scripts/content/markdown.ts";
import type { Judged } from "../scripts/content/rule-faults.ts";
import { ord } from "./ord.ts";
import { type Plats, placesIn } from "./plats.ts";
import { type Ifyllt, lamnat } from "./svar.ts";

/**
 * A problem in the words of the form, and the control it is about, where there is one; in the text of the notice also the characters. `tomt`
 * when nothing has been answered there.
 */
export type Fynd = {
  problem: Problem;
  ord: string;
  tomt: boolean;
  name: string | undefined;
  markera?: readonly [start: number, end: number];
};

/** What has been filled in, as a file, with what the validator says of it. `notis` when there are no errors. */
export type Granskat = { fil: string; text: string; fynd: readonly Fynd[]; notis: Notis | undefined; utkast: Utkast };

/** As much of a notice as can be shown before it is whole. */
export type Utkast = { titel: string; sammanfattning: string; html: string };

/** Makes the file of what a form holds, and checks it by the code of the validator. */
export function granska(typ: Typ, ifyllt: Ifyllt, by: Judged): Granskat {
  const { svar, brodtext, nameOf } = lamnat(typ, ifyllt);
  const [titel, sammanfattning] = [svar["titel"], svar["sammanfattning"]].map((text) => String(text ?? ""));
  const { file, text, result } = composeNotice(svar, brodtext, namnFor(titel ?? ""), by);
  const placeOf = placesIn(text);
  return {
    fil: file,
    text,
    fynd: result.problems.map((problem) => {
      const plats = placeOf(problem);
      const ett = { problem, ...platsen(plats, nameOf) };
      const given = svaret(plats, svar, brodtext);
      return { ...ett, ord: ord(typ, { ...ett, svar: given }), tomt: given === undefined && plats !== undefined };
    }),
    notis: result.notis,
    utkast: {
      titel: titel ?? "",
      sammanfattning: sammanfattning ?? "",
      html: renderMarkdown(brodtext, 0).brodtext().html,
    },
  };
}

function platsen(plats: Plats, nameOf: (path: readonly PropertyKey[]) => string): Pick<Fynd, "name" | "markera"> {
  if (!plats) return { name: undefined };
  return "brodtext" in plats ? { name: BRODTEXT, markera: plats.brodtext } : { name: nameOf(plats.falt) };
}

/** What has been answered at a place; undefined when nothing has. */
function svaret(plats: Plats, svar: Svar, brodtext: string): unknown {
  if (!plats) return undefined;
  if ("brodtext" in plats) return brodtext.trim() || undefined;
  return plats.falt.reduce<unknown>((value, step) => Reflect.get(Object(value), step), svar);
}
