import { iBokstavsordning } from "../bokstavsordning.ts";
import { page } from "../page.ts";
import { Registerlista } from "../parts/Registerlista.tsx";
import { Sida } from "../parts/Sida.tsx";

const INGRESS = "Myndigheter, regioner och organisationer som står bakom notiserna.";

export default page("/avsandare/", (visning) => {
  const poster = iBokstavsordning(visning.site.register.avsandare);
  return (
    <Sida titel="Avsändare" beskrivning={INGRESS} adress="/avsandare/" visning={visning}>
      <h1>Avsändare</h1>
      <p class="ingress">{INGRESS}</p>
      <Registerlista mapp="avsandare" poster={poster} antalFor={(namn) => visning.site.forAvsandare(namn).length} />
    </Sida>
  );
});
