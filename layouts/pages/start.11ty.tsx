import { antal } from "../../schemas/format.ts";
import type { Site } from "../../schemas/site.ts";
import { page } from "../page.ts";
import { Karta } from "../parts/Karta.tsx";
import { Regionlista } from "../parts/Regionlista.tsx";
import { Sektion } from "../parts/Sektion.tsx";
import { Sida } from "../parts/Sida.tsx";
import { Sokruta } from "../parts/Sokruta.tsx";
import { senaste, urval } from "../urval.ts";

const INGRESS =
  "Insatser, ändrade program, möten, erfarenheter och behov för näringslivet i coronakrisen, samlat för de 21 regionerna.";

export default page("/", (visning) => {
  const { site } = visning;
  const { snart, moten } = urval(site.notiser, site.today);
  return (
    <Sida titel="Regionsidan: vad som gäller din region" beskrivning={INGRESS} adress="/" visning={visning}>
      <div class="start-topp">
        <h1>Vad gäller din region just nu?</h1>
        <p class="ingress">{INGRESS}</p>
        <Sokruta />
      </div>
      <section class="sektion" aria-labelledby="regioner">
        <h2 id="regioner">Välj region</h2>
        <div class="regioner">
          <Regionlista site={site} />
          <Karta site={site} />
        </div>
      </section>
      <div class="spalter">
        <Sektion
          id="snart"
          rubrik="Stänger snart"
          notiser={snart.slice(0, 5)}
          today={site.today}
          tomt="Inget stänger de närmaste två veckorna."
          medText={false}
          urval
        />
        <Sektion
          id="moten"
          rubrik="Möten framöver"
          notiser={moten.slice(0, 5)}
          today={site.today}
          tomt="Inga möten är planerade."
          medText={false}
          urval
        >
          <p>
            <a href="/informationstillfallen/">Alla informationstillfällen</a>
          </p>
        </Sektion>
      </div>
      <Senast site={site} />
    </Sida>
  );
});

/** The latest of the types that are not already told by their dates. */
function Senast({ site }: { site: Site }) {
  const delar = [
    { typ: "programförändring", id: "andrat", rubrik: "Senast ändrade program", mapp: "programforandringar" },
    { typ: "insats", id: "insatser", rubrik: "Senaste insatserna", mapp: "insatser" },
    { typ: "erfarenhet", id: "erfarenheter", rubrik: "Vad regionerna har lärt", mapp: "erfarenheter" },
    { typ: "behov", id: "behov", rubrik: "Behov som har förts fram", mapp: "behov" },
  ] as const;
  return (
    <div class="spalter">
      {delar.map(({ typ, id, rubrik, mapp }) => (
        <Sektion
          key={id}
          id={id}
          rubrik={rubrik}
          notiser={senaste(site.notiser, typ, 4)}
          today={site.today}
          medTyp={false}
          medText={false}
          urval
        >
          <p>
            <a href={`/${mapp}/`}>Visa alla {antal(site.forTyp(typ).length, "notis", "notiser")}</a>
          </p>
        </Sektion>
      ))}
    </div>
  );
}
