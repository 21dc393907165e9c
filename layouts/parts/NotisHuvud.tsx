import { nyckeldatum } from "../../schemas/nyckeldatum.ts";
import type { Site, VisadNotis } from "../../schemas/site.ts";
import { statusord, statusslut, statustillagg } from "../../schemas/status.ts";
import { typer } from "../../schemas/typer.ts";
import { GallerInte } from "./GallerInte.tsx";
import { Relativt } from "./Relativt.tsx";
import { Statusmarke } from "./Statusmarke.tsx";
import { Typmarke } from "./Typmarke.tsx";

/** What the notice is, and first of all whether it still holds. */
export function NotisHuvud({ notis, site }: { notis: VisadNotis; site: Site }) {
  const nyckel = nyckeldatum(notis, site.today);
  return (
    <header class="notis-huvud">
      <nav aria-label="Var du är" class="smulor">
        <a href="/">Start</a> <span aria-hidden="true">›</span>{" "}
        <a href={`/${typer[notis.typ].mapp}/`}>{typer[notis.typ].flertal}</a>
      </nav>
      <p class="rad-over">
        <Typmarke typ={notis.typ} />
        <Statusmarke ord={statusord(notis)} slut={statusslut(notis)} tillagg={statustillagg(notis)} />
      </p>
      <h1>{notis.titel}</h1>
      <GallerInte notis={notis} site={site} />
      <p class="ingress">{notis.sammanfattning}</p>
      {nyckel && (
        <p class="notis-datum">
          <time dateTime={nyckel.dag.slice(0, 10)}>{nyckel.text}</time>
          <Relativt dag={nyckel.dag.slice(0, 10)} ord={nyckel.relativ} />
        </p>
      )}
      {nyckel?.anmalan && <p class="rad-anmalan">{nyckel.anmalan}</p>}
    </header>
  );
}
