import { handelserI } from "../../schemas/handelser.ts";
import type { Site, VisadNotis } from "../../schemas/site.ts";
import { typnamn } from "../../schemas/typer.ts";
import { Dagrad } from "./Dagrad.tsx";
import { NotisLista } from "./NotisLista.tsx";
import { PaSidan } from "./PaSidan.tsx";
import { Sokruta } from "./Sokruta.tsx";
import { Statusmarke } from "./Statusmarke.tsx";
import { Typmarke } from "./Typmarke.tsx";

const STATUSAR = [
  "öppen",
  "pågår",
  "stänger snart",
  "kommande",
  "inställt",
  "flyttat",
  "stängd",
  "avslutad",
  "genomfört",
  "ersatt",
  "framfört",
];

/** The marks of types and statuses: a shape or a frame, and always a word. */
export function Marken() {
  return (
    <>
      <p class="rad-over">
        {typnamn.map((typ) => (
          <Typmarke key={typ} typ={typ} />
        ))}
      </p>
      <p class="rad-over">
        {STATUSAR.map((ord) => (
          <Statusmarke key={ord} ord={ord} />
        ))}
      </p>
    </>
  );
}

/** The rows of lists, with real notices: the latest of each type, and the first of all days. */
export function Rader({ site }: { site: Site }) {
  const enAvVarje = typnamn.flatMap((typ): VisadNotis[] => site.forTyp(typ).slice(0, 1));
  const handelser = enAvVarje.flatMap((notis) => handelserI(notis).slice(0, 1));
  return (
    <>
      <NotisLista notiser={enAvVarje} today={site.today} />
      <ol class="dagrader">
        {handelser.map((handelse) => (
          <Dagrad key={handelse.id} handelse={handelse} today={site.today} />
        ))}
      </ol>
      <PaSidan delar={typnamn.map((typ) => ({ id: "rader", text: typ, antal: site.forTyp(typ).length }))} />
    </>
  );
}

export function Rutor() {
  return (
    <>
      <p class="ruta">En ruta för något som läsaren bör se innan hen går vidare.</p>
      <p class="ruta ruta-varning">En ruta när något inte längre gäller som det står.</p>
      <div class="osakert">
        <h3>Osäkert</h3>
        <p>Vad som inte är känt, eller där källorna säger olika.</p>
      </div>
      <blockquote>
        <p>Text som en region kan sprida vidare som den är.</p>
      </blockquote>
    </>
  );
}

export function Formular() {
  return (
    <>
      <Sokruta id="prov-sok" />
      <div class="facett">
        <label for="prov-val">Region</label>
        <select id="prov-val">
          <option>Alla</option>
          <option>Blekinge</option>
        </select>
      </div>
      <p>
        <button type="button" class="fler">
          Visa fler
        </button>
      </p>
      <details>
        <summary>Något att fälla ut</summary>
        <p>Det som bara några behöver läsa.</p>
      </details>
    </>
  );
}
