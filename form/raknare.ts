import { kvar } from "../layouts/formular/platser.ts";
import { enRad } from "../schemas/falt.ts";

/** Milliseconds of rest after which the count is told aloud. */
const VILA = 1000;

/** Counts the characters of a text as it is written. Counted as the validator does; told aloud only when the writing rests. */
export function raknare(form: HTMLFormElement): void {
  const aloud = form.querySelector("[data-raknat]");
  let timer = 0;
  form.addEventListener("input", ({ target }) => {
    clearTimeout(timer);
    const told = count(target);
    if (told && aloud) timer = window.setTimeout(() => (aloud.textContent = told), VILA);
  });
}

/** Shows the count of every text there is. */
export function countAll(form: HTMLFormElement): void {
  for (const control of form.querySelectorAll("[name]")) count(control);
}

function count(control: EventTarget | null): string | undefined {
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return undefined;
  const place = control.closest("[data-falt]")?.querySelector<HTMLElement>(":scope > [data-raknare]");
  if (!place) return undefined;
  const told = kvar(enRad(control.value).length, Number(place.dataset["minst"]), Number(place.dataset["hogst"]));
  place.textContent = told;
  return told;
}
