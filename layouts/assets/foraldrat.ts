import { type Datum, dagarMellan } from "../../schemas/datum.ts";
import { omDagar } from "../../schemas/format.ts";
import { svenskDag, svensktDatum } from "./svensk-dag.ts";

/** From this many days after its day, a site that is built every night has missed a night. */
const FORALDRAD = 2;

/**
 * Tells what has changed since the site was built: last days that have passed, how far it is to those to come. Only where the site
 * is live; one that is shown as of a fixed day has no `data-dag`. Done again when the reader comes back to a page left open.
 */
export function foraldrat(): void {
  const byggd = document.documentElement.dataset["dag"];
  if (!byggd) return;
  const lasOm = () => {
    const idag = svenskDag();
    if (idag > byggd) visaSom(idag, byggd);
  };
  lasOm();
  document.addEventListener("visibilitychange", lasOm);
  document.addEventListener("nyarader", lasOm);
}

function visaSom(idag: Datum, byggd: Datum): void {
  for (const ord of document.querySelectorAll<HTMLElement>("[data-relativ]"))
    ord.textContent = ` (${omDagar(idag, ord.dataset["relativ"] ?? "")})`;
  for (const status of document.querySelectorAll<HTMLElement>("[data-efter]")) {
    if (idag <= (status.dataset["efter"] ?? "")) continue;
    status.textContent = `${status.dataset["da"]} sedan sidan byggdes`;
    status.className = "status status-lugn";
  }
  flyttaIdag(idag);
  if (dagarMellan(byggd, idag) >= FORALDRAD) saNarDenByggdes(byggd);
}

/** Moves the words of a month's table to the day that it has become, if the table has that day. */
function flyttaIdag(idag: Datum): void {
  const ord = document.querySelector(".manad-idag");
  const cell = document.querySelector(`.manad time[datetime="${idag}"]`)?.closest("td");
  if (ord && cell) cell.append(ord);
  else ord?.remove();
}

function saNarDenByggdes(byggd: Datum): void {
  if (document.querySelector(".foraldrad")) return;
  const ruta = document.createElement("aside");
  ruta.className = "dagbanner foraldrad";
  ruta.setAttribute("aria-label", "Sidans ålder");
  const text = document.createElement("p");
  text.textContent = `Sidan byggdes den ${svensktDatum(byggd)} och har inte uppdaterats sedan dess.`;
  ruta.append(text);
  document.querySelector(".sidhuvud")?.before(ruta);
}
