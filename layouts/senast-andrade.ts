import { senastNytt } from "../schemas/nyligen.ts";
import type { VisadNotis } from "../schemas/site.ts";

/** The notices, latest first, that were changed or came last. */
export const senastAndrade = (notiser: readonly VisadNotis[], antal: number): VisadNotis[] =>
  [...notiser].sort((a, b) => senastNytt(b).localeCompare(senastNytt(a), "en")).slice(0, antal);
