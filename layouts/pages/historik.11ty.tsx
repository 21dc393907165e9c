import { datum } from "../../schemas/format.ts";
import { ANDRINGSORD } from "../../schemas/nyheter.ts";
import { type Andring, BETYDER, harHistorik, historik, historikadress } from "../historik.ts";
import { pages } from "../page.ts";
import { GallerInte } from "../parts/GallerInte.tsx";
import { Sida } from "../parts/Sida.tsx";

/** What has changed in a notice, when, and what that means for one who has read it. Its entries have addresses for ever. */
export default pages({
  items: ({ notiser, today }) => notiser.filter((notis) => harHistorik(notis, today)),
  address: historikadress,
  view: ({ item: notis, visning }) => (
    <Sida
      titel={`Historik: ${notis.titel}`}
      beskrivning={`Vad som har ändrats i notisen ”${notis.titel}”, och när.`}
      adress={historikadress(notis)}
      visning={visning}
    >
      <p class="smulor">
        <a href={`/${notis.adress}/`}>{notis.titel}</a>
      </p>
      <h1>Historik</h1>
      <p class="ingress">Vad som har ändrats i ”{notis.titel}”, det senaste först.</p>
      <GallerInte notis={notis} site={visning.site} />
      <ol class="historik" reversed>
        {historik(notis, visning.site.today).map((andring) => (
          <Post key={andring.id} andring={andring} />
        ))}
      </ol>
    </Sida>
  ),
});

function Post({ andring: { id, dag, slag, text } }: { andring: Andring }) {
  return (
    <li id={id}>
      <h2>
        <a href={`#${id}`}>
          <time dateTime={dag}>{datum(dag)}</time>
        </a>{" "}
        <span class="slag">{ANDRINGSORD[slag]}</span>
      </h2>
      {text && <p>{text}</p>}
      {BETYDER[slag] && <p class="bitext">{BETYDER[slag]}</p>}
    </li>
  );
}
