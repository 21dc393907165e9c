import type { Notis } from "../../schemas/notis.ts";
import type { Innehall, VisadNotis } from "../../schemas/site.ts";
import { statusord } from "../../schemas/status.ts";
import { type Granskning, kort, MOST } from "./granskning.ts";
import type { Par } from "./notice-change.ts";
import { shower } from "./shown.ts";

type Sides = {
  fore: Innehall | undefined;
  efter: Innehall | undefined;
  changed: ReadonlySet<string>;
  gone: ReadonlySet<string>;
  today: string;
};

/** Files of the content are told by the addresses of their notices: `insatser/almi-brygglan`. */
export const adressOf = (file: string): string => /([a-z]+\/[a-z0-9-]+)\.md$/.exec(file)?.[1] ?? "";

/** The notices whose files a change touches, before and after, by their permanent ids. */
export function changedNotices({ fore, efter, changed, gone, today }: Sides): Par[] {
  const adresser = new Set([...changed].map(adressOf));
  const borta = new Set([...gone].map(adressOf));
  const touched = (notiser: readonly Notis[] = []) =>
    new Map(notiser.filter(({ adress }) => adresser.has(adress)).map((notis) => [notis.id, notis]));
  const [before, after] = [touched(fore?.notiser), touched(efter?.notiser)];
  const [showBefore, showAfter] = [shower(fore, today), shower(efter, today)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id): Par[] => {
    const par = { fore: showBefore(before.get(id)), efter: showAfter(after.get(id)) };
    // A notice that has errors is not loaded either, and that is no removal.
    return par.efter || borta.has(before.get(id)?.adress ?? "") ? [par] : [];
  });
}

/** Notices that a change does not touch, but whose status it changes: most often what another one replaces. */
export function consequences({ fore, efter, changed, today }: Omit<Sides, "gone">): Granskning["foljder"] {
  if (!fore || !efter) return [];
  const adresser = new Set([...changed].map(adressOf));
  const before = statusesIn(fore, today);
  return [...statusesIn(efter, today)]
    .filter(
      ([adress, { status }]) => !adresser.has(adress) && before.has(adress) && before.get(adress)?.status !== status,
    )
    .slice(0, MOST.foljder)
    .map(([adress, { titel, status }]) => {
      const was = before.get(adress)?.status;
      return { adress, titel: kort(titel), ...(was && { fore: was }), ...(status && { efter: status }) };
    });
}

function statusesIn(innehall: Innehall, today: string): Map<string, { titel: string; status: string | undefined }> {
  const show = shower(innehall, today);
  const shown = innehall.notiser.flatMap((notis): VisadNotis[] => {
    const one = notis.visasFran <= today ? show(notis) : undefined;
    return one ? [one.notis] : [];
  });
  return new Map(shown.map((notis) => [notis.adress, { titel: notis.titel, status: statusord(notis) }]));
}
