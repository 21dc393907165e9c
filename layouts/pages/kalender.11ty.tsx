import { kalenderFor } from "../kalender.ts";
import { page } from "../page.ts";
import { Kalenderinnehall } from "../parts/Kalenderinnehall.tsx";
import { Kalenderregioner } from "../parts/Kalenderregioner.tsx";
import { Sida } from "../parts/Sida.tsx";

const INGRESS = "Möten, sista dagar och annat som regionerna ska hinna med, dag för dag.";

export default page("/kalender/", (visning) => (
  <Sida
    titel="Kalender"
    beskrivning={INGRESS}
    adress="/kalender/"
    visning={visning}
    samling={{ adress: "/", namn: "Regionsidan" }}
  >
    <h1>Kalender</h1>
    <p class="ingress">{INGRESS}</p>
    <Kalenderregioner site={visning.site} />
    <Kalenderinnehall site={visning.site} adress="/" {...kalenderFor(visning.site)} />
  </Sida>
));
