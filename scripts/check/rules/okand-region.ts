import { regionuppslag } from "../../../schemas/regioner.ts";
import { textsIn } from "../named-values.ts";
import { rule } from "../rule.ts";
import { meantHint, suggest } from "../suggest.ts";

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
        const meant = suggest(text, [
          ...names.namn,
          ...register.regioner.flatMap(({ region, lan }) => [region, lan]),
          "alla",
        ]);
        const namn = meant && (names.find(meant)?.kanoniskt ?? meant);
        const hint = namn ? meantHint(text, namn) : { hint: "Regionernas namn står i content/register/regioner.yml." };
        yield { start, end, message: `Regionen ”${text.slice(0, 60)}” finns inte.`, ...hint };
      }
  },
  examples: [
    { fel: "regioner:\n  - Västra Göteland", ratt: "regioner:\n  - Västra Götaland", tecken: "Västra Göteland" },
    { fel: "regioner: Värmlnd", ratt: "regioner: Värmland", tecken: "Värmlnd" },
  ],
});
