import { datum } from "../../schemas/format.ts";
import { typer, typnamn } from "../../schemas/typer.ts";
import { SLAG } from "../formular/slag.ts";
import { page } from "../page.ts";
import { Brodtext } from "../parts/Brodtext.tsx";
import { AndraSatt } from "../parts/formular/AndraSatt.tsx";
import { Kallor } from "../parts/Kallor.tsx";
import { Sida } from "../parts/Sida.tsx";
import { Typmarke } from "../parts/Typmarke.tsx";

const LAMNA = "lamna-information";

const TITEL = "Lämna information till regionerna";
const INGRESS = "Har du något som regionerna behöver veta? Välj vad det är och beskriv det så konkret som möjligt.";

/** Where one who has something to tell begins: what kind it is, and then what the content itself says of how to tell it. */
export default page(`/${LAMNA}/`, (visning) => {
  const sida = visning.site.sidor.find(({ slug }) => slug === LAMNA);
  const { titel, sammanfattning } = sida ?? { titel: TITEL, sammanfattning: INGRESS };
  return (
    <Sida titel={titel} beskrivning={sammanfattning} adress={`/${LAMNA}/`} visning={visning}>
      <h1>{titel}</h1>
      <p class="ingress">{sammanfattning}</p>
      <section aria-labelledby="valj">
        <h2 id="valj">Vad vill du lämna?</h2>
        <ul class="kort">
          {typnamn.map((typ) => (
            <li key={typ}>
              <h3>
                <Typmarke typ={typ} />
              </h3>
              <p>{SLAG[typ].text}</p>
              <p>
                <a href={`/${LAMNA}/${typer[typ].mapp}/`}>Lämna {SLAG[typ].om}</a>
              </p>
            </li>
          ))}
        </ul>
      </section>
      {sida && <Brodtext brodtext={sida.brodtext} />}
      <AndraSatt typer={typnamn} visning={visning} />
      {sida?.kallor && <Kallor kallor={sida.kallor} />}
      {sida && <p class="bitext">Sidan sågs senast över den {datum(sida.uppdaterad)}.</p>}
    </Sida>
  );
});
