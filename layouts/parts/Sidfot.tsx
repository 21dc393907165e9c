const LANKAR = [
  { adress: "/teman/", text: "Teman" },
  { adress: "/avsandare/", text: "Avsändare" },
  { adress: "/arkiv/", text: "Arkiv" },
  { adress: "/tillvaxtverkets-arbete/", text: "Tillväxtverkets arbete" },
  { adress: "/lamna-information/", text: "Lämna information" },
  { adress: "/redaktor/regler/", text: "Regler för innehållet" },
  { adress: "/om/", text: "Om regionsidan" },
  { adress: "/kontakt/", text: "Kontakt" },
  { adress: "/tillganglighet/", text: "Tillgänglighet" },
];

export function Sidfot() {
  return (
    <footer class="sidfot">
      <div class="sidfot-inre">
        <nav aria-label="Mer på regionsidan">
          <ul class="sidfot-lankar">
            {LANKAR.map(({ adress, text }) => (
              <li key={adress}>
                <a href={adress}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p>Texterna är fria att använda (CC0). Inga kakor, ingen spårning.</p>
      </div>
    </footer>
  );
}
