import { NY } from "../layouts/formular/platser.ts";

/** Lets lists grow and shrink. `changed` is called when one has become shorter. */
export function listor(form: HTMLFormElement, changed: () => void): void {
  for (const lista of listorI(form)) renumber(lista);
  form.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (!button) return;
    const lista = form.querySelector<HTMLElement>(`[data-lista="${button.dataset["laggTill"]}"]`);
    if (lista) firstControl(add(lista, nextNumber(lista)))?.focus();
    if (button.matches("[data-ta-bort]")) {
      takeAway(button);
      changed();
    }
  });
}

/** Makes each list as long as `names`, those of its controls, ask for. */
export function fitTo(form: HTMLFormElement, names: readonly string[]): void {
  for (const lista of listorI(form)) {
    const prefix = `${lista.dataset["lista"]}.`;
    const under = names
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length).split(".")[0]);
    for (const del of delarI(lista)) del.remove();
    for (const number of new Set(under)) add(lista, String(number));
    renumber(lista);
  }
}

const listorI = (form: HTMLFormElement) => form.querySelectorAll<HTMLElement>("[data-lista]");
const delarI = (lista: HTMLElement) => [...lista.querySelectorAll<HTMLElement>(":scope > [data-del]")];
const firstControl = (del: HTMLElement) => del.querySelector<HTMLElement>("input, textarea, select");

function add(lista: HTMLElement, number: string): HTMLElement {
  const mall = lista.querySelector("template");
  const del = mall?.content.firstElementChild?.cloneNode(true);
  if (!(del instanceof HTMLElement)) throw new Error("A list has no template");
  for (const element of [del, ...del.querySelectorAll("*")])
    for (const { name, value } of [...element.attributes])
      if (value.includes(NY)) element.setAttribute(name, value.replaceAll(NY, number));
  lista.append(del);
  renumber(lista);
  return del;
}

/** The focus goes to the part that came after, or to the button that makes a new one. */
function takeAway(button: HTMLElement): void {
  const del = button.closest<HTMLElement>("[data-del]");
  const lista = del?.parentElement;
  if (!del || !lista) return;
  const after = del.nextElementSibling?.querySelector<HTMLElement>("[data-ta-bort]");
  const more = lista.parentElement?.querySelector<HTMLElement>("[data-lagg-till]");
  del.remove();
  renumber(lista);
  (after ?? more)?.focus();
}

/** Numbers in names are never used again, so that what is told of a part stays with it; those that are read count from one. */
const nextNumber = (lista: HTMLElement): string => {
  const next = Math.max(Number(lista.dataset["nasta"] ?? 0), delarI(lista).length);
  const used = delarI(lista).map((del) =>
    Number(/\.(\d+)/.exec(del.querySelector("[name]")?.getAttribute("name") ?? "")?.[1]),
  );
  const number = Math.max(next, ...used.map((n) => n + 1));
  lista.dataset["nasta"] = String(number + 1);
  return String(number);
};

function renumber(lista: HTMLElement): void {
  delarI(lista).forEach((del, i) => {
    for (const place of del.querySelectorAll("[data-nummer]")) place.textContent = String(i + 1);
  });
}
