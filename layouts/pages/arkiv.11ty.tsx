import { arkivadress } from "../../schemas/adresser.ts";
import { antal } from "../../schemas/format.ts";
import { arkivnamn } from "../arkiv.ts";
import { page } from "../page.ts";
import { Sida } from "../parts/Sida.tsx";

const INGRESS = "Alla notiser efter år. Inget tas bort: det som är över ligger kvar här.";

export default page("/arkiv/", (visning) => (
  <Sida titel="Arkiv" beskrivning={INGRESS} adress="/arkiv/" visning={visning}>
    <h1>Arkiv</h1>
    <p class="ingress">{INGRESS}</p>
    <ul class="registerlista">
      {visning.site.ar.map((ar) => (
        <li key={ar}>
          <a href={arkivadress(ar)}>{arkivnamn(ar)}</a>{" "}
          <span class="antal">{antal(visning.site.forAr(ar).length, "notis", "notiser")}</span>
        </li>
      ))}
    </ul>
  </Sida>
));
