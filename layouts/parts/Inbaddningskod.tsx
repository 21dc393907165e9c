import { foljadresser } from "../../schemas/adresser.ts";
import type { Region } from "../../schemas/register.ts";
import { fragmentadress, ramkod } from "../inbaddningskod.ts";

/** The ways to show a region elsewhere: a frame to paste, and what is fetched by a server. The code is in a field, so that keys reach it without script. */
export function Inbaddningskod({ region, address }: { region: Region; address: string }) {
  return (
    <details>
      <summary>{region.region}</summary>
      <label class="kodruta">
        Kod för {region.region}
        <textarea readOnly rows={5} spellcheck={false}>
          {ramkod(region, address)}
        </textarea>
      </label>
      <ul class="inline">
        <li>
          <a href={`/inbaddning/${region.slug}/`}>Se hur det ser ut</a>
        </li>
        <li>
          <a href={fragmentadress(region)}>HTML-fragment</a>
        </li>
        <li>
          <a href={foljadresser(`/regioner/${region.slug}/`).atom}>Flöde (Atom)</a>
        </li>
      </ul>
    </details>
  );
}
