import { type Datum, dagarFore } from "../../schemas/datum.ts";

/**
 * Days to search for. The choice of a period only fills in the two days, which are what is searched for; the script adds the months that
 * have something.
 */
export function Sokdatum({ today }: { today: Datum }) {
  return (
    <details class="facett" data-sok-datum>
      <summary>
        Datum <span class="antal" data-sok-valda-i="datum" />
      </summary>
      <fieldset>
        <legend class="dold">Datum</legend>
        <label for="f-datum">Vad</label>
        <select id="f-datum" name="datum" form="sok">
          <option value="sista-dag">Sista dag</option>
          <option value="mote">Möte</option>
          <option value="publicerad">Publicerat eller ändrat</option>
        </select>
        <label for="f-period">När</label>
        <select id="f-period" data-sok-period>
          <option value="/">När som helst</option>
          <option value={`${today}/`}>I dag och framåt</option>
          <option value={`${today}/${dagarFore(today, -14)}`}>Kommande 14 dagar</option>
          <option value={`${dagarFore(today, 30)}/${today}`}>Senaste 30 dagarna</option>
          <option value="egna">Egna datum</option>
          <optgroup label="Månad" data-sok-manader />
        </select>
        <label for="f-fran">Från och med</label>
        <input id="f-fran" type="date" name="fran" form="sok" />
        <label for="f-till">Till och med</label>
        <input id="f-till" type="date" name="till" form="sok" />
      </fieldset>
    </details>
  );
}
