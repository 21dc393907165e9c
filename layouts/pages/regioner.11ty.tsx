import { page } from "../page.ts";
import { Karta } from "../parts/Karta.tsx";
import { Regionlista } from "../parts/Regionlista.tsx";
import { Sida } from "../parts/Sida.tsx";

const INGRESS =
  "Varje region har en egen sida med det som gäller just den: vad som är öppet, vad som stänger, vilka möten som kommer.";

export default page("/regioner/", (visning) => (
  <Sida titel="Regioner" beskrivning={INGRESS} adress="/regioner/" visning={visning}>
    <h1>Regioner</h1>
    <p class="ingress">{INGRESS}</p>
    <p class="bitext">Siffran är antalet aktuella notiser, de som gäller hela landet inräknade.</p>
    <div class="regioner">
      <Regionlista site={visning.site} />
      <Karta site={visning.site} />
    </div>
    <h2>Programområden</h2>
    <p>
      EU:s fonder har åtta regionala programområden. En notis som gäller ett programområde visas hos alla dess regioner.
    </p>
    <dl class="fakta">
      {visning.site.register.programomraden.map(({ namn, slug }) => (
        <div key={slug}>
          <dt>{namn}</dt>
          <dd>
            <ul class="inline">
              {visning.site.register.regioner
                .filter((region) => region.programomrade === namn)
                .map((region) => (
                  <li key={region.slug}>
                    <a href={`/regioner/${region.slug}/`}>{region.namn}</a>
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  </Sida>
));
