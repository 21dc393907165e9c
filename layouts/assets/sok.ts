import { type Pagefind, readState, type Sokning, writeState } from "./sok-adress.ts";
import { find } from "./sok-fraga.ts";
import { Traffar } from "./sok-traffar.tsx";

const VANTETID = 200;
const OTILLGANGLIG = "Sökningen går inte att använda just nu. Listorna i menyn innehåller samma notiser.";

const form = document.querySelector<HTMLFormElement>("[data-sok]");
const traffar = Traffar.onPage();
if (form && traffar) start(form, traffar);

/** Lets the form search as it is filled in. The address always holds its state: it can be shared, reloaded and gone back to. */
function start(form: HTMLFormElement, traffar: Traffar): void {
  const loading = load(new URL("../", import.meta.url));
  let timer = 0;
  const run = () => {
    const sokning = readState(new FormData(form));
    search(loading, sokning, traffar).catch(() => traffar.tell(OTILLGANGLIG));
  };
  const keep = (how: "pushState" | "replaceState") => {
    clearTimeout(timer);
    history[how](null, "", writeState(form));
    run();
  };
  const restore = () => {
    fill(form, new URLSearchParams(location.search));
    run();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep("pushState");
  });
  form.addEventListener("change", () => keep("replaceState"));
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => keep("replaceState"), VANTETID);
  });
  window.addEventListener("popstate", restore);
  restore();
}

function fill(form: HTMLFormElement, params: URLSearchParams): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select"))
    field.value = params.get(field.name) ?? "";
}

async function load(base: URL): Promise<Pagefind> {
  const pagefind = (await import(new URL("pagefind/pagefind.js", base).href)) as Pagefind;
  await pagefind.options({ baseUrl: base.pathname, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

async function search(loading: Promise<Pagefind>, { ord, filter }: Sokning, traffar: Traffar): Promise<void> {
  const turn = traffar.begin();
  const results = await find(await loading, ord, filter);
  await traffar.show(results, ord, summary(results.length, ord, Object.values(filter)), turn);
}

function summary(antal: number, ord: string, val: readonly string[]): string {
  const efter = [ord && `”${ord}”`, ...val].filter(Boolean).join(", ");
  if (antal === 0) return `Inga träffar för ${efter}. Pröva ett annat ord eller färre val.`;
  return `${antal} ${antal === 1 ? "träff" : "träffar"}${efter ? ` för ${efter}` : ""}`;
}
