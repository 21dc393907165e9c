import type { Datum } from "./datum.ts";
import { gruppera } from "./gruppera.ts";
import type { Notis, NotisAv } from "./notis.ts";
import type { Register } from "./register.ts";
import type { Sida } from "./sida.ts";
import type { Status } from "./status.ts";
import type { Typ } from "./typer.ts";

/** All checked content, latest notice first. Frozen. */
export type Innehall = { notiser: readonly Notis[]; sidor: readonly Sida[]; register: Register };

/** What the day adds to a notice. */
type PaDagen = {
  status: Status | undefined;
  /** Last väsentlig change or correction up to the day, when there is one. */
  uppdaterad: Datum | undefined;
  /** Addresses of the notices that take its place, as far as they are shown. */
  ersattAv: readonly string[];
};

/** A notice as it stands on the day shown. */
export type VisadNotis = Notis & PaDagen;
export type VisadNotisAv<T extends Typ> = NotisAv<T> & PaDagen;

/** What a site is made of, as plain data that can go to another thread. */
export type Sajtdata = Pick<Site, "today" | "arOgonblicksbild" | "notiser" | "sidor" | "register">;

/**
 * What the pages are made from: the content as it stood on `today`, latest notice first.
 * A class, because Eleventy copies plain objects for every page and leaves others alone.
 */
export class Site {
  readonly today: Datum;
  /** Is the day fixed (a snapshot) rather than the real one? */
  readonly arOgonblicksbild: boolean;
  readonly notiser: readonly VisadNotis[];
  readonly sidor: readonly Sida[];
  readonly register: Register;
  readonly #perAdress: ReadonlyMap<string, VisadNotis>;
  readonly #groups = new Map<string, ReadonlyMap<string, readonly VisadNotis[]>>();

  constructor(site: Sajtdata) {
    this.today = site.today;
    this.arOgonblicksbild = site.arOgonblicksbild;
    this.notiser = site.notiser;
    this.sidor = site.sidor;
    this.register = site.register;
    this.#perAdress = new Map(site.notiser.map((notis) => [notis.adress, notis]));
    Object.freeze(this);
  }

  get data(): Sajtdata {
    const { today, arOgonblicksbild, notiser, sidor, register } = this;
    return { today, arOgonblicksbild, notiser, sidor, register };
  }

  /** The notice at an address, if it is shown on the day. */
  notis(adress: string): VisadNotis | undefined {
    return this.#perAdress.get(adress);
  }

  /** Notices that concern a region, national ones included. */
  forRegion = (namn: string) => this.#grouped("region", (n) => n.regioner, namn);
  forTema = (namn: string) => this.#grouped("tema", (n) => n.teman, namn);
  forAvsandare = (namn: string) => this.#grouped("avsandare", (n) => [n.avsandare], namn);
  forTyp = (typ: Typ) => this.#grouped("typ", (n) => [n.typ], typ);
  /** Notices by the year they are ordered under; `0000` has those without any date. */
  forAr = (ar: string) => this.#grouped("ar", (n) => [n.visasFran.slice(0, 4)], ar);

  /** The years there are notices of, latest first. */
  get ar(): string[] {
    return [...new Set(this.notiser.map((n) => n.visasFran.slice(0, 4)))].sort((a, b) => Number(b) - Number(a));
  }

  #grouped(name: string, keysOf: (notis: VisadNotis) => readonly string[], key: string): readonly VisadNotis[] {
    const found = this.#groups.get(name) ?? gruppera(this.notiser, keysOf);
    this.#groups.set(name, found);
    return found.get(key) ?? [];
  }
}
