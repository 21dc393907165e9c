import { antal } from "../../schemas/format.ts";
import { gruppera } from "../../schemas/gruppera.ts";
import type { Nyhetsvecka } from "../../schemas/nyhetsveckor.ts";
import { veckoadress } from "../nytt.ts";
import { veckonamn, veckospann } from "../veckor.ts";

/** Links to weeks with how much each holds, by year. */
export function Veckolista({ veckor }: { veckor: readonly Nyhetsvecka[] }) {
  if (veckor.length === 0) return null;
  return (
    <section class="sektion" aria-labelledby="tidigare">
      <h2 id="tidigare">Tidigare veckor</h2>
      {[...gruppera(veckor, ({ vecka }) => [vecka.slice(0, 4)])].map(([ar, arets]) => (
        <details key={ar} class="arkiv" open={ar === veckor[0]?.vecka.slice(0, 4)}>
          <summary>{ar}</summary>
          <ul class="veckolista">
            {arets.map(({ vecka, poster }) => (
              <li key={vecka}>
                <a href={veckoadress(vecka)}>{`${veckonamn(vecka)}, ${veckospann(vecka)}`}</a>{" "}
                <span class="antal">{antal(poster.length, "notis", "notiser")}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
