import { type Agendapost, type Agendavecka, veckorna } from "../../schemas/agenda.ts";
import type { Datum } from "../../schemas/datum.ts";
import { omDagar } from "../../schemas/format.ts";
import { dagnamn } from "../agendatext.ts";
import { dagId, type Kalender } from "../kalender.ts";
import { veckoId, veckonamn, veckospann } from "../veckor.ts";
import { AgendaRad } from "./AgendaRad.tsx";
import { Relativt } from "./Relativt.tsx";

type Props = { poster: readonly Agendapost[]; krockar: Kalender["krockar"]; today: Datum };

/** What notices have in the calendar, by week and day. */
export function Agenda({ poster, ...dag }: Props) {
  return (
    <div class="agenda">
      {veckorna(poster).map((vecka) => (
        <Vecka key={vecka.vecka} {...vecka} {...dag} />
      ))}
    </div>
  );
}

function Vecka({ vecka, dagar, ...dag }: Agendavecka & Omit<Props, "poster">) {
  return (
    <section class="agenda-vecka" aria-labelledby={veckoId(vecka)}>
      <h3 id={veckoId(vecka)}>
        {veckonamn(vecka)} <span class="antal">{veckospann(vecka)}</span>
      </h3>
      {dagar.map((en) => (
        <Dag key={en.dag} {...en} {...dag} />
      ))}
    </section>
  );
}

function Dag({ dag, poster, today, krockar }: Agendavecka["dagar"][number] & Omit<Props, "poster">) {
  return (
    <div class="agenda-dag">
      <h4 id={dagId(dag)}>
        <time dateTime={dag}>{dagnamn(dag)}</time>
        {dag >= today && <Relativt dag={dag} ord={omDagar(today, dag)} />}
      </h4>
      <ul>
        {poster.map((post) => (
          <AgendaRad
            key={post.notis.id}
            post={post}
            today={today}
            krockar={post.slut >= today ? (krockar.get(post.notis.id) ?? []) : []}
          />
        ))}
      </ul>
    </div>
  );
}
