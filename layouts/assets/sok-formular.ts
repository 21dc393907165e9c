import { vik } from "../../schemas/vik.ts";
import { paramsOf, readSokning, type Sokning } from "./sok-adress.ts";

/** The search that the form holds. */
export function sokningIn(form: HTMLFormElement): Sokning {
  const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === "string");
  return readSokning(new URLSearchParams(fields));
}

/** Puts a search into the form. What the form has no choice for stays out; case and diacritics of an address typed by hand do not count. */
export function fill(form: HTMLFormElement, sokning: Sokning): void {
  const params = paramsOf(sokning);
  for (const field of fieldsOf(form)) {
    const values = params.getAll(field.name).map(vik);
    if (field instanceof HTMLSelectElement) {
      const found = [...field.options].findIndex(({ value }) => values.includes(vik(value)));
      field.selectedIndex = Math.max(0, found);
    } else if (field.type === "checkbox") field.checked = values.includes(vik(field.value));
    else field.value = params.get(field.name) ?? "";
  }
}

/** Takes away one choice: a value of a facet, or the days. Without a name, all of them; the words stay. */
export function takeAway(form: HTMLFormElement, namn?: string, varde?: string): void {
  const { val, dagar, ...rest } = sokningIn(form);
  const left = Object.fromEntries(
    Object.entries(val).map(([facett, values]) => [
      facett,
      facett === namn ? values.filter((value) => value !== varde) : values,
    ]),
  );
  const wiped = namn === undefined;
  fill(form, { ...rest, val: wiped ? {} : left, dagar: wiped || namn === "datum" ? undefined : dagar });
}

/** The fields that belong to a form, wherever on the page they stand. */
const fieldsOf = (form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] =>
  [...form.elements].filter(
    (field): field is HTMLInputElement | HTMLSelectElement =>
      (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.name !== "",
  );
