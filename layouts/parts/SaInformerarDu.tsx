import { Typmarke } from "./Typmarke.tsx";

/** What the agencies' notices are of, so that whoever has something knows whether it belongs here. */
const SLAG = [
  {
    typ: "insats",
    text: "En särskild åtgärd på grund av krisen som regionerna bör känna till: ett stöd, en utlysning, ett uppdrag. Regionerna ska vara en viktig målgrupp.",
  },
  {
    typ: "programförändring",
    text: "En större ändring av ett uppdrag eller program: det förlängs, får ett nytt fokus i kommande utlysningar eller andra villkor. Något som regionerna bör veta eller kan hjälpa till att sprida.",
  },
  {
    typ: "informationstillfälle",
    text: "Ett informationsmöte, ett digitalt möte eller en avstämning som företrädare för regionerna är inbjudna till.",
  },
] as const;

/** How one informs the regions: the three kinds, and where to send it. `hjalp` is the page that tells more, where the content has one. */
export function SaInformerarDu({ mailbox, hjalp }: { mailbox: string; hjalp: string | undefined }) {
  return (
    <section aria-labelledby="informera">
      <h2 id="informera">Har du något som regionerna bör veta?</h2>
      <p>Myndigheter och andra aktörer kan lämna tre slags uppgifter:</p>
      <ul class="kort">
        {SLAG.map(({ typ, text }) => (
          <li key={typ}>
            <h3>
              <Typmarke typ={typ} />
            </h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <p>
        Beskriv saken <strong>så konkret som möjligt</strong>: vem som står bakom, vilka regioner det gäller, från när
        till när, hur mycket pengar det handlar om, vad regionen ska göra och var originalet finns. Regioner kan också
        dela <a href="/erfarenheter/">erfarenheter</a> och lyfta <a href="/behov/">behov</a>.
      </p>
      <p>
        {hjalp ? (
          <>
            <a href={hjalp}>Läs hur du lämnar information</a>, eller skicka texten till{" "}
          </>
        ) : (
          "Skicka texten till "
        )}
        <a href={`mailto:${mailbox}`}>{mailbox}</a>.
      </p>
    </section>
  );
}
