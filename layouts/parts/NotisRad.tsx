import type { Datum } from "../../schemas/datum.ts";
import { arExaktDag, dagAv } from "../../schemas/datum.ts";
import { datum, publicerad } from "../../schemas/format.ts";
import { nyckeldatum } from "../../schemas/nyckeldatum.ts";
import { omrade } from "../../schemas/omrade.ts";
import type { VisadNotis } from "../../schemas/site.ts";
import { statusord, statusslut, statustillagg } from "../../schemas/status.ts";
import { Relativt } from "./Relativt.tsx";
import { Statusmarke } from "./Statusmarke.tsx";
import { Typmarke } from "./Typmarke.tsx";

type Props = { notis: VisadNotis; today: Datum; niva?: 2 | 3; medTyp?: boolean; medText?: boolean };

/** A notice in a list: what, when, from whom, for which regions. */
export function NotisRad({ notis, today, niva = 3, medTyp = true, medText = true }: Props) {
  const Rubrik = `h${niva}` as const;
  const nyckel = nyckeldatum(notis, today);
  return (
    <li class="rad" data-dag={nyhetsdag(notis)}>
      <p class="rad-over">
        {medTyp && <Typmarke typ={notis.typ} />}
        <Statusmarke ord={statusord(notis)} slut={statusslut(notis)} tillagg={statustillagg(notis)} />
      </p>
      <Rubrik class="rad-titel">
        <a href={`/${notis.adress}/`}>{notis.titel}</a>
      </Rubrik>
      {nyckel && (
        <p class="rad-datum">
          <time dateTime={dagAv(nyckel.dag)}>{nyckel.text}</time>
          <Relativt dag={dagAv(nyckel.dag)} ord={nyckel.relativ} />
        </p>
      )}
      {nyckel?.anmalan && <p class="rad-anmalan">{nyckel.anmalan}</p>}
      {medText && <p class="rad-text">{notis.sammanfattning}</p>}
      <p class="rad-under">
        <span>{notis.avsandare}</span>
        <span class={notis.nationell ? "hela-landet" : undefined}>{omrade(notis)}</span>
        <span>{notis.uppdaterad ? `Ändrad ${datum(notis.uppdaterad)}` : publicerad(notis.publicerad)}</span>
      </p>
    </li>
  );
}

/** When it last was news, for those who have asked their browser to keep what they have seen. */
const nyhetsdag = ({ uppdaterad, publicerad }: VisadNotis): Datum | undefined =>
  uppdaterad ?? (arExaktDag(publicerad) ? dagAv(publicerad) : undefined);
