import { antal, manad as manadsnamn, versal } from "../../schemas/format.ts";
import { grannar } from "../grannar.ts";
import { dagId, kalenderFor, manadsadress } from "../kalender.ts";
import { pages } from "../page.ts";
import { Agenda } from "../parts/Agenda.tsx";
import { Bladdring } from "../parts/Bladdring.tsx";
import { Manadstabell } from "../parts/Manadstabell.tsx";
import { Sida } from "../parts/Sida.tsx";

export default pages({
  items: (site) => [...kalenderFor(site).manader.keys()],
  address: manadsadress,
  view: ({ item: manad, visning }) => {
    const { today } = visning.site;
    const { manader, krockar } = kalenderFor(visning.site);
    const poster = manader.get(manad) ?? [];
    const namn = manadsnamn(manad);
    const lank = (key: string) => ({ adress: manadsadress(key), text: versal(manadsnamn(key)) });
    return (
      <Sida
        titel={`Kalender: ${namn}`}
        beskrivning={`Möten, sista dagar och annat att hinna med i ${namn}.`}
        adress={manadsadress(manad)}
        visning={visning}
      >
        <p class="smulor">
          <a href="/kalender/">Kalender</a>
        </p>
        <h1>{versal(namn)}</h1>
        <p class="ingress">{antal(poster.length, "händelse", "händelser")} i kalendern.</p>
        <Bladdring namn="Månader" {...grannar([...manader.keys()], manad, lank)} />
        <Manadstabell manad={manad} poster={poster} today={today} dagadress={(dag) => `#${dagId(dag)}`} />
        <section class="sektion" aria-labelledby="dag-for-dag">
          <h2 id="dag-for-dag">Dag för dag</h2>
          <Agenda poster={poster} krockar={krockar} today={today} />
        </section>
        <Bladdring namn="Fler månader" {...grannar([...manader.keys()], manad, lank)} />
      </Sida>
    );
  },
});
