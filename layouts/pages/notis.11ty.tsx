import { notisData } from "../jsonld/index.ts";
import { pages } from "../page.ts";
import { Notisartikel } from "../parts/Notisartikel.tsx";
import { Redigera } from "../parts/Redigera.tsx";
import { Sida } from "../parts/Sida.tsx";

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
      <Notisartikel notis={notis} site={visning.site}>
        <Redigera adress={notis.adress} repository={visning.repository} mailbox={visning.mailbox} />
      </Notisartikel>
    </Sida>
  ),
});
