type Props = { mailbox: string; repository: string | undefined };

/** Where one writes about the site: the mailbox, which always is; the repository for those who would rather, where there is one on the web. */
export const Kontaktvagar = ({ mailbox, repository }: Props) => (
  <section aria-labelledby="brevladan">
    <h2 id="brevladan">Skriv till redaktionen</h2>
    <p>
      Mejla till <a href={`mailto:${mailbox}`}>{mailbox}</a>. Skriv inga personnummer och inga namn på privatpersoner.
    </p>
    {mailbox.endsWith(".example") && (
      <p class="ruta">Adressen är ett exempel. Den tar inte emot post förrän någon driver webbplatsen på riktigt.</p>
    )}
    {repository && (
      <p>
        Du kan också <a href={`${repository}/issues/new/choose`}>skapa ett ärende på GitHub</a>, eller{" "}
        <a href={`${repository}/issues`}>se vad andra redan har rapporterat</a>. Ärenden är öppna för alla att läsa.
      </p>
    )}
  </section>
);
