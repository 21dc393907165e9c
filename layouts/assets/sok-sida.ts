import { paramsOf, readSokning, type Sokning } from "./sok-adress.ts";
import { showCounts, visible } from "./sok-antal.ts";
import type { Period } from "./sok-datum.ts";
import { count, type Raknade } from "./sok-filter.ts";
import { fill, sokningIn } from "./sok-formular.ts";
import { forslagFor, tell, tellOf } from "./sok-forslag.tsx";
import { type Fynd, find } from "./sok-fraga.ts";
import { Sokindex } from "./sok-index.ts";
import { Stavning } from "./sok-stavning.ts";
import { PER_GANG, type Traffar } from "./sok-traffar.tsx";
import { showChosen } from "./sok-valda.tsx";

const OTILLGANGLIG = "Sökningen går inte att använda just nu. Listorna i menyn innehåller samma notiser.";

/** The places of the page that a search is shown in. */
export type Platser = {
  sida: HTMLElement;
  form: HTMLFormElement;
  status: HTMLElement;
  traffar: Traffar;
  period: Period | undefined;
};

/** A search page at work: what the form holds is what the address says and what is shown. */
export class Soksida {
  readonly #platser: Platser;
  readonly #index: Sokindex;
  readonly #stavning: Stavning;
  /** The last answer; undefined until there is one. */
  #fynd: Fynd | undefined;

  constructor(platser: Platser, base: URL) {
    this.#platser = platser;
    this.#index = new Sokindex(base);
    this.#stavning = new Stavning(base);
  }

  /** Searches for what the address says, as much of it as the form has choices for. `visade` is how many hits were to be seen. */
  async restore(visade = 0): Promise<void> {
    const { form } = this.#platser;
    fill(form, readSokning(new URLSearchParams(location.search)));
    history.replaceState(history.state, "", addressOf(sokningIn(form)) + location.hash);
    await this.run(Math.max(visade, PER_GANG));
  }

  /** Begins to fetch what a search of words needs, before there are any. */
  prepare(): void {
    this.#index.prepare().catch(() => undefined);
  }

  /** Searches for what the form holds, and puts it in the address. */
  async keep(how: "pushState" | "replaceState"): Promise<void> {
    const address = addressOf(sokningIn(this.#platser.form));
    const same = address === location.pathname + location.search;
    history[same ? "replaceState" : how](null, "", address);
    await this.run();
  }

  async run(visade = PER_GANG): Promise<void> {
    const { sida, form, status, traffar, period } = this.#platser;
    const isLatest = traffar.begin();
    const sokning = sokningIn(form);
    showChosen(sida, sokning);
    period?.show(sokning.dagar, {});
    try {
      await this.#answer(sokning, visade, isLatest);
    } catch {
      if (!isLatest()) return;
      tell(status, OTILLGANGLIG);
      traffar.clear();
    }
  }

  async #answer(sokning: Sokning, visade: number, isLatest: () => boolean): Promise<void> {
    const { sida, status, traffar } = this.#platser;
    const index = this.#index;
    const fynd = await find(index, sokning);
    const { results, medOrden, filter, ord, namnda } = fynd;
    const forslag = await forslagFor(index, this.#stavning, sokning, fynd, sida.dataset["idag"] ?? "");
    const markta = [ord, ...namnda.map(({ skrivet }) => skrivet)].join(" ");
    if (!(await traffar.show(index, results, markta, visade, isLatest))) return;
    tellOf(status, sokning, fynd, forslag);
    this.#fynd = fynd;
    const antal = await count(index, medOrden, filter, visible(sida));
    if (isLatest()) this.#showCounts(sokning, antal);
  }

  /** Counts what every choice that can be seen would give. What is opened later is counted then, so that its numbers need not be fetched before. */
  async count(): Promise<void> {
    const { sida, form } = this.#platser;
    if (!this.#fynd) return;
    const sokning = sokningIn(form);
    const antal = await count(this.#index, this.#fynd.medOrden, this.#fynd.filter, visible(sida));
    if (addressOf(sokning) === addressOf(sokningIn(form))) this.#showCounts(sokning, antal);
  }

  #showCounts({ dagar }: Sokning, antal: Raknade): void {
    showCounts(this.#platser.sida, antal);
    this.#platser.period?.show(dagar, antal);
  }
}

function addressOf(sokning: Sokning): string {
  const query = paramsOf(sokning).toString();
  return query ? `${location.pathname}?${query}` : location.pathname;
}
