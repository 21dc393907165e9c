import { render } from "preact";
import { Utkastartikel } from "../layouts/parts/formular/Utkastartikel.tsx";
import { Notisartikel } from "../layouts/parts/Notisartikel.tsx";
import type { Notis } from "../schemas/notis.ts";
import type { Typ } from "../schemas/typer.ts";
import type { Judged } from "../scripts/content/rule-faults.ts";
import { siteFor } from "../scripts/site/site-for.ts";
import type { Granskat } from "./granska.ts";

/** Shows the notice by the components of its page: whole when it is right, else as far as it has come. */
export function forhandsvisa(plats: HTMLElement, typ: Typ, { notis, utkast }: Granskat, by: Judged): void {
  render(notis ? <Hel notis={notis} by={by} /> : <Utkastartikel typ={typ} {...utkast} />, plats);
  // It says where the notice will be, and must not be taken for where the reader is.
  plats.querySelector("nav")?.setAttribute("aria-label", "Var notisen kommer att finnas");
  for (const lank of plats.querySelectorAll<HTMLAnchorElement>("a[href]")) halt(lank);
}

/** On the day it will be seen: it may say that it is published later than today. */
function Hel({ notis, by: { register, today } }: { notis: Notis; by: Judged }) {
  const dag = notis.visasFran > today ? notis.visasFran.slice(0, 10) : today;
  const site = siteFor({ notiser: [notis], sidor: [], register }, dag, true);
  const visad = site.notis(notis.adress);
  return visad ? <Notisartikel notis={visad} site={site} /> : null;
}

/** Nothing may lead away from what is not handed in yet: links out open beside it, and the site's own are only to be looked at. */
function halt(lank: HTMLAnchorElement): void {
  if (/^(?:https:|mailto:)/.test(lank.getAttribute("href") ?? "")) {
    lank.target = "_blank";
    lank.rel = "noreferrer";
  } else lank.removeAttribute("href");
}
