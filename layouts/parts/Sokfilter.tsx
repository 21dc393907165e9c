import { versal } from "../../schemas/format.ts";
import type { Site } from "../../schemas/site.ts";
import { statusord } from "../../schemas/status.ts";
import { typer, typnamn } from "../../schemas/typer.ts";
import { iBokstavsordning } from "../bokstavsordning.ts";
import { Sokdatum } from "./Sokdatum.tsx";

type Val = { varde: string; text: string };

/**
 * What a search can be narrowed by. Short lists are boxes to tick, any number of them; senders are many, and one is chosen. The script
 * opens the whole on a wide screen, and puts the number of hits where `data-antal` is.
 */
export function Sokfilter({ site }: { site: Site }) {
  const namn = (poster: readonly { namn: string }[]): Val[] =>
    poster.map(({ namn: varde }) => ({ varde, text: varde }));
  return (
    <details class="sokfilter" data-sok-filter>
      <summary>
        Begränsa <span class="antal" data-sok-antal-val />
      </summary>
      <div class="facett" data-raknas="aktuellt">
        <Kryssruta namn="aktuellt" varde="ja" text="Bara aktuellt" />
      </div>
      <Facett
        namn="typ"
        etikett="Typ"
        val={typnamn.map((typ) => ({ varde: typ, text: typer[typ].namn }))}
        oppen={true}
      />
      <Facett namn="region" etikett="Region" val={namn(iBokstavsordning(site.register.regioner))} />
      <Facett namn="tema" etikett="Tema" val={namn(site.register.teman)} />
      <Facett namn="status" etikett="Status" val={statusar(site)} />
      <Sokdatum today={site.today} />
      <div class="facett" data-raknas="avsandare">
        <label for="f-avsandare">Avsändare</label>
        <select id="f-avsandare" name="avsandare" form="sok" data-etikett="Avsändare">
          <option value="">Alla</option>
          {ordnade(site.notiser.map(({ avsandare }) => avsandare)).map((varde) => (
            <option key={varde} value={varde}>
              {varde}
            </option>
          ))}
        </select>
      </div>
    </details>
  );
}

const ordnade = (ord: readonly string[]): string[] => [...new Set(ord)].sort((a, b) => a.localeCompare(b, "sv"));

const statusar = (site: Site): Val[] =>
  ordnade(site.notiser.flatMap((notis) => statusord(notis) ?? [])).map((varde) => ({ varde, text: versal(varde) }));

type FacettProps = { namn: string; etikett: string; val: readonly Val[]; oppen?: boolean };

function Facett({ namn, etikett, val, oppen = false }: FacettProps) {
  return (
    <details class="facett" open={oppen}>
      <summary>
        {etikett} <span class="antal" data-sok-valda-i={namn} />
      </summary>
      <fieldset data-raknas={namn} data-etikett={etikett}>
        <legend class="dold">{etikett}</legend>
        {val.map(({ varde, text }) => (
          <Kryssruta key={varde} namn={namn} varde={varde} text={text} />
        ))}
      </fieldset>
    </details>
  );
}

function Kryssruta({ namn, varde, text }: { namn: string; varde: string; text: string }) {
  return (
    <label class="kryss">
      <input type="checkbox" name={namn} value={varde} form="sok" data-text={text} />
      <span>
        {text} <span class="antal" data-antal />
      </span>
    </label>
  );
}
