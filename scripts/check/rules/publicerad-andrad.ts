import { tolkaUngefarligt } from "../../../schemas/datum.ts";
import { andrade } from "../published.ts";
import { type BaseNotis, rule, type SiteFinding } from "../rule.ts";

function publicerad({ data }: BaseNotis): string {
  const text = String(data.publicerad ?? "").trim();
  const tolkning = tolkaUngefarligt(text);
  return "value" in tolkning ? tolkning.value : text;
}

export const publiceradAndrad = rule({
  id: "publicerad-andrad",
  severity: "varning",
  titel: "Publiceringsdagen är ändrad",
  why: "Dagen säger när uppgiften blev offentlig. Flyttas den ser en gammal uppgift ut som ny, och notisen byter plats i alla listor.",
  *checkBase(context): Generator<SiteFinding> {
    for (const notiser of andrade(context)) {
      const [fore, efter] = [publicerad(notiser.fore), publicerad(notiser.efter)];
      // What was not known to the day or the minute may be filled in.
      if (efter.startsWith(fore) || fore === "okänt") continue;
      yield {
        ...notiser.efter.place(["publicerad"]),
        message: `”publicerad” var ${fore} och har blivit ${efter || "tomt"}, fast notisen redan är publicerad.`,
        hint: "Låt dagen stå. Det som har ändrats skrivs i ”andringar”, med sitt datum.",
      };
    }
  },
  examples: [],
});
