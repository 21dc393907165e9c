import { page } from "../page.ts";
import { Registerlista } from "../parts/Registerlista.tsx";
import { Sida } from "../parts/Sida.tsx";

const INGRESS = "Fasta teman, så att det går att följa en fråga tvärs över avsändare och regioner.";

export default page("/teman/", (visning) => (
  <Sida titel="Teman" beskrivning={INGRESS} adress="/teman/" visning={visning}>
    <h1>Teman</h1>
    <p class="ingress">{INGRESS}</p>
    <Registerlista
      mapp="teman"
      poster={visning.site.register.teman}
      antalFor={(namn) => visning.site.forTema(namn).length}
    />
  </Sida>
));
