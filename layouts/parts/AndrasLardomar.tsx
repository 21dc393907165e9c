import type { Temalardomar } from "../lardomar.ts";

/** What other regions have learnt, theme by theme. */
export function AndrasLardomar({ teman }: { teman: readonly Temalardomar[] }) {
  if (teman.length === 0) return null;
  return (
    <section class="sektion" aria-labelledby="andras">
      <h2 id="andras">Vad andra regioner har lärt</h2>
      <div class="lardomar">
        {teman.map(({ tema, visade, fler }) => (
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
            {fler && (
              <p class="alla-rader">
                <a href={`/teman/${tema.slug}/`}>Fler erfarenheter i temat {tema.namn}</a>
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
