import type { Veckobladsdel as Del } from "../../schemas/veckoblad.ts";
import type { Veckopost } from "../../schemas/veckopost.ts";

/** A part of a weekly letter: a heading and its entries. */
export function Veckobladsdel({ id, rubrik, poster, fler, mer }: Del) {
  return (
    <section class="sektion" aria-labelledby={id}>
      <h2 id={id}>
        {rubrik} <span class="antal">{poster.length + fler}</span>
      </h2>
      <ul class="lista">
        {poster.map((post) => (
          <Rad key={`${post.notis.id} ${post.titel} ${post.rader[0]?.text}`} {...post} />
        ))}
      </ul>
      {fler > 0 && (
        <p>
          <a href={mer}>Och {fler} till</a>
        </p>
      )}
    </section>
  );
}

const Rad = ({ notis, titel, rader, fran, omrade }: Veckopost) => (
  <li class="rad">
    <h3 class="rad-titel">
      <a href={`/${notis.adress}/`}>{titel}</a>
    </h3>
    {rader.map(({ ord, text }) => (
      <p class="nyhet" key={`${ord} ${text}`}>
        {ord && <b>{ord}:</b>} {text}
      </p>
    ))}
    <p class="rad-under">
      <span>{fran}</span>
      <span class={notis.nationell ? "hela-landet" : undefined}>{omrade}</span>
    </p>
  </li>
);
