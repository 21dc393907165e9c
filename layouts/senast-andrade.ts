import type { VisadNotis } from "../schemas/site.ts";

/** The notices, latest first, that were changed or came last; an unknown day counts as the earliest it can be. */
export const senastAndrade = (notiser: readonly VisadNotis[], antal: number): VisadNotis[] =>
  [...notiser].sort((a, b) => nar(b).localeCompare(nar(a), "en")).slice(0, antal);

const nar = ({ uppdaterad, visasFran }: VisadNotis): string =>
  uppdaterad && uppdaterad > visasFran ? uppdaterad : visasFran;
