import { bladveckonamn, pagar } from "../../schemas/bladvecka.ts";
import { datum } from "../../schemas/format.ts";
import { type Veckoblad, veckobladsmapp, veckobladstitel } from "../../schemas/veckoblad.ts";
import { grannar } from "../grannar.ts";
import { pages } from "../page.ts";
import { Bladdring } from "../parts/Bladdring.tsx";
import { Sida } from "../parts/Sida.tsx";
import { Veckobladsdel } from "../parts/Veckobladsdel.tsx";
import { veckobladFor } from "../veckoblad.ts";

/** A letter stays for half a year, and all it says stands elsewhere too: it is for those who are led to it, not for search engines. */
export default pages({
  items: (site) => site.register.regioner.flatMap((region) => veckobladFor(site, region)),
  address: ({ adress }) => adress,
  view: ({ item: blad, visning }) => {
    const { region, adress, sammanfattning, delar, slut } = blad;
    const lank = (en: Veckoblad) => ({ adress: en.adress, text: bladveckonamn(en) });
    return (
      <Sida
        titel={`${veckobladstitel(region)}, ${bladveckonamn(blad).toLowerCase()}`}
        beskrivning={sammanfattning}
        adress={adress}
        visning={visning}
        dold
      >
        <div class="veckoblad">
          <p class="smulor">
            <a href={`/regioner/${region.slug}/`}>{region.region}</a> <span aria-hidden="true">›</span>{" "}
            <a href={veckobladsmapp(region)}>Veckoblad</a>
          </p>
          <h1>{veckobladstitel(region)}</h1>
          <p class="ingress">
            {bladveckonamn(blad)}
            {pagar(blad) && `, till och med den ${datum(slut)}`}. {sammanfattning}
            <span class="bara-tryck">
              {" "}
              Allt finns på {visning.address.replace(/^https:\/\//, "")}regioner/{region.slug}/
            </span>
          </p>
          <Skicka {...blad} />
          {delar.map((del) => (
            <Veckobladsdel key={del.id} {...del} />
          ))}
          <Bladdring namn="Veckoblad" {...grannar(veckobladFor(visning.site, region).toReversed(), blad, lank)} />
        </div>
      </Sida>
    );
  },
});

/** The same letter as files. Whoever saves several wants to tell them apart. */
const Skicka = ({ adress, region, vecka }: Veckoblad) => (
  <p class="skicka">
    Skicka vidare:{" "}
    <a href={`${adress}veckoblad.eml`} download={`veckoblad-${region.slug}-${vecka}.eml`}>
      e-postutkast
    </a>{" "}
    (öppna filen, fyll i mottagare) eller <a href={`${adress}veckoblad.txt`}>ren text</a> att kopiera.
  </p>
);
