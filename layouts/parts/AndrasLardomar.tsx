import { antal } from "../../schemas/format.ts";
import type { Temalardomar } from "../lardomar.ts";

/** What other regions have learnt, theme by theme. */
export function AndrasLardomar({ teman }: { teman: readonly Temalardomar[] }) {
  if (teman.length === 0) return null;
  return (
    <section class="sektion" aria-labelledby="andras">
      <h2 id="andras">Vad andra regioner har lärt</h2>
      <div class="lardomar">
        {teman.map(({ tema, visade, totalt }) => (
          <div key={tema.slug} class="lardomar-tema">
            <h3>{tema.namn}</h3>
            <ul>
              {visade.map(({ adress, titel, lardom, regioner }) => (
                <li key={adress}>
                  <a href={`/${adress}/`}>{titel}</a>
                  <p>
                    <b>{regioner.join(", ")}:</b> {lardom}
                  </p>
                </li>
              ))}
            </ul>
            {totalt > visade.length && (
              <p class="alla-rader">
                <a href={`/teman/${tema.slug}/`}>{antal(totalt, "erfarenhet", "erfarenheter")} i temat</a>
              </p>
            )}
          </div>
        ))}
      </div>
      <p class="alla-rader">
        <a href="/erfarenheter/">Alla erfarenheter</a>
      </p>
    </section>
  );
}
