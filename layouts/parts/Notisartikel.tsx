import type { ComponentChildren } from "preact";
import type { Site, VisadNotis } from "../../schemas/site.ts";
import { Brodtext } from "./Brodtext.tsx";
import { Fakta } from "./Fakta.tsx";
import { ForRegionen } from "./ForRegionen.tsx";
import { Kallor } from "./Kallor.tsx";
import { NotisHuvud } from "./NotisHuvud.tsx";
import { Samband } from "./Samband.tsx";
import { Sprid } from "./Sprid.tsx";
import { TypDel } from "./TypDel.tsx";

/** A notice in the order a region asks: does it hold, what does it mean for us, the facts, the text, what it rests on. */
export function Notisartikel({
  notis,
  site,
  children,
}: {
  notis: VisadNotis;
  site: Site;
  children?: ComponentChildren;
}) {
  return (
    <article class="notis">
      <NotisHuvud notis={notis} site={site} />
      <ForRegionen notis={notis} site={site} />
      <Fakta notis={notis} site={site} />
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
        <Samband notis={notis} site={site} />
        <Kallor kallor={notis.kallor} />
        {children}
      </div>
    </article>
  );
}
