import { foljadresser } from "../../schemas/adresser.ts";
import { datum } from "../../schemas/format.ts";
import type { Nyhetsvecka } from "../../schemas/nyhetsveckor.ts";
import { veckaAv } from "../../schemas/vecka.ts";
import { veckoadress, veckorFor } from "../nytt.ts";
import { page } from "../page.ts";
import { Nyhetsrad } from "../parts/Nyhetsrad.tsx";
import { SedanSist } from "../parts/SedanSist.tsx";
import { Sida } from "../parts/Sida.tsx";
import { Veckolista } from "../parts/Veckolista.tsx";
import { veckoId, veckonamn, veckospann } from "../veckor.ts";

const INGRESS = "Nya notiser och ändringar i dem som redan fanns, vecka för vecka.";

/** Weeks that are told in full, as long as they hold no more entries than these together. */
const VECKOR = 4;
const POSTER = 100;

export default page("/nytt/", (visning) => {
  const { site } = visning;
  const veckor = veckorFor(site);
  const visade = senasteVeckorna(veckor);
  const denna = veckaAv(site.today);
  return (
    <Sida
      titel="Nytt"
      beskrivning={INGRESS}
      adress="/nytt/"
      visning={visning}
      samling={{ adress: "/", namn: "Regionsidan" }}
    >
      <h1>Nytt</h1>
      <p class="ingress">{INGRESS}</p>
      <p>
        Följ i en flödesläsare: <a href={foljadresser("/").atom}>flöde (Atom)</a>,{" "}
        <a href="/prenumerera/#flode">så prenumererar du</a>.
      </p>
      <SedanSist />
      {visade[0]?.vecka !== denna && (
        <p class="tomt">
          Inget har kommit eller ändrats vecka {Number(denna.slice(6))} till och med den {datum(site.today)}.
        </p>
      )}
      {visade.map((vecka) => (
        <Vecka key={vecka.vecka} {...vecka} />
      ))}
      <Veckolista veckor={veckor.slice(visade.length)} />
    </Sida>
  );
});

/** The latest weeks that there is room for; always one. */
function senasteVeckorna(veckor: readonly Nyhetsvecka[]): Nyhetsvecka[] {
  let antal = 0;
  return veckor.slice(0, VECKOR).filter(({ poster }, i) => {
    antal += poster.length;
    return i === 0 || antal <= POSTER;
  });
}

const Vecka = ({ vecka, poster }: Nyhetsvecka) => (
  <section class="sektion" aria-labelledby={veckoId(vecka)}>
    <h2 id={veckoId(vecka)}>
      <a href={veckoadress(vecka)}>{veckonamn(vecka)}</a> <span class="antal">{veckospann(vecka)}</span>
    </h2>
    <ul class="lista">
      {poster.map((post) => (
        <Nyhetsrad key={post.notis.id} post={post} />
      ))}
    </ul>
  </section>
);
