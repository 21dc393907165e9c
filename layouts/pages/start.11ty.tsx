import type { Site } from "../../schemas/site.ts";
import { startData } from "../jsonld/index.ts";
import { paGang } from "../pa-gang.ts";
import { page } from "../page.ts";
import { Dagsektion } from "../parts/Dagsektion.tsx";

import { Karta } from "../parts/Karta.tsx";
import { Prenumereraruta } from "../parts/Prenumereraruta.tsx";
import { Regionlista } from "../parts/Regionlista.tsx";
import { SaInformerarDu } from "../parts/SaInformerarDu.tsx";
import { SenastAndrat } from "../parts/SenastAndrat.tsx";
import { Sida } from "../parts/Sida.tsx";
import { Sokruta } from "../parts/Sokruta.tsx";

const INGRESS =
  "Insatser, ändrade program, möten, erfarenheter och behov för näringslivet i coronakrisen, samlat för de 21 regionerna.";

/** Days of each kind that are shown before the link to them all. */
const DAGAR = 5;

export default page("/", (visning) => {
  const { site } = visning;
  return (
    <Sida
      titel="Regionsidan: vad som gäller din region"
      beskrivning={INGRESS}
      adress="/"
      visning={visning}
      samling={{ adress: "/", namn: "Regionsidan" }}
      jsonld={startData(INGRESS, visning, visning.mailbox)}
    >
      <div class="start-topp">
        <h1>Vad gäller din region just nu?</h1>
        <p class="ingress">{INGRESS}</p>
        <Sokruta />
      </div>
      <section aria-labelledby="regioner">
        <div class="regioner">
          <div>
            <h2 id="regioner">Välj region</h2>
            <p class="bitext">
              Siffran är antalet aktuella notiser: det som kommer, pågår eller kan sökas, i hela landet eller i
              regionen.
            </p>
            <Regionlista site={site} />
          </div>
          <Karta site={site} />
        </div>
      </section>
      <Dagarna site={site} />
      <SenastAndrat site={site} />
      <SaInformerarDu mailbox={visning.mailbox} hjalp={hjalpsida(site)} />
    </Sida>
  );
});

/** What is next: meetings to join, and days that must not be missed. */
function Dagarna({ site: { notiser, today } }: { site: Site }) {
  const { moten, frister } = paGang(notiser, today);
  return (
    <div class="spalter">
      <Dagsektion
        id="pa-gang"
        rubrik="På gång"
        handelser={moten.slice(0, DAGAR)}
        today={today}
        tomt="Inga möten är planerade."
      >
        <p>
          <a href="/kalender/">Hela kalendern</a>
        </p>
      </Dagsektion>
      <div>
        <Dagsektion
          id="snart"
          rubrik="Stänger snart"
          handelser={frister.slice(0, DAGAR)}
          today={today}
          tomt="Inget stänger de närmaste två veckorna."
        >
          <p>
            <a href="/insatser/">Alla insatser</a>
          </p>
        </Dagsektion>
        <Prenumereraruta />
      </div>
    </div>
  );
}

/** The page of the content that tells how to send something in. */
function hjalpsida({ sidor }: Site): string | undefined {
  return sidor.some(({ slug }) => slug === "lamna-information") ? "/lamna-information/" : undefined;
}
