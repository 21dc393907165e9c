import { page } from "../page.ts";
import { Sida } from "../parts/Sida.tsx";
import { Sokformular } from "../parts/Sokformular.tsx";

const INGRESS = "Sök i alla notiser och begränsa efter region, typ, tema, avsändare, status och datum.";

export default page("/sok/", (visning) => (
  <Sida titel="Sök" beskrivning={INGRESS} adress="/sok/" visning={visning} medSok>
    <h1>Sök</h1>
    <Sokformular site={visning.site} />
    <noscript>
      <p class="ruta">
        Fritextsökning behöver JavaScript. Allt finns också i listor: <a href="/regioner/">efter region</a>,{" "}
        <a href="/teman/">efter tema</a>, <a href="/avsandare/">efter avsändare</a>, <a href="/arkiv/">efter år</a> och
        efter typ i menyn överst.
      </p>
    </noscript>
  </Sida>
));
