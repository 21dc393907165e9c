import { absolute } from "../../schemas/adresser.ts";
import { datafiler } from "../datafiler.ts";
import { page } from "../page.ts";
import { Datafiler } from "../parts/Datafiler.tsx";
import { Kodprov } from "../parts/Kodprov.tsx";
import { Sida } from "../parts/Sida.tsx";
import type { Visning } from "../visning.ts";

const INGRESS =
  "Allt innehåll på Regionsidan finns som öppna data: filer att hämta, fria att använda för vem som helst.";

export default page("/api/", (visning) => (
  <Sida titel="Öppna data" beskrivning={INGRESS} adress="/api/" visning={visning}>
    <h1>Öppna data</h1>
    <p class="ingress">{INGRESS}</p>
    <p>
      Det behövs ingen nyckel och ingen anmälan. Allt är vanliga filer på webben i formaten JSON och CSV. Arbetar du i
      Excel, börja med <a href="/api/v1/notiser-excel.csv">alla notiser som tabell</a>. Vill du hellre följa sidan i en
      kalender eller flödesläsare, se <a href="/prenumerera/">Prenumerera</a>.
    </p>
    <section aria-labelledby="adresser">
      <h2 id="adresser">Adresser</h2>
      <p>Det som står inom klamrar byter du ut. Länken går till en fil av det slaget.</p>
      <Datafiler grupper={datafiler(visning.site)} />
    </section>
    <Exempel visning={visning} />
    <BraAttVeta />
    <Loften />
    <section aria-labelledby="licens">
      <h2 id="licens">Licens och katalog</h2>
      <p>
        Texter och data är fria enligt <a href="https://creativecommons.org/publicdomain/zero/1.0/deed.sv">CC0 1.0</a>.
        Du får kopiera, ändra och sprida dem utan att fråga och utan att ange källa. För det som finns bakom länkarna
        gäller respektive avsändares villkor. Varje notis har sina källor i fältet <code>kallor</code>; det är de som
        gäller om uppgifterna skiljer sig åt.
      </p>
      <p>
        Datamängderna beskrivs enligt DCAT-AP-SE i <a href="/dcat.rdf">dcat.rdf</a>, som Sveriges dataportal kan skörda,
        och likadant i <a href="/dcat.ttl">dcat.ttl</a>.
      </p>
    </section>
  </Sida>
));

function Exempel({ visning: { site, address } }: { visning: Visning }) {
  const url = (path: string): string => absolute(address, `/api/v1/${path}`);
  const fetched = `const svar = await fetch("${url("regioner/skane.json")}");
const { notiser } = await svar.json();
for (const { titel, url } of notiser.slice(0, 5)) console.log(titel, url);`;
  const deadlines = `curl -s ${url("frister.json")} |
  jq -r '.frister[] | select(.senast >= "${site.today}") | [.senast, .vad, .notis.titel] | @tsv'`;
  const table = `import pandas as pd
notiser = pd.read_csv("${url("notiser.csv")}")
print(notiser.groupby("avsandare").size().sort_values(ascending=False))`;
  return (
    <section aria-labelledby="exempel">
      <h2 id="exempel">Exempel</h2>
      <Kodprov gor="De fem senaste notiserna för Skåne, i JavaScript:" kod={fetched} />
      <Kodprov gor="Sista dagar som inte har passerat, i skalet:" kod={deadlines} />
      <Kodprov gor="Antal notiser från varje avsändare, i Python:" kod={table} />
    </section>
  );
}

function BraAttVeta() {
  return (
    <section aria-labelledby="bra-att-veta">
      <h2 id="bra-att-veta">Bra att veta</h2>
      <h3>Notisens id</h3>
      <p>
        <code>id</code> är notisens första adress och ändras aldrig. Den duger alltid för att hämta notisen:{" "}
        <code>/api/v1/notiser/</code> + id + <code>.json</code>. En notis som har flyttat finns kvar, likadan, på sina
        tidigare adresser, och <code>adress</code> säger var den finns nu.
      </p>
      <h3>Fält</h3>
      <p>
        Nycklarna är de som notiserna skrivs med, och raderna i listorna har samma nycklar som den hela notisen. Ett
        fält utan värde är utelämnat.
      </p>
      <h3>Regioner</h3>
      <p>
        <code>regioner</code> räknar alltid upp varje region, också när notisen gäller hela landet. Då är{" "}
        <code>nationell</code> sann.
      </p>
      <h3>Dagar och klockslag</h3>
      <p>
        Svensk tid, som i notisen: <code>2020-05-07</code> eller <code>2020-05-07 13:00</code>. De som har klockslag
        står också under <code>iso</code> med förskjutning från UTC: <code>2020-05-07T13:00:00+02:00</code>. En sista
        dag utan klockslag varar till dygnets slut.
      </p>
      <h3>Status</h3>
      <p>
        <code>status</code> är uträknad för den dag som står i <a href="/api/v1/index.json">index.json</a>.
      </p>
      <h3>Har något ändrats?</h3>
      <p>
        Jämför kontrollsumman i <a href="/version.json">version.json</a>. Samma summa betyder samma innehåll, även en
        annan dag.
      </p>
      <h3>Apostrofer i CSV</h3>
      <p>
        Ett värde som ett kalkylprogram kunde ta för en formel har fått en apostrof (<code>'</code>) först, liksom ett
        värde som redan började med en. Läser du filen med ett program, ta bort en inledande apostrof. Listor i en cell
        är skilda med <code>{" | "}</code>.
      </p>
    </section>
  );
}

function Loften() {
  return (
    <section aria-labelledby="loften">
      <h2 id="loften">Vad du kan lita på</h2>
      <p>
        Det som finns i v1 finns kvar: inga adresser, fält eller värden tas bort, byter namn eller byter betydelse. Nya
        kan tillkomma, så låt ditt program hoppa över det som det inte känner igen. I tabellerna kommer nya kolumner
        sist. Skulle något behöva göras om från grunden får det adressen v2, och v1 ligger kvar.
      </p>
      <p>
        Löftet prövas vid varje ändring av webbplatsens kod: varje fil jämförs med{" "}
        <a href="/api/v1/openapi.json">beskrivningen i OpenAPI</a>, och beskrivningen med den som gällde förut.
      </p>
    </section>
  );
}
