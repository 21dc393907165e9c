import { datum, versal } from "../../schemas/format.ts";
import type { Redogorelse as Uppgifter } from "../../schemas/redogorelse.ts";
import { Brister } from "./Brister.tsx";

type Props = { redogorelse: Uppgifter; uppdaterad: string; mailbox: string };

/** The accessibility statement, in the order of DIGG's model: how well, how to get help, what is wrong, how it was tested. */
export function Redogorelse({ redogorelse, uppdaterad, mailbox }: Props) {
  const { aktor, webbplats, forenlighet, brister } = redogorelse;
  return (
    <>
      <p>
        {aktor} ansvarar för {webbplats}. Här står hur webbplatsen uppfyller lagen om tillgänglighet till digital
        offentlig service, vilka brister som är kända och hur du påpekar fler.
      </p>
      <h2 id="hur-tillganglig">Hur tillgänglig är webbplatsen?</h2>
      <p>
        {webbplats} är <strong>{forenlighet}</strong> med lagen (2018:1937) om tillgänglighet till digital offentlig
        service
        {forenlighet === "helt förenlig" ? "." : ", eftersom det finns kända brister."}
      </p>
      <Hjalp redogorelse={redogorelse} mailbox={mailbox} />
      <Brister brister={brister} />
      <Provning redogorelse={redogorelse} />
      <p>
        Redogörelsen gjordes första gången den {datum(redogorelse.forsta)} och uppdaterades senast den{" "}
        {datum(uppdaterad)}.
      </p>
    </>
  );
}

/** How a reader gets what is not accessible, tells of a fault, and goes on to the supervisory authority. */
function Hjalp({ redogorelse: { tillsyn, svarstid }, mailbox }: Omit<Props, "uppdaterad">) {
  return (
    <>
      <h2 id="hinder">Om du möter ett hinder</h2>
      <p>
        Skriv till <a href={`mailto:${mailbox}`}>{mailbox}</a> om något inte fungerar för dig, eller om du behöver
        innehåll på ett annat sätt, också sådant som är undantaget från kraven. Beskriv gärna vilken sida det gäller,
        vad du försökte göra, vad som hände och vilket hjälpmedel du använder. Du ska få svar {svarstid}.
      </p>
      {mailbox.endsWith(".example") && (
        <p class="ruta">Adressen är ett exempel. Den tar inte emot post förrän någon driver webbplatsen på riktigt.</p>
      )}
      <h2 id="tillsyn">Om du inte är nöjd med svaret</h2>
      <p>
        {tillsyn.myndighet} har tillsyn över att lagen följs. Dit kan du anmäla att en offentlig aktörs webbplats
        brister, att redogörelsen är fel eller att du inte har fått innehåll som du har bett om:{" "}
        <a href={tillsyn.lank}>anmäl bristande tillgänglighet</a>.
      </p>
    </>
  );
}

function Provning({ redogorelse }: Pick<Props, "redogorelse">) {
  const { metod, bedomd, bedomd_av, provat, inte_provat, krav } = redogorelse;
  return (
    <>
      <h2 id="bedomning">Hur bedömningen är gjord</h2>
      <dl class="fakta">
        <Faktum ord="Metod" text={versal(metod)} />
        <Faktum ord="Gjord av" text={bedomd_av} />
        <Faktum ord="Senast bedömd" text={versal(`den ${datum(bedomd)}`)} />
      </dl>
      <p>Det här har provats:</p>
      <Punkter texter={provat} />
      <p>Det här har inte provats:</p>
      <Punkter texter={inte_provat} />
      <h2 id="teknik">Vad bedömningen är gjord mot</h2>
      <Punkter texter={krav.map(versal)} />
    </>
  );
}

const Faktum = ({ ord, text }: { ord: string; text: string }) => (
  <div>
    <dt>{ord}</dt>
    <dd>{text}</dd>
  </div>
);

const Punkter = ({ texter }: { texter: readonly string[] }) => (
  <ul>
    {texter.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);
