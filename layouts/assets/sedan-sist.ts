import { antal } from "../../schemas/format.ts";
import { svenskDag, svensktDatum } from "./svensk-dag.ts";

/** What a reader has seen: on which day, which entries, and the earliest day of those. Nothing from before that day counts as new. */
type Sett = { dag: string; fran: string; poster: string[] };

const NYCKEL = "regionsidan-sedan-sist";

/** Marks what has come since the reader last said to have seen it all. Nothing is kept until the reader asks for it, and then only here. */
export function sedanSist(): void {
  const ruta = document.querySelector<HTMLElement>("[data-sedan-sist]");
  const visa = () => {
    const sett = las();
    const nya = markera(sett);
    if (ruta) beratta(ruta, sett, nya);
  };
  try {
    visa();
  } catch {
    return; // The browser lets no page keep anything.
  }
  const [minns, glom] = ruta?.querySelectorAll("button") ?? [];
  minns?.addEventListener("click", () => {
    localStorage.setItem(NYCKEL, JSON.stringify(allt()));
    visa();
  });
  glom?.addEventListener("click", () => {
    localStorage.removeItem(NYCKEL);
    visa();
    minns?.focus();
  });
}

const poster = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("li[data-dag]")];
const dagFor = (post: HTMLElement): string => post.dataset["dag"] ?? "";

/** An entry is a notice as it was changed on a day. */
const namnPa = (post: HTMLElement): string => `${post.querySelector("a")?.pathname} ${dagFor(post)}`;

const allt = (): Sett => {
  const dag = svenskDag();
  const alla = poster();
  return { dag, fran: alla.map(dagFor).reduce((a, b) => (a < b ? a : b), dag), poster: alla.map(namnPa) };
};

function las(): Sett | undefined {
  const sparat = localStorage.getItem(NYCKEL);
  try {
    const sett = JSON.parse(sparat ?? "null") as Sett | null;
    return sett?.dag && Array.isArray(sett.poster) ? sett : undefined;
  } catch {
    return undefined;
  }
}

/** Puts the mark on what is new and takes it from the rest. Returns how many are new. */
function markera(sett: Sett | undefined): number {
  for (const marke of document.querySelectorAll(".status-ny")) marke.remove();
  const sedda = new Set(sett?.poster);
  const nya = poster().filter((post) => sett && dagFor(post) >= sett.fran && !sedda.has(namnPa(post)));
  for (const post of nya) {
    const marke = document.createElement("strong");
    marke.className = "status status-ny";
    marke.textContent = "Ny sedan sist";
    (post.querySelector(".rad-over") ?? post).prepend(marke);
  }
  return nya.length;
}

function beratta(ruta: HTMLElement, sett: Sett | undefined, nya: number): void {
  const [status, , glom] = ruta.querySelectorAll<HTMLElement>("[role=status], button");
  if (!status || !glom) return;
  const hur = nya > 0 ? antal(nya, "ny", "nya") : "Inget nytt";
  status.textContent = sett ? `${hur} sedan du markerade den ${svensktDatum(sett.dag)}.` : "";
  glom.hidden = !sett;
  ruta.hidden = false;
}
