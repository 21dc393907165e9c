import type { Notis } from "../../schemas/notis.ts";

/** Text that the region may pass on as it is. */
export function Sprid({ sprid }: { sprid: NonNullable<Notis["sprid"]> }) {
  return (
    <section class="sprid" aria-labelledby="sprid">
      <h2 id="sprid">Sprid vidare</h2>
      <p class="bitext">Texten är fri att använda som den är.</p>
      <blockquote>
        <p>{sprid.kort}</p>
      </blockquote>
      {sprid.lang && (
        <details>
          <summary>Längre text</summary>
          <blockquote>
            <p>{sprid.lang}</p>
          </blockquote>
        </details>
      )}
    </section>
  );
}
