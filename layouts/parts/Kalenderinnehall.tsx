import { type Agendapost, manaderna } from "../../schemas/agenda.ts";
import type { Datum } from "../../schemas/datum.ts";
import { datum } from "../../schemas/format.ts";
import { manadAv } from "../../schemas/manad.ts";
import type { Site } from "../../schemas/site.ts";
import { dagId, kalenderFor, manadsadress } from "../kalender.ts";
import { Agenda } from "./Agenda.tsx";
import { Manadslista } from "./Manadslista.tsx";
import { Manadstabell } from "./Manadstabell.tsx";

type Props = { site: Site; poster: readonly Agendapost[]; kommande: readonly Agendapost[] };

/** What is told on one page. The pages of the months hold the rest. */
const NARMAST = 100;

/** What is to come, then the month as a table. */
export function Kalenderinnehall({ site, poster, kommande }: Props) {
  const { krockar } = kalenderFor(site);
  const narmast = kommande.slice(0, NARMAST);
  return (
    <>
      <section class="sektion" aria-labelledby="kommande">
        <h2 id="kommande">
          Kommande <span class="antal">{kommande.length}</span>
        </h2>
        {narmast.length === 0 && <p class="tomt">Inget står i kalendern efter den {datum(site.today)}.</p>}
        <Agenda poster={narmast} krockar={krockar} today={site.today} />
        {kommande.length > NARMAST && (
          <p>
            Här står de {NARMAST} närmaste. Resten finns <a href="#manader">månad för månad</a>.
          </p>
        )}
      </section>
      <section class="sektion" aria-labelledby="manader">
        <h2 id="manader">Månad för månad</h2>
        <DennaManad site={site} poster={poster} visade={new Set(narmast.map(({ dag }) => dag))} />
        <Manadslista site={site} />
      </section>
    </>
  );
}

function DennaManad({ site, poster, visade }: Pick<Props, "site" | "poster"> & { visade: ReadonlySet<Datum> }) {
  const manad = manadAv(site.today);
  const har = (dag: Datum): string => `#${dagId(dag)}`;
  return (
    <Manadstabell
      manad={manad}
      poster={manaderna(poster).get(manad) ?? []}
      today={site.today}
      dagadress={(dag) => (visade.has(dag) ? har(dag) : manadsadress(manadAv(dag)) + har(dag))}
    />
  );
}
