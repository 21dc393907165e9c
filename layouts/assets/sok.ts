import { readSokning } from "./sok-adress.ts";
import { Period } from "./sok-datum.ts";
import { fill, takeAway } from "./sok-formular.ts";
import { type Platser, Soksida } from "./sok-sida.ts";
import { Traffar } from "./sok-traffar.tsx";
import { focusAfter } from "./sok-valda.tsx";

/** Milliseconds without a keystroke after which a word is taken to be written. */
const VANTETID = 250;
/** From this width the choices stand beside the hits, as in the style sheet. */
const BRED = "(min-width: 60rem)";

const platser = platserOnPage();
if (platser) start(platser);

function platserOnPage(): Platser | undefined {
  const sida = document.querySelector<HTMLElement>("[data-sok-sida]");
  const form = sida?.querySelector<HTMLFormElement>("[data-sok]");
  const status = sida?.querySelector<HTMLElement>("[data-sok-status]");
  const traffar = sida && Traffar.onPage(sida);
  return sida && form && status && traffar ? { sida, form, status, traffar, period: Period.onPage(sida) } : undefined;
}

/** Lets the page search as it is filled in. The address always holds its state: it can be shared, reloaded and gone back to. */
function start(platser: Platser): void {
  const { sida, traffar } = platser;
  const soksida = new Soksida(platser, new URL("../", import.meta.url));
  const filter = sida.querySelector<HTMLDetailsElement>("[data-sok-filter]");
  if (filter) filter.open = matchMedia(BRED).matches;
  onEdit(platser, soksida);
  onClick(platser, soksida);
  sida.addEventListener("toggle", () => void soksida.count().catch(() => undefined), { capture: true });
  platser.form.addEventListener("focusin", () => soksida.prepare(), { once: true });
  keepPlace(traffar, soksida);
}

/** Keeps in the history how many hits were shown and how far down the reader was, so that the way back from a hit leads there again. */
function keepPlace(traffar: Traffar, soksida: Soksida): void {
  const comeBack = async () => {
    const { visade, y } = (history.state ?? {}) as { visade?: number; y?: number };
    await soksida.restore(visade);
    if (y) scrollTo(0, y);
  };
  window.addEventListener("pagehide", () => history.replaceState({ visade: traffar.visade, y: scrollY }, ""));
  // A link within the page is no other search.
  window.addEventListener("popstate", () => location.hash === "" && void comeBack());
  void comeBack();
}

/** A choice is a step of its own, that one can go back from; the letters of a word are not. */
function onEdit({ sida, form, period }: Platser, soksida: Soksida): void {
  let timer = 0;
  const keep = (how: "pushState" | "replaceState") => {
    clearTimeout(timer);
    void soksida.keep(how);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep("pushState");
  });
  sida.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== "search") return;
    clearTimeout(timer);
    timer = window.setTimeout(() => keep("replaceState"), VANTETID);
  });
  sida.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === "search") return;
    const [fran, till] = ["fran", "till"].map((name) => form.elements.namedItem(name)) as HTMLInputElement[];
    if (period?.is(target) && fran && till && !period.fillIn(fran, till)) return fran.focus();
    keep("pushState");
  });
}

/** A choice is taken away by its button; what was perhaps meant is searched for by its link. */
function onClick({ sida, form }: Platser, soksida: Soksida): void {
  sida.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>("[data-tabort]");
    const link = event.target.closest<HTMLAnchorElement>("a[data-sok-lank]");
    if (button) {
      const at = [...sida.querySelectorAll("[data-tabort]")].indexOf(button);
      takeAway(form, button.dataset["tabort"] || undefined, button.dataset["varde"]);
      void soksida.keep("pushState");
      focusAfter(sida, at);
    } else if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      fill(form, readSokning(new URL(link.href).searchParams));
      void soksida.keep("pushState");
      sida.querySelector<HTMLElement>("[name=q]")?.focus();
    }
  });
}
