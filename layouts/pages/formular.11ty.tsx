import { typer, typnamn } from "../../schemas/typer.ts";
import { SLAG } from "../formular/slag.ts";
import { uppgifterFor } from "../formular/uppgifter.ts";
import { scriptSafeJson } from "../jsonld/script-safe.ts";
import { pages } from "../page.ts";
import { AndraSatt } from "../parts/formular/AndraSatt.tsx";
import { Formular } from "../parts/formular/Formular.tsx";
import { Sida } from "../parts/Sida.tsx";

export default pages({
  items: () => typnamn,
  address: (typ) => `/lamna-information/${typer[typ].mapp}/`,
  view: ({ item: typ, visning }) => (
    <Sida
      titel={`Lämna ${SLAG[typ].om}`}
      beskrivning={SLAG[typ].text}
      adress={`/lamna-information/${typer[typ].mapp}/`}
      visning={visning}
      medFormular
    >
      <nav aria-label="Var du är" class="smulor">
        <a href="/">Start</a> <span aria-hidden="true">›</span> <a href="/lamna-information/">Lämna information</a>
      </nav>
      <h1>Lämna {SLAG[typ].om}</h1>
      <p class="ingress">{SLAG[typ].text}</p>
      <noscript>
        <p class="ruta">
          Formuläret behöver JavaScript. Det går lika bra att <a href="#andra-satt">mejla eller fylla i en mall</a>.
        </p>
      </noscript>
      <p class="med-skript">
        Inget skickas medan du skriver. När allt stämmer får du en text som du lämnar på det sätt du vill.
      </p>
      <p class="ruta med-skript formular-laddas">
        Formuläret laddas. Händer det inget går det lika bra med <a href="#andra-satt">de andra sätten</a>.
      </p>
      <Formular typ={typ} register={visning.site.register} />
      <AndraSatt typer={[typ]} visning={visning} />
      <script
        type="application/json"
        id="uppgifter"
        dangerouslySetInnerHTML={{ __html: scriptSafeJson(uppgifterFor(typ, visning)) }}
      />
    </Sida>
  ),
});
