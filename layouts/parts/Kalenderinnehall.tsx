import { kalenderadress } from "../../schemas/adresser.ts";
import { type Agendapost, manaderna } from "../../schemas/agenda.ts";
import type { Datum } from "../../schemas/datum.ts";
import { datum } from "../../schemas/format.ts";
import { manadAv } from "../../schemas/manad.ts";
import type { Site } from "../../schemas/site.ts";
import { dagId, kalenderFor, manadsadress } from "../kalender.ts";
import { Agenda } from "./Agenda.tsx";
import { Manadslista } from "./Manadslista.tsx";
import { Manadstabell } from "./Manadstabell.tsx";

type Props = { site: Site; adress: string; poster: readonly Agendapost[]; kommande: readonly Agendapost[] };

/** What is told on one page. The pages of the months hold the rest. */
const NARMAST = 100;

/** Months of a region that are shown as tables; those of the whole country have pages. */
const TABELLER = 3;

/** What is to come, then the month as a table. `adress` is the folder of the calendar file that holds the same. */
export function Kalenderinnehall({ site, adress, poster, kommande }: Props) {
  const { krockar } = kalenderFor(site);
  const narmast = kommande.slice(0, NARMAST);
  const nationell = adress === "/";
  return (
    <>
      <p>
        Följ i din egen kalender: <a href={kalenderadress(adress)}>kalenderfil (ics)</a>,{" "}
        <a href="/prenumerera/#kalender">så prenumererar du</a>.
      </p>
      <section class="sektion" aria-labelledby="kommande">
        <h2 id="kommande">Kommande {kommande.length > 0 && <span class="antal">{kommande.length}</span>}</h2>
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
        <Manader
          site={site}
          poster={poster}
          visade={new Set(narmast.map(({ dag }) => dag))}
          antal={nationell ? 1 : TABELLER}
        />
        {!nationell && <p>Andra månader, för hela landet:</p>}
        <Manadslista site={site} />
      </section>
    </>
  );
}

type Manadsval = Pick<Props, "site" | "poster"> & { visade: ReadonlySet<Datum>; antal: number };

/** This month, and the next ones that have something. A day that is not in the agenda of the page leads to that of its month. */
function Manader({ site, poster, visade, antal }: Manadsval) {
  const denna = manadAv(site.today);
  const perManad = manaderna(poster);
  const manader = [denna, ...[...perManad.keys()].filter((manad) => manad > denna)].slice(0, antal);
  const dagadress = (dag: Datum): string => `${visade.has(dag) ? "" : manadsadress(manadAv(dag))}#${dagId(dag)}`;
  return manader.map((manad) => (
    <Manadstabell
      key={manad}
      manad={manad}
      poster={perManad.get(manad) ?? []}
      today={site.today}
      dagadress={dagadress}
    />
  ));
}
