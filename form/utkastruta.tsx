import { render } from "preact";
import { Utkastruta } from "../layouts/parts/formular/Utkastruta.tsx";
import type { Formularsida } from "./formularsida.tsx";
import { fitTo } from "./listor.ts";
import { countAll } from "./raknare.ts";
import type { Ifyllt } from "./svar.ts";
import { glomUtkast, lasUtkast, sparaUtkast } from "./utkast.ts";

/** Offers the draft that was kept in this browser, and keeps one when asked to. `kept` is called when what is filled in is safe. */
export function utkast(sida: Formularsida, kept: () => void): void {
  const { form } = sida;
  const { typ } = sida.uppgifter;
  const status = form.querySelector("[data-sparat]");
  const ruta = form.querySelector("[data-utkast]");
  const tell = (text: string) => status?.replaceChildren(text);
  const offer = (is: boolean) => ruta && render(is ? <Utkastruta /> : null, ruta);
  offer(lasUtkast(typ) !== undefined);
  form.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest("[data-spara]")) {
      const saved = sparaUtkast(typ, sida.ifyllt);
      tell(saved ? "Utkastet är sparat, bara i den här webbläsaren." : "Webbläsaren tillåter inte att något sparas.");
      if (saved) kept();
    } else if (target.closest("[data-glom]")) {
      glomUtkast(typ);
      offer(false);
      tell("Utkastet är glömt.");
      firstControl(form)?.focus();
    } else if (target.closest("[data-hamta]")) {
      fill(form, lasUtkast(typ) ?? []);
      offer(false);
      sida.show();
      firstControl(form)?.focus();
    }
  });
}

const firstControl = (form: HTMLFormElement) => form.querySelector<HTMLElement>("[data-falt] :is(input, textarea)");

/** Puts a draft into the form, in place of what is there. */
function fill(form: HTMLFormElement, ifyllt: Ifyllt): void {
  fitTo(
    form,
    ifyllt.map(([name]) => name),
  );
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === "checkbox")
      control.checked = ifyllt.some(([name, value]) => name === control.name && value === control.value);
    else if (isText(control) && control.name) control.value = ifyllt.find(([name]) => name === control.name)?.[1] ?? "";
  }
  countAll(form);
}

const isText = (control: Element): control is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement;
