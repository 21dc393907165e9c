import { antal } from "../../schemas/format.ts";
import { typer, typnamn } from "../../schemas/typer.ts";
import { grannar } from "../grannar.ts";
import { veckoadress, veckorFor } from "../nytt.ts";
import { pages } from "../page.ts";
import { Bladdring } from "../parts/Bladdring.tsx";
import { Nyhetsrad } from "../parts/Nyhetsrad.tsx";
import { Sida } from "../parts/Sida.tsx";
import { veckonamn, veckospann } from "../veckor.ts";

export default pages({
  items: veckorFor,
  address: ({ vecka }) => veckoadress(vecka),
  view: ({ item, visning }) => {
    const { vecka, poster } = item;
    const lank = (en: typeof item) => ({
      adress: veckoadress(en.vecka),
      text: `${veckonamn(en.vecka)}, ${en.vecka.slice(0, 4)}`,
    });
    const spann = veckospann(vecka);
    return (
      <Sida
        titel={`Nytt vecka ${Number(vecka.slice(6))}, ${vecka.slice(0, 4)}`}
        beskrivning={`Nya notiser och ändringar ${spann}.`}
        adress={veckoadress(vecka)}
        visning={visning}
      >
        <p class="smulor">
          <a href="/nytt/">Nytt</a>
        </p>
        <h1>{`${veckonamn(vecka)}, ${vecka.slice(0, 4)}`}</h1>
        <p class="ingress">
          {antal(poster.length, "notis kom eller ändrades", "notiser kom eller ändrades")} {spann}.
        </p>
        <Bladdring namn="Veckor" {...grannar(veckorFor(visning.site).toReversed(), item, lank)} />
        {typnamn.map((typ) => {
          const har = poster.filter(({ notis }) => notis.typ === typ);
          return (
            har.length > 0 && (
              <section key={typ} class="sektion" aria-labelledby={typer[typ].mapp}>
                <h2 id={typer[typ].mapp}>
                  {typer[typ].flertal} <span class="antal">{har.length}</span>
                </h2>
                <ul class="lista">
                  {har.map((post) => (
                    <Nyhetsrad key={post.notis.id} post={post} medTyp={false} />
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </Sida>
    );
  },
});
