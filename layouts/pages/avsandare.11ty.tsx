import { versal } from "../../schemas/format.ts";
import { pages } from "../page.ts";
import { Sida } from "../parts/Sida.tsx";
import { Urvalsektioner } from "../parts/Urvalsektioner.tsx";

export default pages({
  items: ({ register }) => register.avsandare,
  address: ({ slug }) => `/avsandare/${slug}/`,
  view: ({ item: { namn, slug, aktor, beskrivning }, visning }) => (
    <Sida titel={namn} beskrivning={`Notiser från ${namn}.`} adress={`/avsandare/${slug}/`} visning={visning}>
      <p class="smulor">
        <a href="/avsandare/">Avsändare</a>
      </p>
      <h1>{namn}</h1>
      <p class="ingress">{beskrivning ?? `${versal(aktor)}.`}</p>
      <Urvalsektioner notiser={visning.site.forAvsandare(namn)} today={visning.site.today} />
    </Sida>
  ),
});
