import { antal, manad, versal } from "../../schemas/format.ts";
import { arkivadress, arkivnamn } from "../arkiv.ts";
import { pages } from "../page.ts";
import { Sektion } from "../parts/Sektion.tsx";
import { Sida } from "../parts/Sida.tsx";

export default pages({
  items: ({ ar }) => ar,
  address: arkivadress,
  view: ({ item: ar, visning }) => {
    const notiser = visning.site.forAr(ar);
    const manader = [...new Set(notiser.map(({ visasFran }) => visasFran.slice(0, 7)))];
    const namn = arkivnamn(ar);
    return (
      <Sida titel={`Arkiv: ${namn}`} beskrivning={`Alla notiser: ${namn}.`} adress={arkivadress(ar)} visning={visning}>
        <p class="smulor">
          <a href="/arkiv/">Arkiv</a>
        </p>
        <h1>{namn}</h1>
        <p class="ingress">{antal(notiser.length, "notis", "notiser")}, de senaste först.</p>
        {manader.map((key) => (
          <Sektion
            key={key}
            id={`m${key}`}
            rubrik={key.startsWith("0000") ? "Datum okänt" : versal(manad(key))}
            notiser={notiser.filter(({ visasFran }) => visasFran.startsWith(key))}
            today={visning.site.today}
            medText={false}
          />
        ))}
      </Sida>
    );
  },
});
