import "./jitless.ts";
import { svenskDag } from "../layouts/assets/svensk-dag.ts";
import type { Uppgifter } from "../layouts/formular/uppgifter.ts";
import { Formularsida } from "./formularsida.tsx";
import { lamnaUt } from "./lamna.ts";
import { listor } from "./listor.ts";
import { raknare } from "./raknare.ts";
import { utkast } from "./utkastruta.tsx";

/** Milliseconds of rest in the writing after which a field that has been told of is looked at again. */
const VILA = 400;

const form = document.querySelector<HTMLFormElement>("[data-formular]");
const told = document.getElementById("uppgifter")?.textContent;
if (form && told) start(form, JSON.parse(told) as Uppgifter);

/** The scripts of the forms: the validator itself, and what shows its answers. Nothing is sent anywhere. */
function start(form: HTMLFormElement, uppgifter: Uppgifter): void {
  const { register, today } = uppgifter;
  const sida = new Formularsida(form, uppgifter, { register, today: today ?? svenskDag() });
  let unsaved = false;
  const kept = () => (unsaved = false);
  listor(form, () => sida.show());
  raknare(form);
  lamnaUt(form, kept);
  utkast(sida, kept);
  onEdit(sida, () => (unsaved = true));
  onMove(sida);
  window.addEventListener("beforeunload", (event) => unsaved && !sida.isEmpty && event.preventDefault());
  form.inert = false;
}

function onEdit(sida: Formularsida, edited: () => void): void {
  const { form } = sida;
  let timer = 0;
  form.addEventListener("input", ({ target }) => {
    edited();
    clearTimeout(timer);
    if (sida.isTold(nameOf(target))) timer = window.setTimeout(() => sida.show(), VILA);
  });
  const leave = ({ target }: Event) => {
    const name = nameOf(target);
    if (name) sida.leave(name);
  };
  form.addEventListener("change", leave);
  form.addEventListener("focusout", leave);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sida.check();
  });
}

function onMove(sida: Formularsida): void {
  sida.form.addEventListener("click", (event) => {
    const lank = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-till]") : null;
    if (!lank) return;
    event.preventDefault();
    sida.goTo(lank.dataset["till"] ?? "", lank.textContent ?? "");
  });
  sida.form.querySelector(".forhandsvisning")?.addEventListener("toggle", () => sida.show());
}

const nameOf = (target: EventTarget | null): string =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
    ? target.name
    : "";
