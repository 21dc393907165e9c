import type { Agendapost } from "../../schemas/agenda.ts";
import type { Datum } from "../../schemas/datum.ts";
import { arMote } from "../../schemas/handelseurval.ts";
import type { Krock } from "../../schemas/moteskrockar.ts";
import { anmalningsdag } from "../../schemas/nyckeldatum.ts";
import { omrade } from "../../schemas/omrade.ts";
import { attGora, krockord, undantag, vadHander } from "../agendatext.ts";

/** More clashes than these tell nothing new. */
const MAX_KROCKAR = 3;

type Props = { post: Agendapost; krockar: readonly Krock[]; today: Datum };

/** All that one notice has on a day. */
export function AgendaRad({ post, krockar, today }: Props) {
  const { notis } = post;
  const avvikelse = undantag(notis);
  const mote = post.handelser.some(arMote);
  const anmalan = mote ? anmalningsdag(notis, today) : undefined;
  return (
    <li class="agenda-rad">
      <p class="agenda-vad">
        {avvikelse && mote && <strong class="status status-varning">{avvikelse}</strong>} {vadHander(post).join(". ")}
      </p>
      <p class="agenda-titel">
        <a href={`/${notis.adress}/`}>{notis.titel}</a>
      </p>
      {anmalan && <p class="rad-anmalan">{anmalan}</p>}
      {attGora(post).map((vad) => (
        <p class="agenda-gor" key={vad}>
          <b>Att göra:</b> {vad}
        </p>
      ))}
      {mote &&
        krockar.slice(0, MAX_KROCKAR).map((krock) => (
          <p class="agenda-krock" key={krock.med.id}>
            {krockord(krock)}.
          </p>
        ))}
      <p class="rad-under">
        <span>{notis.avsandare}</span>
        <span class={notis.nationell ? "hela-landet" : undefined}>{omrade(notis)}</span>
      </p>
    </li>
  );
}
