import type { Site } from "../../schemas/site.ts";
import { aktuella } from "../aktuella.ts";
import { iBokstavsordning } from "../bokstavsordning.ts";

/** Links to the regions with how much is current in each; by name, as a reader looks for them. */
export function Regionlista({ site }: { site: Site }) {
  const regioner = iBokstavsordning(site.register.regioner);
  return (
    <ul class="regionlista">
      {regioner.map(({ namn, slug }) => (
        <li key={slug}>
          <a href={`/regioner/${slug}/`}>{namn}</a>
          <span>
            {aktuella(site, namn)} <span class="dold">aktuella</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
