import type { Region } from "../../schemas/register.ts";
import type { Site } from "../../schemas/site.ts";
import type { Regionlage } from "../regionlage.ts";
import { sokadress } from "../sokadress.ts";
import { Sektion } from "./Sektion.tsx";
import { SenasteNytt } from "./SenasteNytt.tsx";

/** Rows shown at once. */
const NARMAST = 6;

/** What cannot wait: deadlines, meetings, and what was not there when the reader last looked. */
export function RegionNarmast({
  lage: { grupper, nytt },
  site: { today },
  region: { namn, slug },
}: {
  lage: Regionlage;
  site: Site;
  region: Region;
}) {
  return (
    <div class="spalter narmast">
      <div>
        <Sektion
          id="snart"
          rubrik="Stänger snart"
          notiser={grupper.snart}
          today={today}
          tomt="Inget stänger de närmaste två veckorna."
          medText={false}
          hogst={NARMAST}
          alla={sokadress({ region: namn, status: "stänger snart" })}
        />
        <Sektion
          medTyp={false}
          medText={false}
          id="moten"
          rubrik="Möten framöver"
          notiser={grupper.moten}
          today={today}
          tomt="Inga möten är planerade."
          hogst={NARMAST}
          alla={sokadress({ region: namn, typ: "informationstillfälle" })}
        >
          <p class="alla-rader">
            <a href={`/kalender/${slug}/`}>Kalender för {namn}</a>
          </p>
        </Sektion>
        <Sektion
          medTyp={false}
          medText={false}
          id="installda"
          rubrik="Inställda möten"
          notiser={grupper.installda}
          today={today}
          hogst={NARMAST}
          alla={sokadress({ region: namn, status: "inställt" })}
        />
      </div>
      <SenasteNytt nytt={nytt} today={today} />
    </div>
  );
}
