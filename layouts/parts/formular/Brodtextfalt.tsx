import { BRODTEXT, idFor, sagtOm } from "../../formular/platser.ts";
import { Felplats } from "./Ram.tsx";

/** The text of the notice, in Markdown, and how that is written. */
export function Brodtextfalt() {
  const id = idFor(BRODTEXT);
  return (
    <div class="falt" data-falt={BRODTEXT}>
      <label for={id}>Brödtext</label>
      <p class="falt-hjalp" id={`${id}-hjalp`}>
        Det som regionen behöver veta: vad, för vem, hur mycket, på vilka villkor. En tom rad ger ett nytt stycke.
      </p>
      <Felplats name={BRODTEXT} />
      <textarea id={id} name={BRODTEXT} rows={12} aria-required="true" aria-describedby={sagtOm(BRODTEXT)} />
      <details>
        <summary>Så skriver du rubriker, listor och länkar</summary>
        <dl class="markdown-hjalp">
          {TECKEN.map(([vad, skriv]) => (
            <div key={vad}>
              <dt>{vad}</dt>
              <dd>
                <code>{skriv}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

const TECKEN = [
  ["Rubrik", "## Vem kan söka"],
  ["Punktlista", "- Företag med högst 250 anställda"],
  ["Numrerad lista", "1. Logga in"],
  ["Länk", "[Almis sida om lånet](https://www.almi.se/)"],
  ["Fet stil", "**sista dag**"],
] as const;
