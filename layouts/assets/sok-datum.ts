import { manad } from "../../schemas/format.ts";
import { DAGSLAG, type Dagar } from "./sok-adress.ts";
import { monthsOf } from "./sok-antal.ts";
import type { Raknade } from "./sok-filter.ts";
import { lastOf } from "./sok-tolkning.ts";

const EGNA = "egna";

/** The choice of a period, which only fills in the two days. */
export class Period {
  readonly #select: HTMLSelectElement;
  readonly #months: HTMLElement;

  constructor(select: HTMLSelectElement, months: HTMLElement) {
    this.#select = select;
    this.#months = months;
  }

  static onPage(sida: HTMLElement): Period | undefined {
    const select = sida.querySelector<HTMLSelectElement>("[data-sok-period]");
    const months = select?.querySelector<HTMLElement>("[data-sok-manader]");
    return select && months ? new Period(select, months) : undefined;
  }

  is(target: EventTarget | null): boolean {
    return target === this.#select;
  }

  /** Fills in the days of the period chosen. Is there anything new to search for? `Egna datum` asks for days of the reader's own. */
  fillIn(fran: HTMLInputElement, till: HTMLInputElement): boolean {
    if (this.#select.value === EGNA) return false;
    [fran.value, till.value] = this.#select.value.split("/") as [string, string];
    return true;
  }

  /** Shows the period that the days are, and the months there are with the number of hits of each. */
  show(dagar: Dagar | undefined, antal: Raknade): void {
    const value = dagar ? `${dagar.fran}/${dagar.till}` : "/";
    const counts = DAGSLAG.map((slag) => antal[slag]).find((values) => values !== undefined);
    if (counts) this.#fillMonths(monthsOf(counts, wholeMonth(dagar)));
    // Who is about to write days of their own has chosen, though there are none yet.
    if (!dagar && this.#select.value === EGNA && this.#isBeingFilled()) return;
    const known = [...this.#select.options].some((option) => option.value === value);
    this.#select.value = known ? value : EGNA;
  }

  #isBeingFilled = (): boolean => this.#select.closest("fieldset")?.contains(document.activeElement) === true;

  #fillMonths(months: [manad: string, antal: number][]): void {
    const options = months.map(
      ([month, count]) => new Option(`${manad(month)} (${count})`, `${month}-01/${lastOf(month)}`),
    );
    const same = options.map(({ text }) => text).join() === [...this.#months.children].map((o) => o.textContent).join();
    if (!same) this.#months.replaceChildren(...options);
  }
}

const wholeMonth = (dagar: Dagar | undefined): string =>
  dagar?.fran.endsWith("-01") && dagar.till === lastOf(dagar.fran.slice(0, 7)) ? dagar.fran.slice(0, 7) : "";
