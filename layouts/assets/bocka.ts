/** Where the ticks of a region are kept, in this browser alone. */
const nyckelFor = (region: string): string => `regionsidan-bockat-${region}`;

/** A line of a checklist: its box, and the name it is remembered by. */
type Rad = { ruta: HTMLInputElement; namn: string };

/** Lets a reader tick off what a region is expected to do. Nothing is kept until the reader ticks something. */
export function bocka(): void {
  for (const lista of document.querySelectorAll<HTMLElement>("[data-bocka]"))
    start(lista, lista.dataset["bocka"] ?? "");
}

function start(lista: HTMLElement, region: string): void {
  const rader = [...lista.querySelectorAll<HTMLElement>(".uppgifter > li")].map(medRuta);
  if (rader.length === 0) return;
  const { ruta, beratta } = statusruta(() => {
    for (const rad of rader) rad.ruta.checked = false;
    spara(region, rader);
    rader[0]?.ruta.focus();
  });
  lista.prepend(ruta);
  const bockade = las(region);
  for (const rad of rader) rad.ruta.checked = bockade.has(rad.namn);
  const visa = () => beratta(rader.filter((rad) => rad.ruta.checked).length, rader.length);
  visa();
  lista.addEventListener("change", () => {
    spara(region, rader);
    visa();
  });
  ruta.addEventListener("click", visa);
}

/** Puts a box before the words of a line, as their label. A task is remembered by its notice, its words and its last day. */
function medRuta(rad: HTMLElement): Rad {
  const ord = rad.querySelector<HTMLElement>(".uppgift");
  const ruta = document.createElement("input");
  ruta.type = "checkbox";
  // The server knows nothing of ticks, and the browser must not guess them from another visit.
  ruta.autocomplete = "off";
  const label = document.createElement("label");
  label.append(ruta, ...(ord?.childNodes ?? []));
  ord?.append(label);
  const [notis, dag] = [rad.querySelector("a")?.pathname, rad.querySelector("time")?.dateTime];
  return { ruta, namn: [notis, label.textContent?.trim(), dag].join(" ") };
}

/** How far the reader has come, and the way to begin anew. It takes its room from the start: no box may move as another is ticked. */
function statusruta(rensa: () => void): { ruta: HTMLElement; beratta(gjorda: number, alla: number): void } {
  const ruta = document.createElement("div");
  ruta.className = "bocka-status";
  const text = document.createElement("p");
  text.setAttribute("role", "status");
  const knapp = document.createElement("button");
  knapp.type = "button";
  knapp.textContent = "Ta bort bockarna";
  knapp.addEventListener("click", rensa);
  ruta.append(text, knapp);
  const beratta = (gjorda: number, alla: number) => {
    ruta.dataset["gjorda"] = String(gjorda);
    const ord = gjorda > 0 ? `${gjorda} av ${alla} på sidan är gjorda.` : "Bocka av det som är gjort.";
    text.textContent = `${ord} Bockarna sparas bara i den här webbläsaren.`;
  };
  return { ruta, beratta };
}

function las(region: string): Set<string> {
  try {
    const sparat: unknown = JSON.parse(localStorage.getItem(nyckelFor(region)) ?? "[]");
    return new Set(Array.isArray(sparat) ? sparat.map(String) : []);
  } catch {
    return new Set();
  }
}

/** Keeps the ticks of this page, and those of the region's other pages as they were. Where nothing may be kept, they last as long as the page. */
function spara(region: string, rader: readonly Rad[]): void {
  const bockade = las(region);
  for (const { ruta, namn } of rader) {
    if (ruta.checked) bockade.add(namn);
    else bockade.delete(namn);
  }
  try {
    if (bockade.size > 0) localStorage.setItem(nyckelFor(region), JSON.stringify([...bockade]));
    else localStorage.removeItem(nyckelFor(region));
  } catch {
    // The browser lets no page keep anything.
  }
}
