import { foljadresser } from "../../schemas/adresser.ts";
import { iBokstavsordning } from "../bokstavsordning.ts";
import { page } from "../page.ts";
import { Inbaddningskod } from "../parts/Inbaddningskod.tsx";
import { Sida } from "../parts/Sida.tsx";

const INGRESS =
  "Visa det som rör er region på er egen webbplats eller ert intranät: det som stänger, möten och det senaste.";

export default page("/inbaddning/", (visning) => {
  const { site, address } = visning;
  const regioner = iBokstavsordning(site.register.regioner);
  const exempel = regioner.find(({ slug }) => slug === "skane") ?? regioner[0];
  return (
    <Sida titel="Bädda in" beskrivning={INGRESS} adress="/inbaddning/" visning={visning}>
      <h1>Bädda in Regionsidan</h1>
      <p class="ingress">{INGRESS}</p>
      <ul>
        <li>Högst åtta rader, som ändras när Regionsidan ändras. Ni behöver inte göra något.</li>
        <li>Inga kakor, inga skript och ingenting från andra, så ingen besökare behöver samtycka till något.</li>
        <li>Alla datum står utskrivna, så att varje rad är sann även om den visas senare.</li>
        <li>Ljust eller mörkt efter läsarens inställning, och läsbart från 240 bildpunkters bredd.</li>
        <li>Innehållet är fritt att använda (CC0). Ni behöver inte fråga.</li>
      </ul>
      <section aria-labelledby="kod">
        <h2 id="kod">Välj region och kopiera koden</h2>
        <p>
          Ställ markören i rutan, markera allt och kopiera (Ctrl+A och Ctrl+C). Klistra in koden där er webbplats tar
          emot HTML, ofta i en modul som heter HTML, Kod eller Inbäddning.
        </p>
        {regioner.map((region) => (
          <Inbaddningskod key={region.slug} region={region} address={address} />
        ))}
      </section>
      <Tillatelser address={address} />
      <section aria-labelledby="tillganglighet">
        <h2 id="tillganglighet">Tillgänglighet</h2>
        <p>
          Behåll <code>title</code>: den säger vad ramen innehåller för den som lyssnar på sidan, och krävs av WCAG.
          Sätt gärna en egen rubrik ovanför ramen. Ramen har egna rubriker och kan nås med tangentbord. Höjden går att
          ändra; det som inte får plats går att rulla till.
        </p>
      </section>
      <section aria-labelledby="fragment">
        <h2 id="fragment">Utan ram: HTML, flöde eller data</h2>
        <p>
          Den som bygger sidan på sin egen server kan hämta samma rader som ett stycke HTML och lägga in det, till
          exempel en gång i timmen. Det har inga id, inga stilar och hela adresser. Klasserna börjar med{" "}
          <code>regionsidan-</code>, och bokstäverna är skrivna så att det går in i en sida med vilken teckenkodning som
          helst.
        </p>
        {exempel && (
          <p>
            Vill ni själva bestämma hur det ser ut finns samma uppgifter som{" "}
            <a href={foljadresser(`/regioner/${exempel.slug}/`).atom}>flöde</a> och kalender för varje region, se{" "}
            <a href="/prenumerera/#adresser">Prenumerera</a>.
          </p>
        )}
      </section>
    </Sida>
  );
});

function Tillatelser({ address }: { address: string }) {
  const { origin } = new URL(address);
  return (
    <section aria-labelledby="tillat">
      <h2 id="tillat">Vad er webbplats behöver tillåta</h2>
      <p>
        Har ni en innehållspolicy (Content-Security-Policy) ska den tillåta ramen: <code>frame-src {origin}</code>. Låt
        inte en kakruta hålla tillbaka ramen, den sätter inga kakor. Sätter ni <code>sandbox</code> på ramar behövs{" "}
        <code>
          allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation
        </code>
        , annars öppnas inga länkar.
      </p>
    </section>
  );
}
