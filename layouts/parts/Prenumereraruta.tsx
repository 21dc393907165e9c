/** The ways to follow the site, on the start page. */
export function Prenumereraruta() {
  return (
    <section class="folj" aria-labelledby="folj">
      <h2 id="folj">Slipp leta: prenumerera</h2>
      <p>
        Få möten och sista dagar i din kalender och nyheterna i en flödesläsare, för din region eller för alla. Du
        lämnar inga uppgifter, inte ens en e-postadress.
      </p>
      <ul>
        <li>
          <a href="/prenumerera/#kalender">I kalendern</a>: Outlook, Google, Apple, Thunderbird
        </li>
        <li>
          <a href="/prenumerera/#flode">I en flödesläsare</a>
        </li>
        <li>
          <a href="/prenumerera/#adresser">Adresser för varje region och typ</a>
        </li>
      </ul>
    </section>
  );
}
