import { page } from "../page.ts";
import { Sida } from "../parts/Sida.tsx";
import { Sokruta } from "../parts/Sokruta.tsx";

export default page("/404.html", (visning) => (
  <Sida titel="Sidan finns inte" beskrivning="Adressen leder ingenstans." adress="/404.html" visning={visning} dold>
    <h1>Sidan finns inte</h1>
    <p class="ingress">Adressen kan vara felskriven, eller så har sidan aldrig funnits. Notiser tas inte bort.</p>
    <Sokruta />
    <p>
      Gå till <a href="/">startsidan</a>, välj <a href="/regioner/">din region</a> eller leta i{" "}
      <a href="/arkiv/">arkivet</a>.
    </p>
  </Sida>
));
