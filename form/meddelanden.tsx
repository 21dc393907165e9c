import { render } from "preact";
import { Meddelanden, type Sagt, type SagtOm, Sammanfattning } from "../layouts/parts/formular/Meddelanden.tsx";
import type { Fynd } from "./granska.ts";

/** Where the help of the rules stands, from the folder of the assets. */
const REGLER = new URL("../redaktor/regler/", import.meta.url);

/** What is only not filled in yet needs no more words. */
const sagt = ({ problem, ord, tomt }: Fynd): Sagt => ({
  allvar: problem.severity,
  text: ord,
  hjalp: tomt ? undefined : `${REGLER.href}#${problem.rule}`,
});

/** Tells each problem at the control it is about, and takes away what was told before. */
export function visaVidFalten(form: HTMLFormElement, fynd: readonly Fynd[]): void {
  for (const place of form.querySelectorAll<HTMLElement>("[data-fel]")) {
    const here = fynd.filter((ett) => placeOf(form, ett) === place);
    const isWrong = here.some(({ problem }) => problem.severity === "fel");
    render(<Meddelanden sagt={here.map(sagt)} />, place);
    const falt = place.closest<HTMLElement>("[data-falt]");
    falt?.classList.toggle("har-fel", isWrong);
    const control = falt?.querySelector(`[name="${place.dataset["fel"]}"]:not([type=checkbox])`);
    if (isWrong) control?.setAttribute("aria-invalid", "true");
    else control?.removeAttribute("aria-invalid");
  }
}

/** The place of a control, or of the nearest around it that has one. */
function placeOf(form: HTMLFormElement, { name }: Fynd): HTMLElement | null {
  for (let at = name ?? ""; at !== ""; at = at.slice(0, Math.max(at.lastIndexOf("."), 0))) {
    const place = form.querySelector<HTMLElement>(`[data-fel="${at}"]`);
    if (place) return place;
  }
  return null;
}

/** The control where something is to be mended: the first of those that answer the question. */
export function controlFor(form: HTMLFormElement, ett: Fynd): HTMLElement | null {
  const falt = placeOf(form, ett)?.closest("[data-falt]");
  return falt?.querySelector<HTMLElement>("input, textarea, select, button") ?? null;
}

/** Tells all problems above the form, in the order of its fields. Nothing when there are none. */
export function sammanfatta(form: HTMLFormElement, fynd: readonly Fynd[], mailbox: string): HTMLElement | null {
  const place = form.querySelector<HTMLElement>("[data-sammanfattning]");
  if (!place) return null;
  const order = [...form.querySelectorAll("[data-fel]")];
  const index = (ett: Fynd) => order.indexOf(placeOf(form, ett) ?? place);
  const alla = [...fynd]
    .sort((a, b) => index(a) - index(b))
    .map((ett): SagtOm => ({ ...sagt(ett), ...omFalt(form, ett) }));
  render(alla.length > 0 ? <Sammanfattning sagt={alla} mailbox={mailbox} /> : null, place);
  return place.querySelector("section");
}

function omFalt(form: HTMLFormElement, ett: Fynd): Pick<SagtOm, "namn" | "id"> {
  const label = placeOf(form, ett)?.closest("[data-falt]")?.querySelector("label, legend");
  const words = label?.textContent?.replace(/ \(frivilligt\)$/, "").trim();
  return { namn: words ?? "Notisen", id: controlFor(form, ett)?.id || undefined };
}
