import { antal } from "../../../schemas/format.ts";
import type { ContentLinks } from "./content-links.ts";
import type { Verdict } from "./verdict.ts";

const MOST = 200;

/** What a run found, as Markdown for the page of the run: what is broken now, and what a program could not judge. */
export function runSummary(verdicts: ReadonlyMap<string, Verdict>, links: ContentLinks, notAsked: number): string {
  const of = (slag: Verdict["slag"]) => [...verdicts].filter(([, verdict]) => verdict.slag === slag);
  const [broken, unclear] = [of("bruten"), of("oklar")];
  const head = `${antal(verdicts.size, "länk prövad", "länkar prövade")}: ${of("fungerar").length} fungerar, ${broken.length} bruten, ${unclear.length} går inte att avgöra.`;
  return [
    broken.length === 1 ? head : head.replace("bruten", "brutna"),
    notAsked > 0 ? `Tiden räckte inte till ${antal(notAsked, "länk", "länkar")}.` : "",
    listed("Brutna just nu", broken, links),
    listed("Går inte att avgöra, öppna dem själv", unclear, links),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function listed(title: string, found: [string, Verdict][], links: ContentLinks): string {
  if (found.length === 0) return "";
  const lines = found.slice(0, MOST).map(([url, verdict]) => {
    const skal = verdict.slag === "fungerar" ? "" : verdict.skal;
    return `- <${url}> – ${skal} (${links.get(url)?.[0] ?? ""})`;
  });
  const more = found.length > MOST ? [`- … och ${found.length - MOST} till`] : [];
  return [`### ${title}`, "", ...lines, ...more].join("\n");
}
