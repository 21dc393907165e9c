import { moteskrockar } from "../../schemas/moteskrockar.ts";
import type { Innehall } from "../../schemas/site.ts";
import type { Problem } from "../check/problem.ts";
import { siteFor } from "../site/site-for.ts";
import { adressOf, changedNotices, consequences } from "./changed-notices.ts";
import { Granskning, kort, MOST } from "./granskning.ts";
import type { Loads } from "./loads.ts";
import { ADVICE, type NoticeContext, noticeChange } from "./notice-change.ts";
import { problemList } from "./problem-list.ts";

/** What is known of a change besides its content. */
export type About = { commit: string; dag: string; utanfor: boolean; idDomain: string };

/** What a change does to the content: its notices as they will look, what follows for readers, and what is wrong. */
export function granskningOf(loads: Loads, { commit, dag, utanfor, idDomain }: About): Granskning {
  const { changed, gone } = loads;
  const sides = { fore: loads.fore.innehall, efter: loads.efter.innehall, changed, gone, today: dag };
  const pairs = sides.efter ? changedNotices(sides) : [];
  const contextOf = contexts(loads.efter.problems, sides.efter, dag, idDomain);
  const others = [...changed].filter((file) => !isNotice(file)).sort((a, b) => (a < b ? -1 : 1));
  return Granskning.parse({
    version: 1,
    commit,
    dag,
    last: sides.efter !== undefined,
    utanfor,
    filer: changed.size,
    andraFiler: others.slice(0, MOST.filer).map((file) => kort(file, 500)),
    ...problemList(loads),
    notiser: pairs
      .slice(0, MOST.notiser)
      .flatMap((par) => noticeChange(par, contextOf(par.efter?.notis.adress, par.efter?.notis.id)) ?? []),
    flerNotiser: Math.max(0, pairs.length - MOST.notiser),
    foljder: consequences(sides),
  } satisfies Granskning);
}

const isNotice = (file: string): boolean => file.endsWith(".md") && !/(^|\/)sidor\//.test(file);

/** What is to be known of each notice beside itself: meetings at the same time, and the advice of the rules. */
function contexts(problems: readonly Problem[], innehall: Innehall | undefined, today: string, idDomain: string) {
  // Also notices that are not yet shown may clash.
  const last = innehall?.notiser.map(({ visasFran }) => visasFran).reduce((a, b) => (a > b ? a : b), today) ?? today;
  const krockar = innehall ? moteskrockar(siteFor(innehall, last, true).notiser) : new Map();
  const advice = problems.filter(({ rule }) => ADVICE.has(rule) && rule !== "krockvarning");
  return (adress: string | undefined, id: string | undefined): NoticeContext => ({
    today,
    idDomain,
    krockar: krockar.get(id) ?? [],
    problems: advice.filter(({ file }) => adressOf(file) === adress),
  });
}
