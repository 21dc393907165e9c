import { bladadress, bladFor, bladtitel } from "../blad.ts";
import { pages } from "../page.ts";
import { Bladsektioner } from "../parts/Bladsektioner.tsx";
import { Sida } from "../parts/Sida.tsx";
import { urvalsdelar } from "../urval.ts";

const grund = ({ slug }: { slug: string }): string => `/teman/${slug}/`;

export default pages({
  items: (site) =>
    site.register.teman.flatMap((tema) => bladFor(tema, urvalsdelar(site.forTema(tema.namn), site.today))),
  address: ({ post, blad }) => bladadress(grund(post), blad.nummer),
  view: ({ item: { post: tema, blad }, visning }) => (
    <Sida
      titel={bladtitel(tema.namn, blad)}
      beskrivning={tema.beskrivning ?? tema.namn}
      adress={bladadress(grund(tema), blad.nummer)}
      visning={visning}
    >
      <p class="smulor">
        <a href="/teman/">Teman</a>
      </p>
      <h1>{bladtitel(tema.namn, blad)}</h1>
      {tema.beskrivning && <p class="ingress">{tema.beskrivning}</p>}
      <Bladsektioner blad={blad} grund={grund(tema)} today={visning.site.today} utanText={["arkiv"]} />
    </Sida>
  ),
});
