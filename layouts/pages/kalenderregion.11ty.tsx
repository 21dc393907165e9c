import { agendaFran } from "../../schemas/agenda.ts";
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
    const { site } = visning;
    const poster = kalenderFor(site).perRegion.get(namn) ?? [];
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
        <Kalenderregioner site={site} vald={namn} />
        <Kalenderinnehall
          site={site}
          adress={`/regioner/${slug}/`}
          poster={poster}
          kommande={agendaFran(poster, site.today)}
        />
      </Sida>
    );
  },
});
