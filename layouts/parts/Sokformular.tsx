import type { Site } from "../../schemas/site.ts";
import { Sokfilter } from "./Sokfilter.tsx";

/** The form that the search script takes over, and the places for what it finds. Its state lives in the address, under the names of the fields. */
export function Sokformular({ site }: { site: Site }) {
  return (
    <div class="soksida" data-sok-sida data-idag={site.today}>
      <search>
        <form class="sokruta" id="sok" action="/sok/" method="get" data-sok>
          <label for="q">Sökord</label>
          <div class="sokruta-rad">
            <input id="q" name="q" type="search" autocomplete="off" enterkeyhint="search" maxlength={200} />
            <button type="submit">Sök</button>
          </div>
        </form>
      </search>
      <Sokfilter site={site} />
      <div class="sok-svar">
        <div class="sok-status" role="status" data-sok-status />
        <ul class="sok-valda" aria-label="Dina val" data-sok-valda />
        <p class="sok-ordning">
          <label for="ordning">Ordning</label>
          <select id="ordning" name="ordning" form="sok">
            <option value="" data-text="Bästa träffen först">
              Bästa träffen först
            </option>
            <option value="senast">Senast publicerat först</option>
            <option value="dag">Närmaste dag först</option>
          </select>
        </p>
        <ol class="lista sok-traffar" data-sok-traffar />
        <p>
          <button type="button" class="fler" data-sok-fler hidden>
            Visa fler
          </button>
        </p>
      </div>
    </div>
  );
}
