import { gruppera } from "../../schemas/gruppera.ts";
import { asBlock, asCode, asText, link } from "../check/report/escape-markdown.ts";
import { helpAddress } from "../check/report/report.ts";
import { titelOf } from "../check/rule-help.ts";
import { isRuleId } from "../check/rules/index.ts";
import type { CommentContext } from "./comment-context.ts";
import type { Fynd, Granskning } from "./granskning.ts";

/** Files that a path on the web can lead to. Others are only named. */
const PLAIN_FILE = /^content\/[a-z]+\/[a-z0-9-]+\.(md|yml)$/;

/** What is wrong, a section for each file, the worst first. */
export function problemSections({ problem, antal }: Granskning, context: CommentContext): string[] {
  const files = [...gruppera(problem, ({ fil }) => [fil])];
  const left = antal.fel + antal.varningar + antal.rad - problem.length;
  const sections = files.map(([fil, fynd]) =>
    [`#### ${asCode(fil)}${editLink(fil, context)}`, "", ...fynd.map((one) => item(one, context))].join("\n"),
  );
  return left > 0
    ? [...sections, `… och ${left} till. Alla står i ${link("körningens sammanfattning", context.run)}.`]
    : sections;
}

function editLink(fil: string, { edit }: CommentContext): string {
  const address = PLAIN_FILE.test(fil) ? edit?.(fil) : undefined;
  return address ? ` · ${link("ändra filen", address)}` : "";
}

const KINDS: Record<Fynd["allvar"], string> = { fel: "Rad", varning: "Varning, rad", råd: "Råd, rad" };

function item({ allvar, rad, regel, text, skriv }: Fynd, { site }: CommentContext): string {
  const help = isRuleId(regel) && site ? ` ${link(asText(titelOf(regel)), helpAddress(regel, site))}` : "";
  const line = `- **${KINDS[allvar]} ${rad}:** ${asText(text)}${help}`;
  return skriv === undefined ? line : `${line}\n\n  Skriv i stället:\n\n${asBlock(skriv, "  ")}\n`;
}
