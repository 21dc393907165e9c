import { manad, versal } from "../../schemas/format.ts";
import type { Site } from "../../schemas/site.ts";
import { kalenderFor, manadsadress } from "../kalender.ts";

/** Links to the months that have something. */
export function Manadslista({ site }: { site: Site }) {
  return (
    <ul class="inline manader">
      {[...kalenderFor(site).manader.keys()].map((key) => (
        <li key={key}>
          <a href={manadsadress(key)}>{versal(manad(key))}</a>
        </li>
      ))}
    </ul>
  );
}
