import type { Agendapost } from "../../schemas/agenda.ts";
import type { Krock } from "../../schemas/moteskrockar.ts";
import { omrade } from "../../schemas/omrade.ts";
import { attGora, krockord, undantag, vadHander } from "../agendatext.ts";

/** More clashes than these tell nothing new. */
const MAX_KROCKAR = 3;

/** All that one notice has on a day. */
export function AgendaRad({ post, krockar }: { post: Agendapost; krockar: readonly Krock[] }) {
  const { notis } = post;
  const avvikelse = undantag(notis);
  const mote = post.handelser.some(({ slag }) => slag === "möte");
  return (
    <li class="agenda-rad">
      <p class="agenda-vad">
        {avvikelse && mote && <strong class="status status-varning">{avvikelse}</strong>} {vadHander(post).join(". ")}
      </p>
      <p class="agenda-titel">
        <a href={`/${notis.adress}/`}>{notis.titel}</a>
      </p>
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
