import { render } from "preact";
import { antalVal, egenOrdning, type Facett, type Sokning } from "./sok-adress.ts";
import { dagarIOrd } from "./sok-besked.ts";

type Vald = { namn: Facett | "datum"; varde: string; text: string };

/** Shows the choices that narrow the search, each as a button that takes it away, and how many there are in each part of the form. */
export function showChosen(sida: HTMLElement, sokning: Sokning): void {
  const list = sida.querySelector("[data-sok-valda]");
  const ordning = sida.querySelector<HTMLSelectElement>("[name=ordning]");
  if (ordning) showOrder(ordning, sokning);
  if (list) render(<Valda valda={chosenIn(sida, sokning)} />, list);
  for (const place of sida.querySelectorAll<HTMLElement>("[data-sok-valda-i]")) {
    const namn = place.dataset["sokValdaI"] as Facett | "datum";
    const antal = namn === "datum" ? Number(sokning.dagar !== undefined) : (sokning.val[namn]?.length ?? 0);
    place.textContent = antal > 0 ? `(${antal} ${antal === 1 ? "vald" : "valda"})` : "";
  }
  const alla = sida.querySelector("[data-sok-antal-val]");
  if (alla) alla.textContent = antalVal(sokning) > 0 ? `(${antalVal(sokning)} val)` : "";
}

function Valda({ valda }: { valda: readonly Vald[] }) {
  return (
    <>
      {valda.map(({ namn, varde, text }) => (
        <li key={`${namn}=${varde}`}>
          <button type="button" class="vald" data-tabort={namn} data-varde={varde}>
            <span class="dold">Ta bort </span>
            {text} <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
      {valda.length > 1 && (
        <li key="">
          <button type="button" class="vald vald-alla" data-tabort="">
            Rensa alla <span class="dold">val</span>
          </button>
        </li>
      )}
    </>
  );
}

/** The first order to choose is the one that the search gets of itself: it is told by its name, and not once more. */
function showOrder(select: HTMLSelectElement, sokning: Sokning): void {
  const [egen, ...andra] = select.options;
  const given = egenOrdning(sokning);
  for (const option of andra) {
    option.hidden = option.value === given && !option.selected;
    option.disabled = option.hidden;
  }
  if (egen) egen.text = andra.find(({ value }) => value === given)?.text ?? egen.dataset["text"] ?? "";
}

/** The words of a choice are those of the form. */
function chosenIn(sida: HTMLElement, { val, dagar }: Sokning): Vald[] {
  const slag = sida.querySelector<HTMLSelectElement>("[name=datum]")?.selectedOptions[0]?.text ?? "";
  const facetter = (Object.entries(val) as [Facett, readonly string[]][]).flatMap(([namn, values]) =>
    values.map((varde): Vald => ({ namn, varde, text: textOf(sida, namn, varde) })),
  );
  return dagar ? [...facetter, { namn: "datum", varde: "", text: `${slag}: ${dagarIOrd(dagar)}` }] : facetter;
}

function textOf(sida: HTMLElement, namn: Facett, varde: string): string {
  const boxes = [...sida.querySelectorAll<HTMLInputElement>(`input[name="${namn}"]`)];
  const text = boxes.find(({ value }) => value === varde)?.dataset["text"] ?? varde;
  const etikett = sida.querySelector<HTMLElement>(`[data-etikett]:has([name="${namn}"]), select[name="${namn}"]`);
  return etikett?.dataset["etikett"] ? `${etikett.dataset["etikett"]}: ${text}` : text;
}

/** Takes the focus on from a button that is gone to the one in its place, else to the one before; where none is left, to the search field. */
export function focusAfter(sida: HTMLElement, at: number): void {
  const left = [...sida.querySelectorAll<HTMLElement>("[data-sok-valda] button")];
  const next = left[Math.min(at, left.length - 1)] ?? sida.querySelector<HTMLElement>("[name=q]");
  next?.focus();
}
