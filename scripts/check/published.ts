import type { BaseContext, BaseNotis } from "./rule.ts";

const publicerad = ({ data }: BaseNotis): string => String(data.publicerad ?? "").trim();

/** Had the notice been published by the day? One whose day is not known was, since only older ones may leave it out. */
export function varPublicerad(notis: BaseNotis, today: string): boolean {
  const dag = publicerad(notis);
  return dag === "okänt" || (/^\d{4}/.test(dag) && dag.slice(0, 10) <= today);
}

export type Par = { fore: BaseNotis; efter: BaseNotis };

/** The published notices that were changed, as they were and as they are, also when the file has a new name. */
export function* andrade({ fore, efter, today }: BaseContext): Generator<Par> {
  const nu = new Map(efter.map((notis) => [notis.adress, notis]));
  for (const notis of efter) for (const adress of tidigare(notis)) if (!nu.has(adress)) nu.set(adress, notis);
  for (const notis of fore) {
    const now = nu.get(notis.adress);
    if (now && varPublicerad(notis, today)) yield { fore: notis, efter: now };
  }
}

const tidigare = ({ data }: BaseNotis): string[] =>
  Array.isArray(data.tidigare_adresser) ? data.tidigare_adresser.filter((adress) => typeof adress === "string") : [];
