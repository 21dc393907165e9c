import type { Visning } from "../visning.ts";

/** While developing: what is wrong in the content, on the page itself. Gone as soon as it is mended. */
export function Utvecklingsruta({ problem }: NonNullable<Visning["utveckling"]>) {
  if (problem.length === 0) return null;
  return (
    <section class="utvecklingsruta" role="alert" aria-labelledby="utveckling">
      <h2 id="utveckling">{problem.length} fel i innehållet</h2>
      <p>Notiserna nedan visas inte förrän felen är rättade.</p>
      <ul>
        {problem.map(({ plats, text }) => (
          <li key={`${plats} ${text}`}>
            <code>{plats}</code> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
