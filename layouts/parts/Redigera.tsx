type Props = { adress: string; repository: string | undefined };

/** Where the text of a notice lies, and the ways to mend it or tell of a fault. */
export function Redigera({ adress, repository }: Props) {
  const fil = `content/${adress}.md`;
  return (
    <section class="redigera" aria-labelledby="redigera">
      <h2 id="redigera">Redigera eller rapportera</h2>
      {repository ? (
        <ul>
          <li>
            <a href={`${repository}/edit/main/${fil}`}>Föreslå en ändring av texten</a>
          </li>
          <li>
            <a href={`${repository}/issues/new?title=${encodeURIComponent(`Fel i ${adress}`)}`}>Rapportera ett fel</a>
          </li>
        </ul>
      ) : (
        <p>
          Notisens text är filen <code>{fil}</code> i webbplatsens kodförråd. Hur du rättar den eller påpekar ett fel
          står i CONTRIBUTING.md där.
        </p>
      )}
    </section>
  );
}
