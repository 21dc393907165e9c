import { antal } from "../../schemas/format.ts";
import type { Post } from "../../schemas/register.ts";

type Props = { mapp: string; poster: readonly Post[]; antalFor: (namn: string) => number };

/** The entries of a register that have notices, each with how many. */
export function Registerlista({ mapp, poster, antalFor }: Props) {
  return (
    <ul class="registerlista">
      {poster
        .filter(({ namn }) => antalFor(namn) > 0)
        .map(({ namn, slug, beskrivning }) => (
          <li key={slug}>
            <a href={`/${mapp}/${slug}/`}>{namn}</a>{" "}
            <span class="antal">{antal(antalFor(namn), "notis", "notiser")}</span>
            {beskrivning && <p>{beskrivning}</p>}
          </li>
        ))}
    </ul>
  );
}
