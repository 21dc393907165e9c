import type { Agendapost } from "../../schemas/agenda.ts";
import { kalenderFor } from "../kalender.ts";
import { pages } from "../page.ts";
import { Kalenderinnehall } from "../parts/Kalenderinnehall.tsx";
import { Kalenderregioner } from "../parts/Kalenderregioner.tsx";
import { Sida } from "../parts/Sida.tsx";

export default pages({
  items: ({ register }) => register.regioner,
  address: ({ slug }) => `/kalender/${slug}/`,
  view: ({ item: { namn, slug, region }, visning }) => {
    const ingress = `Möten, sista dagar och annat att hinna med för ${region}. Det som gäller hela landet är med och märkt så.`;
    const { poster, kommande } = kalenderFor(visning.site);
    const forRegion = ({ notis }: Agendapost): boolean => notis.regioner.includes(namn);
    return (
      <Sida
        titel={`Kalender för ${namn}`}
        beskrivning={ingress}
        adress={`/kalender/${slug}/`}
        visning={visning}
        samling={{ adress: `/regioner/${slug}/`, namn }}
      >
        <p class="smulor">
          <a href="/kalender/">Kalender</a> <span aria-hidden="true">›</span>{" "}
          <a href={`/regioner/${slug}/`}>{region}</a>
        </p>
        <h1>Kalender för {namn}</h1>
        <p class="ingress">{ingress}</p>
        <Kalenderregioner site={visning.site} vald={namn} />
        <Kalenderinnehall
          site={visning.site}
          adress={`/regioner/${slug}/`}
          poster={poster.filter(forRegion)}
          kommande={kommande.filter(forRegion)}
        />
      </Sida>
    );
  },
});
