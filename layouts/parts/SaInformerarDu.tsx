import { SLAG } from "../formular/slag.ts";
import { Typmarke } from "./Typmarke.tsx";

/** The types that the agencies' notices are of; experiences and needs come from the regions. */
const FRAN_MYNDIGHETER = ["insats", "programförändring", "informationstillfälle"] as const;

/** How one informs the regions: the three kinds, and where to send it. `hjalp` is the page that tells more, where the content has one. */
export function SaInformerarDu({ mailbox, hjalp }: { mailbox: string; hjalp: string | undefined }) {
  return (
    <section aria-labelledby="informera">
      <h2 id="informera">Har du något som regionerna bör veta?</h2>
      <p>Myndigheter och andra aktörer kan lämna tre slags uppgifter:</p>
      <ul class="kort">
        {FRAN_MYNDIGHETER.map((typ) => (
          <li key={typ}>
            <h3>
              <Typmarke typ={typ} />
            </h3>
            <p>{SLAG[typ].text}</p>
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
