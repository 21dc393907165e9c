import { versal } from "../../schemas/format.ts";
import { page } from "../page.ts";
import { Sida } from "../parts/Sida.tsx";
import type { Regelhjalp } from "../visning.ts";

const INGRESS = "Reglerna som varje notis kontrolleras mot, varför de finns och hur ett fel rättas.";

/** The JSON Schemas of one notice or page; those of the registers lie in a folder beside them. */
const SCHEMAN = [
  ["insats", "insats"],
  ["programförändring", "programforandring"],
  ["informationstillfälle", "informationstillfalle"],
  ["erfarenhet", "erfarenhet"],
  ["behov", "behov"],
  ["sida", "sida"],
  ["validatorns rapport", "rapport"],
] as const;

export default page("/redaktor/regler/", (visning) => (
  <Sida titel="Regler för innehållet" beskrivning={INGRESS} adress="/redaktor/regler/" visning={visning}>
    <h1>Regler för innehållet</h1>
    <p class="ingress">{INGRESS}</p>
    <p>Fel måste rättas innan notisen kan publiceras. Varningar bör rättas.</p>
    <p>
      Uppgifternas form finns också som JSON Schema, för program:{" "}
      {SCHEMAN.map(([namn, fil], i) => (
        <>
          {i > 0 && ", "}
          <a href={`/schema/v1/${fil}.json`}>{namn}</a>
        </>
      ))}
      .
    </p>
    <nav aria-label="Reglerna">
      <ul class="inline">
        {visning.regler.map(({ id }) => (
          <li key={id}>
            <a href={`#${id}`}>{id}</a>
          </li>
        ))}
      </ul>
    </nav>
    {visning.regler.map((regel) => (
      <Regel key={regel.id} {...regel} />
    ))}
  </Sida>
));

function Regel({ id, titel, allvar, varfor, exempel }: Regelhjalp) {
  return (
    <section class="regel" aria-labelledby={id}>
      <h2 id={id}>{titel}</h2>
      <p class="bitext">
        <code>{id}</code> {versal(allvar)}
      </p>
      <p>{varfor}</p>
      {exempel.map(({ fel, ratt }) => (
        <div class="exempel" key={fel}>
          <p>Fel:</p>
          <pre>
            <code>{fel}</code>
          </pre>
          <p>Rätt:</p>
          <pre>
            <code>{ratt}</code>
          </pre>
        </div>
      ))}
    </section>
  );
}
