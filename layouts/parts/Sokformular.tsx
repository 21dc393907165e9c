import { versal } from "../../schemas/format.ts";
import type { Site } from "../../schemas/site.ts";
import { statusord } from "../../schemas/status.ts";
import { typer, typnamn } from "../../schemas/typer.ts";
import { iBokstavsordning } from "../bokstavsordning.ts";

type Val = { varde: string; text: string };

/** The form that the search script takes over. Its state lives in the address, under the names of the fields. */
export function Sokformular({ site }: { site: Site }) {
  const namn = (poster: readonly { namn: string }[]): Val[] =>
    poster.map(({ namn: varde }) => ({ varde, text: varde }));
  const regioner = iBokstavsordning(site.register.regioner);
  const statusar = [...new Set(site.notiser.flatMap((n) => statusord(n) ?? []))].sort((a, b) =>
    a.localeCompare(b, "sv"),
  );
  const avsandare = [...new Set(site.notiser.map((n) => n.avsandare))].sort((a, b) => a.localeCompare(b, "sv"));
  return (
    <>
      <search>
        <form class="sok" action="/sok/" method="get" data-sok>
          <div class="sokruta">
            <label for="q">Sökord</label>
            <div class="sokruta-rad">
              <input id="q" name="q" type="search" autocomplete="off" enterkeyhint="search" />
              <button type="submit">Sök</button>
            </div>
          </div>
          <div class="filter">
            <Filter namn="region" etikett="Region" val={namn(regioner)} />
            <Filter namn="typ" etikett="Typ" val={typnamn.map((typ) => ({ varde: typ, text: typer[typ].namn }))} />
            <Filter namn="tema" etikett="Tema" val={namn(site.register.teman)} />
            <Filter namn="avsandare" etikett="Avsändare" val={avsandare.map((varde) => ({ varde, text: varde }))} />
            <Filter namn="status" etikett="Status" val={statusar.map((varde) => ({ varde, text: versal(varde) }))} />
          </div>
        </form>
      </search>
      <p class="sok-status" role="status" data-sok-status />
      <ol class="lista sok-traffar" data-sok-traffar />
      <p>
        <button type="button" class="fler" data-sok-fler hidden>
          Visa fler
        </button>
      </p>
    </>
  );
}

function Filter({ namn, etikett, val }: { namn: string; etikett: string; val: Val[] }) {
  return (
    <div class="filter-del">
      <label for={`f-${namn}`}>{etikett}</label>
      <select id={`f-${namn}`} name={namn}>
        <option value="">Alla</option>
        {val.map(({ varde, text }) => (
          <option key={varde} value={varde}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
