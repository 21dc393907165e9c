import { datum } from "../../schemas/format.ts";
import { antalUppgifter, attGora, SA_SORTERAS, uppgiftsdelar } from "../att-gora.ts";
import { bladadress, bladFor, bladtitel, delrubrik } from "../blad.ts";
import { pages } from "../page.ts";
import { attGoraAdress, Uppgiftsdelar } from "../parts/AttGora.tsx";
import { Sida } from "../parts/Sida.tsx";
import { Sidval } from "../parts/Sidval.tsx";

/** The whole checklist of each region. */
export default pages({
  items: ({ register, forRegion, today }) =>
    register.regioner.flatMap((region) => {
      const lista = attGora(forRegion(region.namn), today);
      return bladFor({ region, totalt: antalUppgifter(lista) }, uppgiftsdelar(lista));
    }),
  address: ({ post: { region }, blad }) => bladadress(attGoraAdress(region), blad.nummer),
  view: ({ item: { post, blad }, visning }) => {
    const { region, totalt } = post;
    const { today } = visning.site;
    const titel = bladtitel(`Det här väntas ${region.region} göra`, blad);
    const ingress = `Vad de notiser som gäller den ${datum(today)} säger att regionen ska göra, det mest brådskande först.`;
    return (
      <Sida
        titel={titel}
        beskrivning={ingress}
        adress={bladadress(attGoraAdress(region), blad.nummer)}
        visning={visning}
      >
        <p class="smulor">
          <a href={`/regioner/${region.slug}/`}>{region.region}</a>
        </p>
        <h1>{titel}</h1>
        <p class="ingress">{ingress}</p>
        <p class="bitext">{SA_SORTERAS}</p>
        {totalt === 0 && <p class="tomt">Inget just nu.</p>}
        <Uppgiftsdelar
          delar={blad.delar.map((del) => ({ ...del, rubrik: delrubrik(del.rubrik, del.fortsatter) }))}
          slug={region.slug}
          today={today}
          niva={2}
        />
        <Sidval blad={blad} grund={attGoraAdress(region)} />
      </Sida>
    );
  },
});
