import { antal, manad, versal } from "../../schemas/format.ts";
import type { VisadNotis } from "../../schemas/site.ts";
import { arkivadress, arkivnamn } from "../arkiv.ts";
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
        <p class="ingress">{antal(visning.site.forAr(ar).length, "notis", "notiser")}, de senaste först.</p>
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

/** The months of a year's notices, in their order. */
function manaderAv(notiser: readonly VisadNotis[]): Avdelning[] {
  const manader = new Map<string, VisadNotis[]>();
  for (const notis of notiser) {
    const key = notis.visasFran.slice(0, 7);
    const ingar = manader.get(key);
    if (ingar) ingar.push(notis);
    else manader.set(key, [notis]);
  }
  return [...manader].map(([key, ingar]) => ({
    id: `m${key}`,
    rubrik: key.startsWith("0000") ? "Datum okänt" : versal(manad(key)),
    poster: ingar,
  }));
}
