import { arkivadress } from "../../schemas/adresser.ts";
import { antal, manad, versal } from "../../schemas/format.ts";
import { gruppera } from "../../schemas/gruppera.ts";
import { manadAv } from "../../schemas/manad.ts";
import { UTAN_AR } from "../../schemas/ordning.ts";
import type { VisadNotis } from "../../schemas/site.ts";
import { arkivnamn } from "../arkiv.ts";
import { type Avdelning, bladadress, bladFor, bladtitel } from "../blad.ts";
import { pages } from "../page.ts";
import { Bladsektioner } from "../parts/Bladsektioner.tsx";
import { Sida } from "../parts/Sida.tsx";

export default pages({
  items: (site) => site.ar.flatMap((ar) => bladFor(ar, manaderAv(site.forAr(ar)))),
  address: ({ post, blad }) => bladadress(arkivadress(post), blad.nummer),
  view: ({ item: { post: ar, blad }, visning }) => {
    const namn = bladtitel(arkivnamn(ar), blad);
    return (
      <Sida
        titel={`Arkiv: ${namn}`}
        beskrivning={`Alla notiser: ${namn}.`}
        adress={bladadress(arkivadress(ar), blad.nummer)}
        visning={visning}
      >
        <p class="smulor">
          <a href="/arkiv/">Arkiv</a>
        </p>
        <h1>{namn}</h1>
        <p class="ingress">{ingress(ar, visning.site.forAr(ar).length)}</p>
        <Bladsektioner
          blad={blad}
          grund={arkivadress(ar)}
          today={visning.site.today}
          utanText={blad.delar.map(({ id }) => id)}
        />
      </Sida>
    );
  },
});

/** What has no date is neither late nor early. */
const ingress = (ar: string, totalt: number): string =>
  antal(totalt, "notis", "notiser") + (ar === UTAN_AR ? " utan känd dag." : ", de senaste först.");

/** The months of a year's notices, in their order. */
const manaderAv = (notiser: readonly VisadNotis[]): Avdelning[] =>
  [...gruppera(notiser, ({ visasFran }) => [manadAv(visasFran)])].map(([key, poster]) => ({
    id: `m${key}`,
    rubrik: key.startsWith(UTAN_AR) ? "Datum okänt" : versal(manad(key)),
    poster,
  }));
