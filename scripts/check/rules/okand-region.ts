import { type Kommun, kommuner, kommunerSomHeter } from "../../../schemas/kommuner.ts";
import { regionuppslag } from "../../../schemas/regioner.ts";
import type { Register } from "../../../schemas/register.ts";
import { textsIn } from "../named-values.ts";
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
        if (text === "" || text === "alla" || names.find(text)) continue;
        const [start, end] = tree.valueSpan(path);
        yield { start, end, ...(asMunicipality(text, register) ?? asRegion(text, register)) };
      }
  },
  examples: [
    { fel: "regioner:\n  - Västra Göteland", ratt: "regioner:\n  - Västra Götaland", tecken: "Västra Göteland" },
    { fel: "regioner: Värmlnd", ratt: "regioner: Värmland", tecken: "Värmlnd" },
    { fel: "regioner: [Karlstad]", ratt: "regioner: [Värmland]", tecken: "Karlstad" },
    { fel: "regioner: Dalarna och Värmland", ratt: "regioner: [Dalarna, Värmland]", tecken: "Dalarna och Värmland" },
  ],
});

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

function asRegion(text: string, register: Register): Told {
  const names = regionuppslag(register);
  const message = `Regionen ”${text.slice(0, 60)}” finns inte.`;
  const flera = namesIn(text, names.namn);
  if (flera.length > 1) return { message, hint: `Skriv varje region för sig: [${flera.join(", ")}].` };
  const meant = suggest(text, spellings(register));
  const namn = meant && (names.find(meant)?.kanoniskt ?? meant);
  if (namn)
    return { message, ...meantHint(text, namn), ...(folded(meant) === folded(text) && { fix: { text: namn } }) };
  return {
    message,
    hint: nearMunicipality(text, register) ?? "Regionernas namn står i content/register/regioner.yml.",
  };
}

const spellings = (register: Register): string[] => [
  ...new Set([
    ...regionuppslag(register).namn,
    ...register.regioner.flatMap(({ region, lan, alias = [] }) => [region, lan, ...alias]),
    "alla",
  ]),
];

function nearMunicipality(text: string, register: Register): string | undefined {
  const alla = kommuner(register);
  const namn = suggest(
    text,
    alla.map((kommun) => kommun.namn),
  );
  const kommun = alla.find((en) => en.namn === namn);
  return kommun && `Menade du kommunen ${kommun.namn}? Den ligger i ${regionOf(kommun)}: skriv ”${regionOf(kommun)}”.`;
}
