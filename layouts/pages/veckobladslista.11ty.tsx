import { bladveckonamn, pagar, VECKOR } from "../../schemas/bladvecka.ts";
import { datum } from "../../schemas/format.ts";
import { type Veckoblad, veckobladsmapp, veckobladstitel } from "../../schemas/veckoblad.ts";
import { pages } from "../page.ts";
import { Sida } from "../parts/Sida.tsx";
import { veckobladFor } from "../veckoblad.ts";

export default pages({
  items: ({ register }) => register.regioner,
  address: (region) => veckobladsmapp(region),
  view: ({ item: region, visning }) => {
    const blad = veckobladFor(visning.site, region);
    const ingress = `Veckans nyheter och det som väntar ${region.region} de två följande veckorna, färdigt att skicka vidare som brev, text eller utskrift.`;
    return (
      <Sida
        titel={veckobladstitel(region)}
        beskrivning={ingress}
        adress={veckobladsmapp(region)}
        visning={visning}
        samling={{ adress: `/regioner/${region.slug}/`, namn: region.namn }}
      >
        <p class="smulor">
          <a href={`/regioner/${region.slug}/`}>{region.region}</a>
        </p>
        <h1>{veckobladstitel(region)}</h1>
        <p class="ingress">{ingress}</p>
        {blad.length > 0 ? (
          <ol class="registerlista">
            {blad.map((ett) => (
              <Rad key={ett.vecka} {...ett} />
            ))}
          </ol>
        ) : (
          <p class="tomt">Inget att berätta de senaste {VECKOR} veckorna.</p>
        )}
        <p class="bitext">
          Ett veckoblad finns kvar i {VECKOR} veckor. Äldre nyheter finns under <a href="/nytt/">Nytt</a>. Veckor utan
          något att berätta har inget blad.
        </p>
      </Sida>
    );
  },
});

const Rad = (blad: Veckoblad) => (
  <li>
    <a href={blad.adress}>{bladveckonamn(blad)}</a>
    {pagar(blad) && ` (till och med den ${datum(blad.slut)})`}
    <p>{blad.sammanfattning}</p>
  </li>
);
