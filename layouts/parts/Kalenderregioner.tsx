import type { Site } from "../../schemas/site.ts";
import { iBokstavsordning } from "../bokstavsordning.ts";

/** The calendars of the regions, as links; the one shown is marked. */
export function Kalenderregioner({ site, vald }: { site: Site; vald?: string }) {
  return (
    <details class="regionval">
      <summary>Visar {vald ?? "hela landet"}. Välj region</summary>
      <ul class="inline">
        <li>
          <a href="/kalender/" aria-current={vald ? undefined : "page"}>
            Hela landet
          </a>
        </li>
        {iBokstavsordning(site.register.regioner).map(({ namn, slug }) => (
          <li key={slug}>
            <a href={`/kalender/${slug}/`} aria-current={namn === vald ? "page" : undefined}>
              {namn}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
