import { type Kommun, kommuner, kommunerSomHeter } from "../../../schemas/kommuner.ts";
import { arHelaLandet, type Landsdel, landsdelar, undantagI } from "../../../schemas/landsdelar.ts";
import { minnsOm } from "../../../schemas/minne.ts";
import { regionuppslag } from "../../../schemas/regioner.ts";
import type { Register } from "../../../schemas/register.ts";
import { isName, textsIn } from "../named-values.ts";
import type { Finding } from "../problem.ts";
import { rule } from "../rule.ts";
import { folded, meantHint, namesIn, suggest } from "../suggest.ts";

type Told = Pick<Finding, "message" | "hint" | "fix">;

export const okandRegion = rule({
  id: "okand-region",
  severity: "fel",
  titel: "Regionen finns inte",
  why: "En felstavad region betyder att regionen aldrig får se notisen.",
  *check({ data, tree, register }) {
    const names = regionuppslag(register);
    for (const falt of ["regioner", "utom"])
      for (const [text, path] of textsIn(data, falt)) {
        if (text === "" || isAlla(text, falt) || isName(text, names)) continue;
        // Several on the line of a field that holds a list: that it is none is told already.
        if (falt === "utom" && path.length === 1 && namesIn(text, names.namn).length > 1) continue;
        const [start, end] = tree.valueSpan(path);
        const all = falt === "regioner" ? asAll(text, register) : undefined;
        yield { start, end, ...(all ?? asMunicipality(text, register) ?? asRegion(text, falt, register)) };
      }
  },
  examples: [
    { fel: "regioner:\n  - Västra Göteland", ratt: "regioner:\n  - Västra Götaland", tecken: "Västra Göteland" },
    { fel: "regioner: Värmlnd", ratt: "regioner: Värmland", tecken: "Värmlnd" },
    { fel: "regioner: [Karlstad]", ratt: "regioner: [Värmland]", tecken: "Karlstad" },
    { fel: "regioner: Dalarna och Värmland", ratt: "regioner: [Dalarna, Värmland]", tecken: "Dalarna och Värmland" },
  ],
});

/** What is an exception cannot be all, in whichever letters; that is told as a field that contradicts another. */
const isAlla = (text: string, falt: string): boolean =>
  falt === "utom" ? text.toLowerCase() === "alla" : text === "alla";

const finnsInte = (text: string): string => `Regionen ”${text.slice(0, 60)}” finns inte.`;

/** The whole country, perhaps with exceptions, in other words than those of the front matter. */
function asAll(text: string, register: Register): Told | undefined {
  const message = finnsInte(text);
  if (folded(text) !== "alla" && arHelaLandet(text))
    return { message, hint: "Skriv ”alla”, som betyder alla regioner." };
  const undantag = undantagI(text);
  if (undantag === undefined) return undefined;
  const names = regionuppslag(register);
  const utom = namesIn(undantag, namesOf(register)).flatMap((namn) => names.find(namn)?.kanoniskt ?? []);
  const lista = utom.join(", ") || "regionens namn";
  return { message, hint: `Skriv ”regioner: [alla]” och på en egen rad ”utom: [${lista}]”.` };
}

const regionOf = ({ region }: Kommun): string => region?.namn ?? "";

/** A notice is for regions, so a municipality is never put right unasked: the editor may have meant to say more. */
function asMunicipality(text: string, register: Register): Told | undefined {
  const [kommun, ...fler] = kommunerSomHeter(text, register);
  if (!kommun) return undefined;
  if (fler.length === 0)
    return {
      message: `”${text.slice(0, 60)}” är en kommun i ${regionOf(kommun)}.`,
      hint: `Skriv ”${regionOf(kommun)}”.`,
    };
  const alla = [kommun, ...fler].map((en) => `”${regionOf(en)}” för ${en.namn}`);
  return { message: `”${text.slice(0, 60)}” är en kommun, inte en region.`, hint: `Skriv ${alla.join(" eller ")}.` };
}

function asRegion(text: string, falt: string, register: Register): Told {
  const names = regionuppslag(register);
  const message = finnsInte(text);
  const flera = namesIn(text, names.namn);
  if (flera.length > 1) return { message, hint: `Skriv varje region för sig: [${flera.join(", ")}].` };
  const meant = suggest(text, falt === "utom" ? namesOf(register) : [...namesOf(register), "alla"]);
  const del = landsdelar(register).find((en) => en.namn === meant);
  if (del) return asPart(text, del);
  const namn = meant && (names.find(meant)?.kanoniskt ?? meant);
  if (namn)
    return { message, ...meantHint(text, namn), ...(folded(meant) === folded(text) && { fix: { text: namn } }) };
  return {
    message,
    hint: nearMunicipality(text, register) ?? "Regionernas namn står i content/register/regioner.yml.",
  };
}

/** Never put in unasked: only the editor knows which of the regions are meant. */
function asPart(text: string, { namn, regioner }: Landsdel): Told {
  const isIt = folded(text) === folded(namn);
  const hint = `Skriv varje region för sig${regioner.length > 0 ? `: [${regioner.join(", ")}]` : ""}.`;
  return isIt
    ? { message: `”${text}” är en del av landet, inte en region.`, hint }
    : { message: finnsInte(text), hint: `Menade du ”${namn}”? Det är en del av landet. ${hint}` };
}

/** All spellings of regions and programme areas, and the parts of the country that a slip of the finger may stand for. */
const namesOf: (register: Register) => readonly string[] = minnsOm((register) => [
  ...new Set([
    ...regionuppslag(register).namn,
    ...register.regioner.flatMap(({ region, lan, alias = [] }) => [region, lan, ...alias]),
    ...landsdelar(register).map(({ namn }) => namn),
  ]),
]);

function nearMunicipality(text: string, register: Register): string | undefined {
  const alla = kommuner(register);
  const namn = suggest(
    text,
    alla.map((kommun) => kommun.namn),
  );
  const kommun = alla.find((en) => en.namn === namn);
  return kommun && `Menade du kommunen ${kommun.namn}? Den ligger i ${regionOf(kommun)}: skriv ”${regionOf(kommun)}”.`;
}
