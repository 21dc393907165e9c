import type { Rule } from "./rule.ts";
import { isRuleId, type RuleId, rules } from "./rules/index.ts";
import { suggest } from "./suggest.ts";

export type VisibleExample = { fel: string; ratt: string };

/** The examples of a rule as people read them: invisible characters are shown by their codes, a field that is taken away in words. */
export const visibleExamples = ({ examples }: Pick<Rule, "examples">): VisibleExample[] =>
  examples.map(({ fel, ratt }) => ({ fel: visible(fel), ratt: visible(ratt) }));

function visible(text: string): string {
  const told = text.replace(/^-([a-z_]+)$/gm, "# fältet ”$1” saknas");
  const spaced = told.replace(/ +$/gm, "[mellanslag]");
  return spaced.replace(
    /(?!\n)[\p{Cc}\p{Cf}\p{M}]/gu,
    (c) => `[U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
  );
}

const titlar = new Map<string, string>(rules.map(({ id, titel }) => [id, titel]));

/** The heading of a rule's help. */
export const titelOf = (id: RuleId): string => titlar.get(id) ?? id;

/** The help of one rule for a terminal: what it is called, why it is there, what is wrong and what is right. Undefined when there is no such rule. */
export function explainRule(id: string): string | undefined {
  const rule = isRuleId(id) ? rules.find((one) => one.id === id) : undefined;
  if (!rule) return undefined;
  const examples = visibleExamples(rule).map(
    ({ fel, ratt }) => `\nFel:\n\n${indented(fel)}\n\nRätt:\n\n${indented(ratt)}\n`,
  );
  return `${rule.titel} (${rule.id}, ${rule.severity})\n\n${rule.why}\n${examples.join("")}`;
}

const indented = (text: string) => text.replace(/^(?=.)/gm, "    ");

/** `Menade du ”okand-region”?`, where a rule of nearly that name is. */
export function suggestRule(id: string): string | undefined {
  const near = suggest(
    id,
    rules.map((rule) => rule.id),
  );
  return near && `Menade du ”${near}”?`;
}

/** Every rule in a line of its own: name, severity, heading. */
export function ruleList(): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, severity, titel }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${titel}\n`).join("");
}
