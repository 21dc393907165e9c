import { antal, versal } from "../../schemas/format.ts";
import type { Register } from "../../schemas/register.ts";
import type { Site } from "../../schemas/site.ts";
import { bladadress, bladFor, bladtitel } from "../blad.ts";
import { pages } from "../page.ts";
import { Bladsektioner } from "../parts/Bladsektioner.tsx";
import { Sida } from "../parts/Sida.tsx";
import { urvalsdelar } from "../urval.ts";

type Avsandare = Register["avsandare"][number];

const grund = ({ slug }: { slug: string }): string => `/avsandare/${slug}/`;

/** A region has a page of its own too, which is called by its name alone. */
const titel = ({ namn }: Avsandare): string => `Notiser från ${namn}`;

export default pages({
  items: (site) =>
    site.register.avsandare.flatMap((post) => bladFor(post, urvalsdelar(site.forAvsandare(post.namn), site.today))),
  address: ({ post, blad }) => bladadress(grund(post), blad.nummer),
  view: ({ item: { post, blad }, visning }) => (
    <Sida
      titel={bladtitel(titel(post), blad)}
      beskrivning={ingress(post, visning.site)}
      adress={bladadress(grund(post), blad.nummer)}
      visning={visning}
    >
      <p class="smulor">
        <a href="/avsandare/">Avsändare</a>
      </p>
      <h1>{bladtitel(titel(post), blad)}</h1>
      <p class="ingress">{ingress(post, visning.site)}</p>
      <TillRegionen namn={post.namn} site={visning.site} />
      <Bladsektioner blad={blad} grund={grund(post)} today={visning.site.today} utanText={["arkiv"]} />
    </Sida>
  ),
});

/** `Statlig myndighet. Står bakom 5 notiser på Regionsidan.` */
function ingress({ namn, beskrivning, aktor }: Avsandare, site: Site): string {
  const vem = beskrivning ?? `${versal(aktor)}.`;
  return `${vem} Står bakom ${antal(site.forAvsandare(namn).length, "notis", "notiser")} på Regionsidan.`;
}

function TillRegionen({ namn, site: { register } }: { namn: string; site: Site }) {
  const region = register.regioner.find((en) => en.region === namn);
  return region ? (
    <p>
      Här står bara det som regionen själv är avsändare till. Allt som gäller i {region.namn} finns på{" "}
      <a href={`/regioner/${region.slug}/`}>sidan för {region.region}</a>.
    </p>
  ) : null;
}
