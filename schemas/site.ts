import type { Datum } from "./datum.ts";
import type { Notis } from "./notis.ts";
import type { Register } from "./register.ts";
import type { Sida } from "./sida.ts";
import type { Status } from "./status.ts";

/** All checked content, latest notice first. Frozen. */
export type Innehall = { notiser: readonly Notis[]; sidor: readonly Sida[]; register: Register };

/** A notice as it stands on the day shown. */
export type VisadNotis = Notis & {
  status: Status | undefined;
  /** Last väsentlig change or correction, when there is one. */
  uppdaterad: Datum | undefined;
  /** Notices that take its place, and those it belongs with, as far as they are shown. */
  ersattAv: string[];
  hor_ihop: string[];
};

/** What the pages are made from: the content as it stood on `today`. Frozen. */
export type Site = {
  today: Datum;
  /** Is the day fixed (a snapshot) rather than the real one? */
  arOgonblicksbild: boolean;
  notiser: readonly VisadNotis[];
  perAdress: ReadonlyMap<string, VisadNotis>;
  sidor: readonly Sida[];
  register: Register;
};
