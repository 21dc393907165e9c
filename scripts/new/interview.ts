import type { Datum } from "../../schemas/datum.ts";
import { fragorFor } from "../../schemas/fragor.ts";
import { scheman } from "../../schemas/notis.ts";
import { namnFor, type Svar } from "../../schemas/notistext.ts";
import { type Typ, typer, typnamn } from "../../schemas/typer.ts";
import { readOthers } from "../content/among-others.ts";
import { askBrodtext } from "./ask-brodtext.ts";
import { type Asking, answer } from "./ask-field.ts";
import { fileName } from "./given-answers.ts";
import { recommended, review } from "./review.ts";
import { askMany, askOne, askYes, say, type Terminal } from "./terminal.ts";

export type Wanted = { root: string; today: Datum; typ: Typ | undefined; namn: string | undefined; dryRun: boolean };

/** What a type is, in the words of the page that tells how to leave information. */
const OM_TYPEN: Record<Typ, string> = {
  insats: "en särskild åtgärd med anledning av krisen",
  programförändring: "en större ändring av ett program eller en insats",
  informationstillfälle: "ett möte dit regionerna är inbjudna",
  erfarenhet: "något som en region har gjort och andra kan lära av",
  behov: "ett behov som ska föras vidare",
};

/** Asks for a new notice from its type to its file name, and writes it. Gives the exit code. @throws UsageError when broken off */
export async function interview(at: Terminal, wanted: Wanted): Promise<number> {
  const others = readOthers(wanted.root, wanted.today);
  say(
    at,
    "Ny notis. Skriv aldrig namn på privatpersoner, personnummer eller personliga adresser.\nCtrl+C avbryter och sparar inget.",
  );
  const typ = wanted.typ ?? (await askTyp(at));
  const asking: Asking = { at, svar: { typ }, others, today: wanted.today };
  for (const fraga of fragorFor(typ).filter(({ krav }) => krav)) await answer(asking, fraga);
  await askNeeded(asking);
  await askMore(asking);
  const brodtext = await askBrodtext(at);
  const namn = fileName(wanted.namn) ?? namnFor(String(asking.svar["titel"]));
  return review(asking, { svar: asking.svar, brodtext, namn }, wanted);
}

const askTyp = (at: Terminal): Promise<Typ> =>
  askOne(
    at,
    { namn: "Vad har du?", rader: [] },
    typnamn.map((typ) => ({ value: typ, label: typer[typ].namn, hint: OM_TYPEN[typ] })),
  );

/** An insats needs one of these; which one only its editor knows. */
const TIDER = ["ansokan", "galler", "tills_vidare"];

/** Asks for what the rules between fields miss, once each: the start of a meeting, what was before a change. */
async function askNeeded(asking: Asking): Promise<void> {
  const asked = new Set<string>();
  for (;;) {
    const missing = missingIn(asking.svar).find((nyckel) => !asked.has(nyckel));
    if (missing === undefined) return;
    asked.add(missing);
    const wanted = missing === "ansokan" ? await askWhichTime(asking) : missing;
    const fraga = fragorFor(asking.svar.typ).find(({ nyckel }) => nyckel === wanted);
    if (fraga) await answer(asking, { ...fraga, krav: true });
  }
}

function missingIn(svar: Svar): string[] {
  const issues = scheman[svar.typ].safeParse(svar).error?.issues ?? [];
  const keys = issues.flatMap((issue) =>
    issue.code === "custom" && issue.params?.["rule"] === "saknat-falt" ? [String(issue.path[0])] : [],
  );
  // A day that is not exact is there, but must be explained.
  return keys.map((key) => (svar[key] === undefined ? key : "osakert"));
}

const askWhichTime = ({ at, svar }: Asking): Promise<string> =>
  askOne(
    at,
    { namn: "Vilken tid gäller det?", rader: ["Fler tider kan läggas till efteråt."] },
    fragorFor(svar.typ).flatMap(({ nyckel, namn, hjalp }) =>
      TIDER.includes(nyckel) ? [{ value: nyckel, label: namn, hint: hjalp }] : [],
    ),
  );

/** Offers the fields that are left. Those the validator misses are marked beforehand. */
async function askMore(asking: Asking): Promise<void> {
  const left = fragorFor(asking.svar.typ).filter(({ nyckel }) => asking.svar[nyckel] === undefined);
  const missed = recommended(asking);
  const rader = missed.length > 0 ? ["Det som är ikryssat brukar läsaren sakna."] : [];
  if (missed.length === 0 && !(await askYes(asking.at, "Vill du fylla i något mer?"))) return;
  const keys = await askMany(
    asking.at,
    { namn: "Vad mer vill du fylla i?", rader },
    left.map(({ nyckel, namn, hjalp }) => ({ value: nyckel, label: namn, hint: hjalp })),
    missed.filter((nyckel) => left.some((fraga) => fraga.nyckel === nyckel)),
  );
  for (const fraga of left) if (keys.includes(fraga.nyckel)) await answer(asking, fraga);
}
