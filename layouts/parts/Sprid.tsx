import type { Notis } from "../../schemas/notis.ts";

/** Text that the region may pass on as it is. The script of the page adds a button that copies it. */
export function Sprid({ sprid }: { sprid: NonNullable<Notis["sprid"]> }) {
  return (
    <section class="sprid" aria-labelledby="sprid">
      <h2 id="sprid">Sprid vidare</h2>
      <p class="bitext">Texten är fri att använda som den är.</p>
      <blockquote data-kopiera="Kopiera texten">
        <p>{sprid.kort}</p>
      </blockquote>
      {sprid.lang && (
        <details>
          <summary>Längre text</summary>
          <blockquote data-kopiera="Kopiera den längre texten">
            <p>{sprid.lang}</p>
          </blockquote>
        </details>
      )}
    </section>
  );
}
