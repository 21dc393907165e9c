import { absolute, foljadresser, kalenderadress } from "../../schemas/adresser.ts";
import { page } from "../page.ts";
import { Appsteg } from "../parts/Appsteg.tsx";
import { Prenumerationstabell } from "../parts/Prenumerationstabell.tsx";
import { Sida } from "../parts/Sida.tsx";
import { prenumerationer } from "../prenumerationer.ts";
import { FLODESAPPAR, KALENDERAPPAR } from "../prenumerera-steg.ts";
import type { Visning } from "../visning.ts";

const INGRESS =
  "Få möten och sista dagar i din egen kalender och nyheterna i en flödesläsare, för en region, en typ av notiser eller allt.";

export default page("/prenumerera/", (visning) => (
  <Sida titel="Prenumerera" beskrivning={INGRESS} adress="/prenumerera/" visning={visning}>
    <h1>Prenumerera</h1>
    <p class="ingress">{INGRESS}</p>
    <p>
      Välj först <a href="#adresser">vad du vill följa</a> och kopiera adressen: högerklicka på länken, eller håll
      fingret på den, och välj att kopiera länken. Klistra sedan in adressen i ditt program. Det kostar ingenting, och
      du behöver inte lämna några uppgifter.
    </p>
    <Kalender address={visning.address} />
    <Flode address={visning.address} />
    <Adresser visning={visning} />
    <section aria-labelledby="data">
      <h2 id="data">Som data</h2>
      <p>
        Ska ett program eller en annan webbplats läsa innehållet? Allt finns som <a href="/api/">öppna data</a>.
      </p>
    </section>
    <section aria-labelledby="e-post">
      <h2 id="e-post">Varför inte e-post?</h2>
      <p>
        Varje region har ett <a href="/regioner/">veckoblad</a>, längst ner på regionens sida, som brev att skicka
        vidare till kollegor.
      </p>
      <p>
        Det finns inget utskick med e-post. Ett utskick kräver ett register över mottagare, och Regionsidan sparar inga
        uppgifter om sina läsare. Vill du ha nyheterna bland dina brev kan du läsa flödet i Thunderbird eller i
        klassiska Outlook: båda visar det som en mapp i e-posten.
      </p>
    </section>
  </Sida>
));

function Kalender({ address }: { address: string }) {
  return (
    <section aria-labelledby="kalender">
      <h2 id="kalender">I kalendern</h2>
      <p>
        Kalendern innehåller möten, sista dagar att söka eller anmäla sig och annat som regionen väntas göra en viss
        dag. Flyttas ett möte flyttas det i din kalender, och ställs det in står det där.
      </p>
      <p>
        Hela kalendern: <code class="adress">{absolute(address, kalenderadress("/"))}</code>
      </p>
      <Appsteg appar={KALENDERAPPAR} />
      <p class="bitext">
        Prenumerera, hellre än att öppna filen och spara den: en sparad kopia ändras inte. Programmet bestämmer självt
        hur ofta det hämtar kalendern, så räkna med att en ändring kan dröja ett dygn.
      </p>
    </section>
  );
}

function Flode({ address }: { address: string }) {
  return (
    <section aria-labelledby="flode">
      <h2 id="flode">I en flödesläsare</h2>
      <p>
        Ett flöde är en lista över det senaste som ett program läser åt dig. Programmet kallas flödesläsare eller
        RSS-läsare. Det säger till när något är nytt eller ändrat, så att du slipper gå hit och titta.
      </p>
      <p>
        De tio senaste ändringarna står i sin helhet i flödet. Av de andra finns sammanfattningen, med en länk till
        sidan.
      </p>
      <p>
        Hela flödet: <code class="adress">{absolute(address, foljadresser("/").atom)}</code>
      </p>
      <Appsteg appar={FLODESAPPAR} />
      <p class="bitext">
        Flödet är i formatet Atom, som alla flödesläsare förstår. JSON-flödet säger detsamma för program.
      </p>
    </section>
  );
}

function Adresser({ visning: { site } }: { visning: Visning }) {
  const { alla, regioner } = prenumerationer(site);
  return (
    <section aria-labelledby="adresser">
      <h2 id="adresser">Vad vill du följa?</h2>
      <h3>Alla regioner</h3>
      <Prenumerationstabell rubrik="Alla regioner" rader={alla} />
      <h3>En region</h3>
      <p>Det som gäller hela landet är med i varje regions kalender och flöde.</p>
      <Prenumerationstabell rubrik="En region" rader={regioner.flatMap(({ delar }) => delar.slice(0, 1))} />
      <h3>En typ av notiser i en region</h3>
      {regioner.map(({ namn, slug, delar }) => (
        <details key={slug}>
          <summary>{namn}</summary>
          <Prenumerationstabell rubrik={namn} rader={delar.slice(1)} />
        </details>
      ))}
    </section>
  );
}
