import { type Pagefind, readState, type Sokning, writeState } from "./sok-adress.ts";
import { element } from "./sok-traff.ts";

const PER_SIDA = 15;
const VANTETID = 200;

const form = document.querySelector<HTMLFormElement>("[data-sok]");
const status = document.querySelector<HTMLElement>("[data-sok-status]");
const lista = document.querySelector<HTMLElement>("[data-sok-traffar]");
const fler = document.querySelector<HTMLButtonElement>("[data-sok-fler]");

if (form && status && lista && fler) start(form, status, lista, fler);

function start(form: HTMLFormElement, status: HTMLElement, lista: HTMLElement, fler: HTMLButtonElement): void {
  const base = new URL("../", import.meta.url);
  const loading = load(base);
  let latest = 0;
  let timer = 0;

  async function search(): Promise<void> {
    const turn = ++latest;
    const sokning = readState(new URLSearchParams(new FormData(form) as unknown as URLSearchParams));
    const pagefind = await loading;
    const { results } = await pagefind.search(sokning.ord || null, {
      filters: sokning.filter,
      ...(!sokning.ord && { sort: { datum: "desc" } }),
    });
    if (turn !== latest) return;
    status.textContent = summary(results.length, sokning);
    lista.replaceChildren();
    await show(results, 0, turn);
  }

  async function show(
    results: Awaited<ReturnType<Pagefind["search"]>>["results"],
    from: number,
    turn: number,
  ): Promise<void> {
    const traffar = await Promise.all(results.slice(from, from + PER_SIDA).map((result) => result.data()));
    if (turn !== latest) return;
    const items = traffar.map(element);
    lista.append(...items);
    if (from > 0) items[0]?.querySelector("a")?.focus();
    fler.hidden = results.length <= from + PER_SIDA;
    fler.onclick = () => void show(results, from + PER_SIDA, turn);
  }

  const run = () =>
    void search().catch(() => {
      status.textContent = "Sökningen går inte att använda just nu. Listorna i menyn innehåller samma notiser.";
    });
  const changed = () => {
    history.replaceState(null, "", writeState(form));
    run();
  };
  const restore = () => {
    const params = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select"))
      field.value = params.get(field.name) ?? "";
    run();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.pushState(null, "", writeState(form));
    run();
  });
  form.addEventListener("change", changed);
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(changed, VANTETID);
  });
  window.addEventListener("popstate", restore);
  restore();
}

async function load(base: URL): Promise<Pagefind> {
  const pagefind = (await import(new URL("pagefind/pagefind.js", base).href)) as Pagefind;
  await pagefind.options({ baseUrl: base.pathname, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

function summary(antal: number, { ord, filter }: Sokning): string {
  const val = Object.values(filter);
  const for_ = [ord && `”${ord}”`, ...val].filter(Boolean).join(", ");
  if (antal === 0) return `Inga träffar för ${for_}. Pröva ett annat ord eller färre val.`;
  return `${antal} ${antal === 1 ? "träff" : "träffar"}${for_ ? ` för ${for_}` : ""}`;
}
