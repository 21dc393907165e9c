import { pages } from "../page.ts";
import { Sida } from "../parts/Sida.tsx";
import { Urvalsektioner } from "../parts/Urvalsektioner.tsx";

export default pages({
  items: ({ register }) => register.teman,
  address: ({ slug }) => `/teman/${slug}/`,
  view: ({ item: tema, visning }) => (
    <Sida
      titel={tema.namn}
      beskrivning={tema.beskrivning ?? tema.namn}
      adress={`/teman/${tema.slug}/`}
      visning={visning}
    >
      <p class="smulor">
        <a href="/teman/">Teman</a>
      </p>
      <h1>{tema.namn}</h1>
      {tema.beskrivning && <p class="ingress">{tema.beskrivning}</p>}
      <Urvalsektioner notiser={visning.site.forTema(tema.namn)} today={visning.site.today} />
    </Sida>
  ),
});
