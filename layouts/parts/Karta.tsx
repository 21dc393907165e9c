import { antal } from "../../schemas/format.ts";
import type { Site } from "../../schemas/site.ts";
import { aktuella } from "../aktuella.ts";
import { KARTA, KARTA_BREDD, KARTA_HOJD } from "../karta.ts";

/** Sweden's regions as links. Stands beside the list, which says the same in words and comes first. */
export function Karta({ site }: { site: Site }) {
  return (
    <nav class="karta" aria-label="Regionerna på karta">
      <svg viewBox={`-2 -2 ${KARTA_BREDD + 4} ${KARTA_HOJD + 4}`} width={KARTA_BREDD} height={KARTA_HOJD}>
        <title>Sveriges regioner</title>
        {site.register.regioner.map(({ namn, slug }) => {
          const text = `${namn}, ${antal(aktuella(site, namn), "aktuell notis", "aktuella notiser")}`;
          return (
            <a key={slug} href={`/regioner/${slug}/`} aria-label={text}>
              <path d={KARTA[slug]}>
                <title>{text}</title>
              </path>
            </a>
          );
        })}
      </svg>
    </nav>
  );
}
