import { notisData } from "../jsonld/index.ts";
import { pages } from "../page.ts";
import { Brodtext } from "../parts/Brodtext.tsx";
import { Fakta } from "../parts/Fakta.tsx";
import { ForRegionen } from "../parts/ForRegionen.tsx";
import { Kallor } from "../parts/Kallor.tsx";
import { NotisHuvud } from "../parts/NotisHuvud.tsx";
import { Redigera } from "../parts/Redigera.tsx";
import { Samband } from "../parts/Samband.tsx";
import { Sida } from "../parts/Sida.tsx";
import { Sprid } from "../parts/Sprid.tsx";
import { TypDel } from "../parts/TypDel.tsx";

/** In the order a region asks: does it hold, what does it mean for us, the facts, the text, what it rests on. */
export default pages({
  items: ({ notiser }) => notiser,
  address: ({ adress }) => `/${adress}/`,
  view: ({ item: notis, visning }) => (
    <Sida
      titel={notis.titel}
      beskrivning={notis.sammanfattning}
      adress={`/${notis.adress}/`}
      visning={visning}
      jsonld={notisData(notis, visning)}
    >
      <article class="notis">
        <NotisHuvud notis={notis} site={visning.site} />
        <ForRegionen notis={notis} site={visning.site} />
        <Fakta notis={notis} site={visning.site} />
        <div class="notis-kropp">
          {notis.osakert && (
            <section class="osakert" aria-labelledby="osakert">
              <h2 id="osakert">Osäkert</h2>
              <p>{notis.osakert}</p>
            </section>
          )}
          <TypDel notis={notis} />
          <Brodtext brodtext={notis.brodtext} />
          {notis.sprid && <Sprid sprid={notis.sprid} />}
          <Samband notis={notis} site={visning.site} />
          <Kallor kallor={notis.kallor} />
          <Redigera adress={notis.adress} repository={visning.repository} mailbox={visning.mailbox} />
        </div>
      </article>
    </Sida>
  ),
});
