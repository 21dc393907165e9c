import { versal } from "../../schemas/format.ts";
import { bladadress, bladFor, bladtitel } from "../blad.ts";
import { pages } from "../page.ts";
import { Bladsektioner } from "../parts/Bladsektioner.tsx";
import { Sida } from "../parts/Sida.tsx";
import { urvalsdelar } from "../urval.ts";

const grund = ({ slug }: { slug: string }): string => `/avsandare/${slug}/`;

export default pages({
  items: (site) =>
    site.register.avsandare.flatMap((post) => bladFor(post, urvalsdelar(site.forAvsandare(post.namn), site.today))),
  address: ({ post, blad }) => bladadress(grund(post), blad.nummer),
  view: ({ item: { post, blad }, visning }) => (
    <Sida
      titel={bladtitel(post.namn, blad)}
      beskrivning={`Notiser från ${post.namn}.`}
      adress={bladadress(grund(post), blad.nummer)}
      visning={visning}
    >
      <p class="smulor">
        <a href="/avsandare/">Avsändare</a>
      </p>
      <h1>{bladtitel(post.namn, blad)}</h1>
      <p class="ingress">{post.beskrivning ?? `${versal(post.aktor)}.`}</p>
      <Bladsektioner blad={blad} grund={grund(post)} today={visning.site.today} utanText={["arkiv"]} />
    </Sida>
  ),
});
