import { render } from "preact";
import type { Uppgifter } from "../layouts/formular/uppgifter.ts";
import { Klart } from "../layouts/parts/formular/Klart.tsx";
import type { Judged } from "../scripts/content/rule-faults.ts";
import { forhandsvisa } from "./forhandsvisning.tsx";
import { type Fynd, type Granskat, granska } from "./granska.ts";
import { controlFor, sammanfatta, visaVidFalten } from "./meddelanden.tsx";
import type { Ifyllt } from "./svar.ts";
import { brev, github } from "./vagar.ts";

/** The form at work. Until it has been asked for, only what the editor has left is told of; then everything, and anew at each change. */
export class Formularsida {
  readonly form: HTMLFormElement;
  readonly uppgifter: Uppgifter;
  readonly #by: Judged;
  readonly #visited = new Set<string>();
  #asked: boolean = false;
  #last: Granskat | undefined;

  constructor(form: HTMLFormElement, uppgifter: Uppgifter, by: Judged) {
    this.form = form;
    this.uppgifter = uppgifter;
    this.#by = by;
  }

  get ifyllt(): Ifyllt {
    return [...new FormData(this.form)].filter((pair): pair is [string, string] => typeof pair[1] === "string");
  }

  get isEmpty(): boolean {
    return this.ifyllt.every(([, value]) => value.trim() === "");
  }

  /** A control has been left. An empty one that never held anything is passed by for now. */
  leave(name: string): void {
    if (this.ifyllt.some(([n, value]) => n === name && value.trim() !== "")) this.#visited.add(name);
    this.show();
  }

  /** Is something told of a control, so that it should be told anew as it is mended? */
  isTold(name: string): boolean {
    return this.#asked || this.#visited.has(name);
  }

  show(): Granskat {
    const { form, uppgifter } = this;
    const granskat = granska(uppgifter.typ, this.ifyllt, this.#by);
    const fynd = granskat.fynd.filter((ett) => this.#asked || this.#isVisited(ett));
    visaVidFalten(form, fynd);
    if (this.#asked) sammanfatta(form, fynd, uppgifter.mailbox);
    if (this.#asked) this.#showWays(granskat);
    const plats = form.querySelector<HTMLElement>("[data-forhandsvisning]");
    if (plats?.closest("details")?.open) forhandsvisa(plats, uppgifter.typ, granskat, this.#by);
    this.#last = granskat;
    return granskat;
  }

  #isVisited({ name }: Fynd): boolean {
    return (
      name !== undefined && [...this.#visited].some((visited) => visited === name || visited.startsWith(`${name}.`))
    );
  }

  /** Tells everything. The focus goes to what is wrong, or to the ways to hand in what is right. */
  check(): void {
    this.#asked = true;
    const { notis, fynd } = this.show();
    const wrong = fynd.filter(({ problem }) => problem.severity === "fel");
    for (const ett of wrong) openAround(controlFor(this.form, ett));
    const to = notis ? "[data-klart] h2" : "[data-sammanfattning] section";
    this.form.querySelector<HTMLElement>(to)?.focus();
  }

  #showWays({ notis, fil, text, fynd }: Granskat): void {
    const { mailbox, repository } = this.uppgifter;
    const ways = notis && {
      github: repository ? github(repository, fil, text) : undefined,
      brev: brev(mailbox, fil, notis.titel, text),
    };
    const place = this.form.querySelector("[data-klart]");
    if (place)
      render(ways ? <Klart ovrigt={fynd.length} fil={fil} text={text} mailbox={mailbox} {...ways} /> : null, place);
  }

  /** Leads from a problem to its control; in the text of the notice, to the characters. */
  goTo(id: string, text: string): void {
    const control = document.getElementById(id);
    openAround(control);
    control?.focus();
    const ett = this.#last?.fynd.find(({ ord, markera }) => markera && text.includes(ord));
    if (ett?.markera && control instanceof HTMLTextAreaElement) {
      const skip = control.value.search(/\S|$/);
      control.setSelectionRange(ett.markera[0] + skip, ett.markera[1] + skip);
    }
  }
}

/** Nothing that is wrong may be folded away. */
function openAround(element: HTMLElement | null): void {
  for (let at = element?.closest("details"); at; at = at.parentElement?.closest("details") ?? null) at.open = true;
}
