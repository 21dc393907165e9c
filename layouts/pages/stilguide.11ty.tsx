import type { ComponentChildren } from "preact";
import { page } from "../page.ts";
import { Fargtabell } from "../parts/Fargtabell.tsx";
import { Sida } from "../parts/Sida.tsx";
import { Formular, Marken, Rader, Rutor } from "../parts/Stilprov.tsx";

const INGRESS =
  "Regionsidans formgivning, visad med de delar som sidorna verkligen är byggda av. För dem som skriver och utvecklar.";

export default page("/redaktor/stilguide/", (visning) => (
  <Sida titel="Stilguide" beskrivning={INGRESS} adress="/redaktor/stilguide/" visning={visning} dold>
    <h1>Stilguide</h1>
    <p class="ingress">{INGRESS}</p>
    <Principer />
    <Avsnitt id="text" rubrik="Text">
      <Skala />
    </Avsnitt>
    <Avsnitt id="farger" rubrik="Färger">
      <p>
        Text har minst kontrasten 4,5 mot sin yta, ramar och tecken minst 3. Siffrorna är uträknade ur färgerna själva.
      </p>
      <Fargtabell farger={visning.farger()} />
    </Avsnitt>
    <Avsnitt id="marken" rubrik="Märken">
      <p>Varje typ av notis har en egen form, och varje status står i ord. Färgen säger aldrig något ensam.</p>
      <Marken />
    </Avsnitt>
    <Avsnitt id="rader" rubrik="Rader i listor">
      <Rader site={visning.site} />
    </Avsnitt>
    <Avsnitt id="rutor" rubrik="Rutor">
      <Rutor />
    </Avsnitt>
    <Avsnitt id="formular" rubrik="Fält och knappar">
      <Formular />
    </Avsnitt>
  </Sida>
));

function Avsnitt({ id, rubrik, children }: { id: string; rubrik: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{rubrik}</h2>
      {children}
    </section>
  );
}

function Principer() {
  return (
    <ul>
      <li>
        Det viktigaste först: vad, för vem, till när. Läsaren ska veta på tjugo sekunder om det rör den egna regionen.
      </li>
      <li>En sak om sidan, en rad om saken. Linjer och luft skiljer delar åt, inte färgade plattor.</li>
      <li>Webbläsarens eget typsnitt, egna färger och egna inställningar gäller. Inget hämtas från andra.</li>
      <li>Allt går att läsa utan JavaScript, utan färg, på papper och på en skärm som är 320 bildpunkter bred.</li>
    </ul>
  );
}

/** The steps of the type scale, from tokens.css. */
const STEG = [
  ["steg-4", "Sidans rubrik"],
  ["steg-3", "Rubrik för en del"],
  ["steg-2", "Ingress och underrubrik"],
  ["steg-1", "Brödtext och titlar i listor"],
  ["steg-0", "Fakta, menyer och tabeller"],
  ["liten", "Märken, avsändare och datum i listor"],
] as const;

function Skala() {
  return (
    <>
      {STEG.map(([steg, text]) => (
        <p key={steg} class={`prov prov-${steg}`}>
          {text} <code>{steg}</code>
        </p>
      ))}
      <p>
        Löpande text är högst 68 tecken bred. En <a href="#text">länk</a> är alltid understruken i text. Något kan vara{" "}
        <strong>viktigt</strong> eller <code>kod</code>.
      </p>
      <p class="bitext">Bitext: sådant som få läsare behöver.</p>
    </>
  );
}
