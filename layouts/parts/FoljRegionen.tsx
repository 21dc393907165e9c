import { foljadresser } from "../../schemas/adresser.ts";
import type { Region } from "../../schemas/register.ts";
import { samlingar } from "../../schemas/samlingar.ts";
import type { Site } from "../../schemas/site.ts";
import { Prenumerationstabell } from "./Prenumerationstabell.tsx";

/** The ways to be told of what is new in a region without coming here. */
export function FoljRegionen({ region: { namn }, site }: { region: Region; site: Site }) {
  const [hela, ...perTyp] = samlingar(site).filter(({ region }) => region === namn);
  if (!hela) return null;
  const { atom, json, kalender } = foljadresser(hela.adress);
  return (
    <section class="sektion" aria-labelledby="folj">
      <h2 id="folj">Följ {namn}</h2>
      <p>
        Få möten, sista dagar och nyheter till din egen kalender eller flödesläsare.{" "}
        <a href="/prenumerera/">Så prenumererar du</a>.
      </p>
      <ul class="inline">
        <li>
          <a href={kalender}>Kalender (ics)</a>
        </li>
        <li>
          <a href={atom}>Flöde (Atom)</a>
        </li>
        <li>
          <a href={json}>JSON-flöde</a>
        </li>
        <li>
          <a href={`${hela.adress}veckoblad/`}>Veckoblad att skicka vidare</a>
        </li>
        <li>
          <a href="/inbaddning/#kod">Bädda in på er webbplats</a>
        </li>
      </ul>
      <details class="fler-rader">
        <summary>Bara en typ av notiser</summary>
        <Prenumerationstabell rubrik={`En typ av notiser i ${namn}`} rader={perTyp} />
      </details>
    </section>
  );
}
