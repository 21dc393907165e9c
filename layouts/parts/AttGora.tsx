import type { Datum } from "../../schemas/datum.ts";
import type { Region } from "../../schemas/register.ts";
import {
  antalUppgifter,
  helaListan,
  type AttGora as Lista,
  SA_SORTERAS,
  type Uppgift,
  uppgiftsdelar,
} from "../att-gora.ts";
import { Uppgiftslista } from "./Uppgiftslista.tsx";

/** How many of each sort stand on the region's own page: most of those that hurry, none of what is old. */
const HOGST: Record<string, number> = { "med-dag": 8, "utan-dag": 4, passerade: 3, aldre: 0 };

export const attGoraAdress = ({ slug }: Pick<Region, "slug">): string => `/regioner/${slug}/att-gora/`;

/** What a region is expected to do, the most urgent of it, and the way to the whole list. */
export function AttGora({ region, lista, today }: { region: Region; lista: Lista; today: Datum }) {
  const totalt = antalUppgifter(lista);
  const alla = uppgiftsdelar(lista);
  const delar = alla.map((del) => ({ ...del, poster: del.poster.slice(0, HOGST[del.id]) }));
  const fler = alla.some(({ poster }, i) => poster.length > (delar[i]?.poster.length ?? 0));
  return (
    <section class="sektion att-gora" aria-labelledby="att-gora">
      <h2 id="att-gora">Det här väntas ni göra {totalt > 0 && <span class="antal">{totalt}</span>}</h2>
      {totalt === 0 && <p class="tomt">Inget just nu.</p>}
      <Uppgiftsdelar delar={delar} slug={region.slug} today={today} />
      {fler && (
        <p class="alla-rader">
          <a href={attGoraAdress(region)}>Hela listan: {helaListan(lista)}</a>
        </p>
      )}
      {totalt > 0 && <p class="bitext">{SA_SORTERAS}</p>}
    </section>
  );
}

type Delar = {
  delar: readonly { id: string; rubrik: string; poster: readonly Uppgift[] }[];
  slug: string;
  today: Datum;
  /** Level of the headings. */
  niva?: 2 | 3;
};

/** The sorts of tasks, each under its heading. `slug` is the region whose ticks they share. */
export function Uppgiftsdelar({ delar, slug, today, niva = 3 }: Delar) {
  const Rubrik = `h${niva}` as const;
  return (
    <div class="uppgiftsdelar" data-bocka={slug}>
      {delar.map(
        ({ id, rubrik, poster }) =>
          poster.length > 0 && (
            <div key={id} class={`uppgiftsdel uppgiftsdel-${id}`}>
              <Rubrik id={id}>{rubrik}</Rubrik>
              <Uppgiftslista uppgifter={poster} today={today} />
            </div>
          ),
      )}
    </div>
  );
}
