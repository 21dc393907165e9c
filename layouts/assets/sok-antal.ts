import type { Antal, Raknade, Raknat } from "./sok-filter.ts";

/** The facets and days whose numbers the reader can see: those in no closed part of the form. */
export function visible(sida: HTMLElement): Raknat[] {
  const open = [...sida.querySelectorAll<HTMLElement>("[data-raknas]")].filter(
    (el) => !el.closest("details:not([open])"),
  );
  const names = open.map((el) => el.dataset["raknas"] as Raknat);
  const datum = sida.querySelector<HTMLDetailsElement>("[data-sok-datum]");
  const slag = sida.querySelector<HTMLSelectElement>("[name=datum]");
  return datum && slag && !datum.closest("details:not([open])") ? [...names, slag.value as Raknat] : names;
}

/** Puts the number of hits at every choice. Those that would give none go, but never one that is made, nor one that has the focus. */
export function showCounts(sida: HTMLElement, antal: Raknade): void {
  for (const part of sida.querySelectorAll<HTMLElement>("[data-raknas]")) {
    const counts = antal[part.dataset["raknas"] as Raknat];
    if (!counts) continue;
    for (const box of part.querySelectorAll<HTMLInputElement>("input")) countBox(box, counts[box.value] ?? 0);
    for (const option of part.querySelectorAll<HTMLOptionElement>("option[value]:not([value=''])"))
      countOption(option, counts[option.value] ?? 0);
  }
}

function countBox(box: HTMLInputElement, count: number): void {
  const label = box.closest("label");
  const place = label?.querySelector("[data-antal]");
  if (!label || !place) return;
  place.textContent = `(${count})`;
  label.hidden = count === 0 && !box.checked && document.activeElement !== box && !isAlone(box);
}

const isAlone = (box: HTMLInputElement): boolean => !box.closest("fieldset");

function countOption(option: HTMLOptionElement, count: number): void {
  option.dataset["text"] ??= option.text;
  option.text = `${option.dataset["text"]} (${count})`;
  option.hidden = count === 0 && !option.selected;
  option.disabled = option.hidden;
}

/** Months that have something of the kind chosen, the latest first, and the chosen one whatever it has. */
export function monthsOf(counts: Antal, chosen: string): [manad: string, antal: number][] {
  const months = Object.entries(counts).filter(
    ([value, count]) => value.length === 7 && (count > 0 || value === chosen),
  );
  const all: [string, number][] =
    !chosen || months.some(([value]) => value === chosen) ? months : [...months, [chosen, 0]];
  return all.sort(([a], [b]) => (a < b ? 1 : -1));
}
