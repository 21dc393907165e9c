type Props = { adress: string; repository: string | undefined; mailbox: string };

/** The ways to mend the text of a notice or tell of a fault in it: in the repository where there is one on the web, else by mail. */
export function Redigera({ adress, repository, mailbox }: Props) {
  const fil = `content/${adress}.md`;
  const amne = encodeURIComponent(`Fel i ${adress}`);
  return (
    <section class="redigera" aria-labelledby="redigera">
      <h2 id="redigera">Stämmer något inte?</h2>
      {repository ? (
        <ul>
          <li>
            <a href={`${repository}/issues/new?title=${amne}`}>Rapportera ett fel</a>
          </li>
          <li>
            <a href={`${repository}/edit/main/${fil}`}>Föreslå en ändring av texten på GitHub</a>
          </li>
        </ul>
      ) : (
        <p>
          <a href={`mailto:${mailbox}?subject=${amne}`}>Rapportera ett fel med e-post</a> till {mailbox}. Notisens text
          är filen <code>{fil}</code>.
        </p>
      )}
    </section>
  );
}
