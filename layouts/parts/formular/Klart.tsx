type Vag = { href: string; medText: boolean };
/** `ovrigt` is how many things are told of that hinder nothing. */
type Props = { ovrigt: number; fil: string; text: string; github: Vag | undefined; brev: Vag; mailbox: string };

/** The finished text and the ways to hand it in. */
export function Klart({ ovrigt, fil, text, github, brev, mailbox }: Props) {
  return (
    <section class="klart" aria-labelledby="klart">
      <h2 id="klart" tabIndex={-1}>
        Notisen är klar att lämna
      </h2>
      <p>Välj ett av sätten. Den som tar emot den kontrollerar den en gång till innan den publiceras.</p>
      {ovrigt > 0 && (
        <p>
          Du får gärna se över <a href="#felruta">{ovrigt === 1 ? "en sak" : `${ovrigt} saker`}</a> först.
        </p>
      )}
      <ul class="vagar">
        {github && <Github vag={github} />}
        <li>
          <Brev vag={brev} mailbox={mailbox} />
        </li>
        <li>
          <button type="button" class="knapp-stilla" data-ladda-ner={fil.slice(fil.lastIndexOf("/") + 1)}>
            Ladda ner filen
          </button>{" "}
          I kodförrådet ska den ligga som <code>{fil}</code>.
        </li>
        <li>
          <button type="button" class="knapp-stilla" data-kopiera-text>
            Kopiera texten
          </button>{" "}
          <span role="status" data-kopierat />
        </li>
      </ul>
      <label for="fardig-text">Texten</label>
      <textarea id="fardig-text" class="fardig-text" readOnly rows={14} data-text value={text} />
    </section>
  );
}

const Github = ({ vag: { href, medText } }: { vag: Vag }) => (
  <li>
    <a class="knapp" href={href} target="_blank" rel="noreferrer">
      Lämna på GitHub
      <span class="dold"> (öppnas i en ny flik)</span>
    </a>{" "}
    {medText
      ? "En ny fil öppnas med texten på plats. Föreslå den som en ändring."
      : "Texten är för lång för att följa med i länken. Kopiera den först, och klistra in den i den nya filen."}
  </li>
);

function Brev({ vag: { href, medText }, mailbox }: { vag: Vag; mailbox: string }) {
  return (
    <>
      <a href={href}>Mejla till {mailbox}</a>.{" "}
      {medText
        ? "Texten står redan i mejlet."
        : "Ladda ner filen först och bifoga den; texten är för lång för att följa med."}
    </>
  );
}
