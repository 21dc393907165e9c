import type { Typ } from "../../../schemas/typer.ts";
import { Brodtext } from "../Brodtext.tsx";
import { Typmarke } from "../Typmarke.tsx";

type Props = { typ: Typ; titel: string; sammanfattning: string; html: string };

/** As much of a notice as there is, before it is whole. */
export function Utkastartikel({ typ, titel, sammanfattning, html }: Props) {
  return (
    <article class="notis">
      <header class="notis-huvud">
        <p class="rad-over">
          <Typmarke typ={typ} />
        </p>
        <h1>{titel || "Titeln"}</h1>
        {sammanfattning && <p class="ingress">{sammanfattning}</p>}
      </header>
      <div class="notis-kropp">
        <Brodtext brodtext={{ html, text: "", rubriker: [], lankar: [] }} />
        <p class="bitext">Resten visas när inga fel är kvar.</p>
      </div>
    </article>
  );
}
